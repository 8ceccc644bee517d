import Languages
import Storage
import SupplyChains

/// The businesses that fit the filter as a file for a spreadsheet, each with its way to us.
struct PictureExport: Sendable {
    var rows: [PicturedBusiness]
    var names: PictureWords
    var day: Day

    var download: Download {
        let export = self
        return .table("supply-chain-\(day).csv", headings: headings, of: rows, row: { export.row($0) })
    }

    private var headings: [String] {
        let words = names.words
        return [
            words(.pictureColumnBusiness), words(.pictureColumnTier), words(.pictureColumnCountry),
            words(.pictureColumnSector), words(.pictureExportProduct), words(.pictureColumnAnswer),
            words(.chainsColumnQuestionnaire),
            words(.pictureExportRisk), words(.picturePathNamed), words(.pictureExportUnknown),
            words(.pictureExportReach), words(.pictureExportLost), words(.pictureExportPath),
            words(.pictureExportKept), words(.pictureExportDay), words(.pictureExportId),
        ]
    }

    private func row(_ business: PicturedBusiness) -> [String] {
        let words = names.words
        let node = business.node
        let path = names.picture.path(to: node.id)
        return [
            names.title(business), names.tier(business.tier), names.country(node.country),
            words.sector(business.sector), business.product ?? "", words(.pictureAnswer, node.answer),
            words(.chainsQuestionnaire, node.questionnaire), names.figure(thousandths: node.risk),
            business.unknownTierRisk == nil ? words(.picturePathNamedYes) : words(.pictureTableUnnamed),
            business.unknownTierRisk.map { names.figure(thousandths: $0) } ?? "", names.figure(business.reach),
            names.figure(business.lost), path.map(way) ?? "",
            path.map { PathView(path: $0, names: names).sum } ?? "", "\(day)", node.id.text,
        ]
    }

    /// Who passes it on to whom, from us downwards.
    private func way(_ path: PicturedPath) -> String {
        ([nil] + path.steps.map(\.link.supplier)).map { names.name($0) }.joined(separator: " → ")
    }
}
