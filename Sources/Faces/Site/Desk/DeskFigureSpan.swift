import Storage

/// The time that figures are asked for, as the address says it: from a day through another. Unless it says so, the last year.
struct DeskFigureSpan {
    /// As they were typed, or as they are taken.
    let from: String
    let to: String
    let start: Day?
    let end: Day?

    init(_ query: Form, today: Day) {
        from = query.has("from") ? query["from"] : today.adding(days: -365).description
        to = query.has("to") ? query["to"] : today.description
        start = Day(from)
        end = Day(to)
    }

    /// nil unless both days are there, in their order.
    var days: (start: Day, end: Day)? {
        guard let start, let end, start <= end else { return nil }
        return (start, end)
    }
}
