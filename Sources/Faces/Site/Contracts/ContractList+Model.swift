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
                "table": ContractTable(contracts: page.items, caption: words(.contractsTitle)).table(in: words)
                    .fields(in: words),
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
}
