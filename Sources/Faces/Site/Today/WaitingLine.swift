import Languages
import Publications
import Reports
import Storage
import Tendering

/// Something of the gate, or a statement, that waits for the reader, as the first page tells it.
struct WaitingLine {
    var path: Address
    var what: String
    var why: String
    var tag: String
    var due: Day?
    /// Whether it is late, whatever the day.
    var isLate = false

    init(_ matter: TenderMatter, in words: Words) {
        let values = ["bidder": matter.bidderName, "title": matter.title, "count": String(matter.count)]
        path = matter.bidder.map { Address("/tenders/bidders/\($0)") } ?? Address("/tenders/lead")
        what = words(.tendersReminderEachWhat, matter.kind, values, count: matter.count)
        why = words(.tendersReminderEachWhy, matter.kind, values)
        tag = words(.tendersReminderEachTag, matter.kind)
        due = matter.due
    }

    init(_ matter: StatementMatter, in words: Words) {
        let values = ["start": words.shortDay(matter.start), "end": words.shortDay(matter.end)]
        path = Address("/publications/\(matter.statement)")
        what = words(.publicationsReminderEachWhat, matter.kind, values)
        why = words(.publicationsReminderEachWhy, matter.kind)
        tag = words(.publicationsReminderEachTag, matter.kind)
    }

    /// What waits of the reports that are sealed to the reader, a line for each way of waiting.
    static func lines(of waiting: WaitingReports, in words: Words) -> [WaitingLine] {
        let late = waiting.counts[.late] ?? 0
        let kinds = [
            ("late", late, "late"), ("arrived", waiting.arrived - late, "open"),
            ("waiting", waiting.counts[.waiting] ?? 0, "waiting"),
            ("offered", waiting.counts[.offered] ?? 0, "offered"),
        ]
        return kinds.filter { $0.1 > 0 }.map { WaitingLine(reports: $0.0, count: $0.1, show: $0.2, in: words) }
    }

    /// - Parameter code: names the words: `desk.reminder.<code>`.
    private init(reports code: String, count: Int, show: String, in words: Words) {
        path = Address("/desk", ["show": show == "open" ? "" : show])
        what = words.text(of: code, in: .deskReminderEachWhat, count: count) ?? code
        why = words.code(code, under: .deskReminderEachWhy)
        tag = words.code(code, under: .deskReminderEachTag)
        isLate = code == "late"
    }

    func fields(on today: Day, in words: Words) -> Fields {
        let tone: Tag.Tone = isLate || due.map { $0 < today } ?? false ? .danger : .warn
        return [
            "tone": tone.rawValue, "path": path.description, "what": what, "why": why, "tag": Tag(tone, tag).fields,
            "owner": words(.todayOwnerYou), "due": isLate ? words(.todayDueToday) : words.due(due, on: today),
            "money": nil,
        ]
    }
}

extension Words {
    /// By when something that waits is due, as the first page says it.
    func due(_ day: Day?, on today: Day) -> String {
        guard let day else { return self(.todayDueNone) }
        return switch day.daysSince1970 - today.daysSince1970 {
        case ..<0: self(.todayDueLate(day: shortDay(day)))
        case 0: self(.todayDueToday)
        case 1: self(.todayDueTomorrow)
        default: shortDay(day)
        }
    }
}
