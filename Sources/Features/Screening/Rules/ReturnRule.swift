import FollowTheMoney
import Suppliers

/// What a new comparison does to a hit that is there already.
enum ReturnRule {
    enum Step: Equatable {
        /// Nothing: what was decided stays decided, what is open stays open.
        case stays
        /// Gone from the list, or too unlike.
        case closes
        /// Was closed and is found again as it was.
        case restores(HitState)
        /// Was decided, and what was decided on has changed.
        case comesBack([Change])
    }

    /// What was decided on.
    struct Basis {
        var supplier: SupplierIdentity
        var entity: FollowTheMoneyEntity
    }

    /// How the hit stands.
    struct Standing {
        var state: HitState
        /// The state before it was closed.
        var stateBefore: HitState?
        /// What the last person to decide said.
        var verdict: Verdict?
        var basis: Basis?
    }

    /// - Parameters:
    ///   - now: what is compared now; nil where the list no longer has the entry.
    ///   - isAlike: whether the score reaches the threshold.
    static func step(_ standing: Standing, now: Basis?, isAlike: Bool) -> Step {
        // A link that somebody confirmed is never lost to a change of name: it stays, or comes back with the change.
        guard let now, isAlike || standing.verdict == .same else {
            return standing.state == .closed ? .stays : .closes
        }
        let state = standing.state == .closed ? standing.stateBefore ?? .open : standing.state
        if state != .open, let basis = standing.basis {
            let changes = changes(from: basis, to: now, verdict: standing.verdict)
            if !changes.isEmpty { return .comesBack(changes) }
        }
        return standing.state == .closed ? .restores(state) : .stays
    }

    /// What has changed of what matters: on both sides what tells who they are, and for a confirmed link also what it is
    /// listed for.
    static func changes(from old: Basis, to new: Basis, verdict: Verdict?) -> [Change] {
        IdentityDifference.changes(from: old.supplier, to: new.supplier)
            + IdentityDifference.changes(from: old.entity, to: new.entity, withListing: verdict == .same)
    }
}
