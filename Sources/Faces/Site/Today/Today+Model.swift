import Languages
import Screening
import Storage
import Suppliers

/// The first page: what waits for the person, beside it the spend by what is known.
struct TodayPage: PageModel {
    var today: Day
    /// The name of whoever reads the page.
    var reader: String
    /// What is due first coming first.
    var matters: [Matter]
    /// nil for those who may not see it.
    var spend: SpendByTier?
    /// nil unless the reader is alone in an organisation that they keep.
    var beginning: Beginning?

    func page(in words: Words) -> Page {
        let buysSomething = spend.map { $0.lines.contains { $0.suppliers > 0 } } ?? false
        return Page(
            "today/today", title: words(.todayTitle), section: .today,
            fields: [
                "summary": words(
                    .todaySummary(day: words.day(today), matters: words(.todayMatters(count: matters.count)))),
                "hasMatters": !matters.isEmpty,
                "matters": matters.map { MatterLine(matter: $0, today: today, reader: reader).fields(in: words) },
                "maySeeSpend": spend != nil, "beginning": beginning?.fields,
                "spend": buysSomething ? spend.map { SpendFigure(spend: $0).fields(in: words) } : nil,
            ])
    }
}
