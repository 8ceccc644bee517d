import CodeOfPractice
import Languages
import Publications
import Reports
import Screening
import Storage
import Suppliers
import Tendering

/// The first page: what waits for the person, beside it the spend by what is known.
struct TodayPage: PageModel {
    var today: Day
    /// The name of whoever reads the page.
    var reader: String
    /// What is due first coming first.
    var matters: [Matter]
    /// What of the action plan waits for the reader.
    var reminders: [PlanReminder] = []
    /// What of the tender gate waits for the reader.
    var tenders: [TenderMatter] = []
    /// Which statements wait for the reader.
    var statements: [StatementMatter] = []
    /// Which reports wait for the reader.
    var reports = WaitingReports()
    /// nil for those who may not see it.
    var spend: SpendByTier?
    /// nil unless the reader is alone in an organisation that they keep.
    var beginning: Beginning?

    func page(in words: Words) -> Page {
        let buysSomething = spend.map { $0.lines.contains { $0.suppliers > 0 } } ?? false
        let lines = lines(words)
        return Page(
            "today/today", title: words(.todayTitle), section: .today,
            fields: [
                "summary": words(
                    .todaySummary(day: words.day(today), matters: words(.todayMatters(count: lines.count)))),
                "hasMatters": !lines.isEmpty, "matters": lines,
                "maySeeSpend": spend != nil, "beginning": beginning?.fields,
                "spend": buysSomething ? spend.map { SpendFigure(spend: $0).fields(in: words) } : nil,
            ])
    }

    /// The matters and the reminders, what is due first coming first.
    private func lines(_ words: Words) -> [Fields] {
        let matters = matters.map { ($0.due, MatterLine(matter: $0, today: today, reader: reader).fields(in: words)) }
        let plan = reminders.map { ($0.due, PlanReminderLine(reminder: $0, today: today).fields(in: words)) }
        let waiting = (tenders.map { WaitingLine($0, in: words) } + statements.map { WaitingLine($0, in: words) })
            .map { ($0.due, $0.fields(on: today, in: words)) }
        let reports = WaitingLine.lines(of: reports, in: words).map { $0.fields(on: today, in: words) }
        guard !plan.isEmpty || !waiting.isEmpty else { return reports + matters.map(\.1) }
        let all = (matters + plan + waiting).enumerated().sorted { left, right in
            let (first, second) = (left.element.0?.description ?? "9", right.element.0?.description ?? "9")
            return first == second ? left.offset < right.offset : first < second
        }
        // Somebody may need help: no day says how soon.
        return reports + all.map(\.element.1)
    }
}
