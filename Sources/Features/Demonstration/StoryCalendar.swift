import Storage

/// The days of the story, which was written down for one day and is told as if it ended in the week in which somebody loads
/// it: what was due next month stays due next month, whenever the demonstration is started.
struct StoryCalendar: Sendable {
    /// By how much every day moves. Whole weeks, so that nobody decides on a Sunday; never back.
    let days: Int

    /// - Parameters:
    ///   - written: the day for which the story was written down.
    ///   - today: the day on which it is told.
    init(written: Day, today: Day) {
        days = max(0, (today.daysSince1970 - written.daysSince1970) / 7 * 7)
    }

    func moved(_ day: Day) -> Day { day.adding(days: days) }

    /// A text of a file with every day in it moved, written as `2026-11-22` or `22/11/2026`.
    func moved(_ text: String) -> String {
        guard days > 0 else { return text }
        // Simple boundaries, since Unicode's see one word in the columns `71,05/09/2025`.
        let yearFirst = /\b(\d{4})-(\d{2})-(\d{2})(?=\b|T)/.wordBoundaryKind(.simple)
        let dayFirst = /\b(\d{2})\/(\d{2})\/(\d{4})\b/.wordBoundaryKind(.simple)
        return
            text
            .replacing(yearFirst) { found in
                guard let day = Day(String(found.0)) else { return String(found.0) }
                return moved(day).description
            }
            .replacing(dayFirst) { found in
                guard let day = Day("\(found.3)-\(found.2)-\(found.1)") else { return String(found.0) }
                return moved(day).description.split(separator: "-").reversed().joined(separator: "/")
            }
    }

    /// The last day of March that has passed on a day: where a public body's year ended last.
    static func yearEnd(before day: Day) -> Day? {
        let march = Day(year: day.year, month: 3, day: 31)
        guard let march, march >= day else { return march }
        return Day(year: day.year - 1, month: 3, day: 31)
    }
}
