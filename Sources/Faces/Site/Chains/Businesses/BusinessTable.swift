import Languages
import Storage
import SupplyChains

/// Businesses as a table.
struct BusinessTable {
    var items: [BusinessSummary]
    /// The list's address, by which it is sorted; nil where it is not.
    var address: Address?

    func table(_ words: Words, caption: String, hidesCaption: Bool) -> Table {
        Table(
            caption: caption, hidesCaption: hidesCaption,
            columns: [
                Table.Column(label: words(.chainsColumnName), sortKey: "name"),
                Table.Column(label: words(.chainsColumnTier), sortKey: "tier"),
                Table.Column(label: words(.chainsColumnCountry), sortKey: "country"),
                Table.Column(label: words(.chainsColumnAnswer), sortKey: "due"),
                Table.Column(label: words(.chainsColumnQuestionnaire)),
                Table.Column(label: words(.chainsColumnBelow)),
                Table.Column(label: words(.chainsColumnRisk), isNumeric: true, sortKey: "risk"),
            ],
            rows: items.map { row($0, words) }, address: address)
    }

    private func row(_ one: BusinessSummary, _ words: Words) -> [Table.Cell] {
        [
            Table.Cell(
                words.business(one.name), link: Address("/chains/businesses/\(one.id)"),
                note: one.products.prefix(3).joined(separator: ", ")),
            Table.Cell(
                words(.chainsTier(number: words.number(one.tier))), note: one.isInLoop ? words(.chainsInLoop) : nil),
            Table.Cell(words.country(orUnknown: one.country)),
            Table.Cell(
                "", tag: words.answer(one.answer), note: one.due.map { words(.chainsDueBy(day: words.shortDay($0))) }),
            Table.Cell("", tag: words.questionnaire(one.questionnaire.state)),
            Table.Cell("", tag: words.knowledge(one.knowledge)),
            Table.Cell(
                words.risk(thousandths: one.risk), tag: words.tier(one.riskTier),
                note: one.redFlags > 0 ? words(.chainsFlags(count: one.redFlags)) : nil),
        ]
    }
}
