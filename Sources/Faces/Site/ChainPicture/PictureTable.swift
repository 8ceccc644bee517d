import Languages
import Storage
import SupplyChains

/// Everybody in the picture, page by page: what the drawing says, and more.
struct PictureTable {
    var rows: [PicturedBusiness]
    var names: PictureWords
    /// With the order in its `sort`.
    var address: Address
    var asked: PageRequest

    private var page: Storage.Page<PicturedBusiness> {
        let pages = max(1, (rows.count + asked.size - 1) / asked.size)
        let number = min(max(1, asked.number), pages)
        return Storage.Page(
            items: Array(rows.dropFirst((number - 1) * asked.size).prefix(asked.size)), total: rows.count,
            number: number, size: asked.size)
    }

    var paging: Fields? { Paging(page, at: address).fields(in: names.words) }

    var fields: Fields {
        let words = names.words
        return Table(
            caption: words(.pictureTable), hidesCaption: true,
            columns: [
                Table.Column(label: words(.pictureColumnBusiness), sortKey: "name"),
                Table.Column(label: words(.pictureColumnTier), isNumeric: true, sortKey: "tier"),
                Table.Column(label: words(.pictureColumnCountry)),
                Table.Column(label: words(.pictureColumnAnswer)),
                Table.Column(label: words(.chainsColumnQuestionnaire)),
                Table.Column(label: words(.pictureColumnRisk), sortKey: "risk"),
                Table.Column(label: words(.pictureColumnReach), isNumeric: true, sortKey: "reach"),
            ],
            rows: page.items.map(row), address: address
        ).fields(in: words)
    }

    private func row(_ business: PicturedBusiness) -> [Table.Cell] {
        let words = names.words
        let node = business.node
        return [
            Table.Cell(
                names.title(business), link: ChainPicturePlace.path(to: node.id),
                note: node.name == nil ? business.product : nil),
            Table.Cell(names.tier(business.tier)),
            Table.Cell(names.country(node.country), note: words.sector(business.sector)),
            Table.Cell(
                "", tag: names.tag(node.answer),
                note: business.unknownTierRisk == nil ? nil : words(.pictureTableUnnamed)),
            Table.Cell(
                "", tag: words.questionnaire(node.questionnaire),
                note: flags(node) == 0 ? nil : words(.chainsFlags(count: flags(node)))),
            Table.Cell(names.figure(thousandths: node.risk), tag: names.tag(business.level)),
            Table.Cell(names.figure(business.reach), note: reachNote(business)),
        ]
    }

    /// Reasons that are red flags among the answers, rather than what is inherent.
    private func flags(_ node: ChainMap.Node) -> Int { node.reasons.count { $0.hasPrefix(RedFlag.questionnaire) } }

    private func reachNote(_ business: PicturedBusiness) -> String? {
        if business.isOnWorstPath { return names.words(.pictureTableOnPath) }
        guard business.reach > 0, business.end == .unknownTier else { return nil }
        return names.words(.pictureTableFromUnknown)
    }
}
