import Languages
import Storage
import Suppliers

/// Contracts as rows: what, how risky, for how much, from whom, when.
struct ContractTable {
    var contracts: [Contract]
    var caption: String
    /// Flags on each that nobody has dismissed; nil where they are not told.
    var flags: [ID<Contract>: Int]?

    /// Suppliers named in a row; of frameworks with dozens the rest is counted.
    private static let shownSuppliers = 2

    func table(in words: Words) -> Table {
        var columns = [
            Table.Column(label: words(.contractsColumnTitle)), Table.Column(label: words(.suppliersColumnRisk)),
            Table.Column(label: words(.contractsColumnValue), isNumeric: true),
            Table.Column(label: words(.contractsColumnSuppliers)), Table.Column(label: words(.contractsColumnPeriod)),
        ]
        if flags != nil { columns.append(Table.Column(label: words(.flagsTitle), isNumeric: true)) }
        return Table(
            caption: caption, hidesCaption: true, columns: columns, rows: contracts.map { row($0, words) })
    }

    private func row(_ contract: Contract, _ words: Words) -> [Table.Cell] {
        let facts = ContractFacts(contract: contract)
        let cells = [
            Table.Cell(
                facts.title, link: Address("/contracts/\(contract.id)"), note: flags == nil ? contract.buyer : nil),
            Table.Cell("", tag: words.tier(contract.tier), note: RiskView.score(contract.points, words).unbroken),
            Table.Cell(facts.value(in: words) ?? words(.siteUnknown)),
            suppliers(contract, words),
            Table.Cell(words.period(from: contract.start, to: contract.end) ?? words(.siteUnknown)),
        ]
        return flags.map { cells + [Table.Cell(words.number($0[contract.id] ?? 0))] } ?? cells
    }

    private func suppliers(_ contract: Contract, _ words: Words) -> Table.Cell {
        var seen: Set<ID<Supplier>> = []
        let all = contract.awards.flatMap(\.suppliers).filter { seen.insert($0.supplier).inserted }
        guard !all.isEmpty else { return Table.Cell(words(.contractsSuppliersNone)) }
        let names = all.prefix(Self.shownSuppliers).map(\.name).joined(separator: "; ")
        let rest = all.count - Self.shownSuppliers
        return Table.Cell(names, note: rest > 0 ? words(.contractsSuppliersMore(count: rest)) : nil)
    }
}
