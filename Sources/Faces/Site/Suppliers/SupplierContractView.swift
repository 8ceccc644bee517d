import Languages
import Storage
import Suppliers

/// A contract on its supplier's page: what, for whom, for how much, and why it is in its tier.
struct SupplierContractView {
    var entry: SupplierContract
    /// Whether its reasons are shown without asking.
    var isOpen: Bool

    func fields(in words: Words) -> Fields {
        let contract = entry.contract
        let facts = [
            contract.buyer, ContractFacts(contract: contract).value(in: words),
            words.period(from: contract.start, to: contract.end),
        ]
        return [
            "heading": ContractFacts(contract: contract).title,
            "path": "/contracts/\(contract.id)",
            "tier": words.riskTag(contract.tier).fields,
            "facts": facts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "),
            "isOpen": isOpen,
            "risk": RiskView(assessment: entry.risk).fields(in: words),
        ]
    }
}
