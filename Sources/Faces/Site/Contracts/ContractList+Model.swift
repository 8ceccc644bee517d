import Languages
import Storage
import Suppliers

/// The contracts that a search finds, the closest to look at first.
struct ContractListPage: PageModel {
    var page: Storage.Page<Contract>
    /// The words searched for.
    var text: String
    var tier: RiskTier?
    var address: Address
    var mayImport: Bool

    /// Suppliers named in a row; of frameworks with dozens the rest is counted.
    private static let shownSuppliers = 2

    func page(in words: Words) -> Page {
        let isFiltered = !text.isEmpty || tier != nil
        var answer = Page(
            "contracts/list", title: words(.contractsTitle), section: .suppliers,
            fields: [
                "mayImport": mayImport,
                "registerIsEmpty": page.total == 0 && !isFiltered,
                "isFiltered": isFiltered,
                "q": InputField(
                    name: "q", label: words(.contractsFilterWords), hint: words(.contractsFilterWordsHint),
                    value: text, kind: "search"
                ).fields,
                "tier": tierField(words),
                "found": words(.contractsFound(count: page.total)),
                "hasRows": !page.items.isEmpty,
                "table": table(words).fields(in: words),
                "paging": Paging(page, at: address).fields(in: words),
            ])
        answer.help = .contracts
        return answer
    }

    private func tierField(_ words: Words) -> Fields {
        let tiers = [RiskTier.high, .medium, .low, .unknown]
        return ChoiceField.filter(
            "tier", words(.suppliersColumnRisk), tier?.rawValue, tiers.map { ($0.rawValue, words.tier($0).word) },
            words)
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.contractsTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.contractsColumnTitle)),
                Table.Column(label: words(.suppliersColumnRisk)),
                Table.Column(label: words(.contractsColumnValue), isNumeric: true),
                Table.Column(label: words(.contractsColumnSuppliers)),
                Table.Column(label: words(.contractsColumnPeriod)),
            ],
            rows: page.items.map { row($0, words) })
    }

    private func row(_ contract: Contract, _ words: Words) -> [Table.Cell] {
        let facts = ContractFacts(contract: contract)
        return [
            Table.Cell(facts.title, link: Address("/contracts/\(contract.id)"), note: contract.buyer),
            Table.Cell("", tag: words.tier(contract.tier), note: RiskView.score(contract.points, words).unbroken),
            Table.Cell(facts.value(in: words) ?? words(.siteUnknown)),
            suppliers(contract, words),
            Table.Cell(words.period(from: contract.start, to: contract.end) ?? words(.siteUnknown)),
        ]
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
