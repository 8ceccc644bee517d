import Storage
import Suppliers

/// U10 as a register tells it: a contract of the high tier that still runs, of which nobody knows who works below its suppliers.
struct ChainRule {
    /// One contract with the suppliers of its awards that stand.
    struct Facts {
        var contract: ID<Contract>
        var tier: RiskTier
        /// The last day of the contract or of its latest award.
        var end: Day?
        var suppliers: Set<ID<Supplier>> = []
    }

    private let today: Day
    private let withChain: Set<ID<Supplier>>?
    private(set) var drafts: [FlagDraft] = []
    /// For how many contracts the rule had its data.
    private(set) var computable = 0

    /// - Parameter withChain: suppliers of whom it is known who stands below; nil where nobody can tell.
    init(today: Day, withChain: Set<ID<Supplier>>?) {
        self.today = today
        self.withChain = withChain
    }

    mutating func note(_ facts: Facts) {
        // A tier that nobody could reckon is not a low one, and no reason either.
        guard let withChain, let end = facts.end, end >= today, facts.tier != .unknown, !facts.suppliers.isEmpty else {
            return
        }
        computable += 1
        let silent = facts.suppliers.subtracting(withChain).count
        guard facts.tier == .high, silent > 0 else { return }
        drafts.append(
            FlagDraft(
                indicator: "U10", subject: .contract(facts.contract), name: "",
                figures: [.init(name: "value", value: 1), .init(name: "suppliers", value: Double(silent))]))
    }
}
