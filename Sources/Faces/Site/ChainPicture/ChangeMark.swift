import Storage
import SupplyChains

/// What a box of the drawing says of a business that is not as it was.
enum ChangeMark: String, Sendable, CaseIterable {
    case new
    case riskUp
    case riskDown

    /// The mark of each business that has one.
    static func marks(_ change: ChainChange) -> [ID<Business>: ChangeMark] {
        var marks: [ID<Business>: ChangeMark] = [:]
        for risk in change.risks { marks[risk.business] = risk.after > risk.before ? .riskUp : .riskDown }
        for business in change.came { marks[business] = .new }
        return marks
    }
}
