import Storage
import Suppliers

/// U04, a direct award in the high tier, and U10, a contract of the high tier of which nobody knows who works below its
/// suppliers. Both rest on the tier that the register reckons for each contract.
struct TierRules {
    /// One contract with the suppliers of its awards that stand.
    struct Facts {
        var contract: ID<Contract>
        var tier: RiskTier
        var points: Int
        var method: String?
        /// The last day of the contract or of its latest award.
        var end: Day?
        var suppliers: Set<ID<Supplier>> = []
    }

    static let directInHighTier = "U04"
    static let unknownChain = "U10"

    private let today: Day
    private let withChain: Set<ID<Supplier>>?
    private(set) var drafts: [FlagDraft] = []
    private var computable = [directInHighTier: 0, unknownChain: 0]

    /// - Parameter withChain: suppliers of whom it is known who stands below; nil where nobody can tell.
    init(today: Day, withChain: Set<ID<Supplier>>?) {
        self.today = today
        self.withChain = withChain
    }

    var coverage: [FlagReview.Coverage] {
        [Self.directInHighTier, Self.unknownChain].map { .init(indicator: $0, computable: computable[$0] ?? 0) }
    }

    mutating func note(_ facts: Facts) {
        // A tier that nobody could reckon is not a low one, and no reason either.
        guard facts.tier != .unknown, !facts.suppliers.isEmpty else { return }
        if let method = facts.method {
            computable[Self.directInHighTier, default: 0] += 1
            if facts.tier == .high, method == "direct" || method == "limited" {
                raise(Self.directInHighTier, facts, .init(name: "points", value: Double(facts.points)))
            }
        }
        guard let withChain, let end = facts.end, end >= today else { return }
        computable[Self.unknownChain, default: 0] += 1
        let silent = facts.suppliers.subtracting(withChain).count
        if facts.tier == .high, silent > 0 {
            raise(Self.unknownChain, facts, .init(name: "suppliers", value: Double(silent)))
        }
    }

    private mutating func raise(_ indicator: String, _ facts: Facts, _ figure: ProcurementFlag.Figure) {
        drafts.append(
            FlagDraft(
                indicator: indicator, subject: .contract(facts.contract), name: "",
                figures: [.init(name: "value", value: 1), figure]))
    }
}
