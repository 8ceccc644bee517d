import Languages
import Storage
import SupplyChains

/// Who buys what from whom as a file for a spreadsheet, with the columns that an import reads. A hidden name is left empty.
struct ChainExport: Sendable {
    var rows: [ChainRow]
    var words: Words

    func download(on day: Day) -> Download {
        let words = words
        return .table(
            "supply-chains-\(day).csv",
            headings: ChainColumn.allCases.map(\.rawValue)
                + [
                    words(.chainsColumnTier), words(.chainsColumnAnswer), words(.chainsColumnBelow),
                    words(.chainsColumnRisk), words(.chainsFactFlags), words(.chainsColumnQuestionnaire),
                ],
            of: rows, row: { Self.cells($0, words) })
    }

    private static func cells(_ row: ChainRow, _ words: Words) -> [String] {
        let one = row.supplier
        return ChainColumn.allCases.map { column in
            switch column {
            case .buyerID: row.buyer?.text ?? ""
            case .buyer: row.buyerName ?? ""
            case .supplierID: one.id.text
            case .supplier: one.name ?? ""
            case .country: one.country ?? ""
            case .category: one.category ?? ""
            case .companyNumber: one.companyNumber ?? ""
            case .product: row.product
            case .share: row.share.map { $0 % 10 == 0 ? "\($0 / 10)" : "\($0 / 10).\($0 % 10)" } ?? ""
            }
        } + [
            String(one.tier), words.answer(one.answer).word, words.knowledge(one.knowledge).word,
            words.risk(thousandths: one.risk),
            String(one.redFlags), words.questionnaire(one.questionnaire.state).word,
        ]
    }
}
