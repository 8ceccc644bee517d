import Languages
import SupplyChains

/// Pairs of records that may be one business, the most alike first.
struct PairListPage: PageModel {
    var pairs: [BusinessPair]

    func page(in words: Words) -> Page {
        Page(
            "chains/pairs", title: words(.chainsPairsTitle), section: .chains,
            trail: [Crumb(words(.chainsTitle), Address("/chains"))],
            fields: [
                "found": words(.chainsPairsFound(count: pairs.count)), "hasRows": !pairs.isEmpty,
                "table": table(words).fields(in: words),
            ])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.chainsPairsTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.mergingColumnFirst)), Table.Column(label: words(.mergingColumnSecond)),
                Table.Column(label: words(.mergingColumnScore), isNumeric: true),
                Table.Column(label: words(.mergingColumnDecide)),
            ],
            rows: pairs.map { pair in
                [
                    cell(pair.first, words), cell(pair.second, words),
                    Table.Cell(
                        words.score(pair.score), note: pair.hasSameNumber ? words(.chainsPairsSameNumber) : nil),
                    Table.Cell(
                        words(.mergingCompare), link: Address("/chains/duplicates/\(pair.first.id)/\(pair.second.id)")),
                ]
            })
    }

    private func cell(_ one: BusinessSummary, _ words: Words) -> Table.Cell {
        Table.Cell(
            words.business(one.name),
            note: [words.country(orUnknown: one.country), one.companyNumber].compactMap { $0 }.joined(separator: ", "))
    }
}
