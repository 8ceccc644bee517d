public import Storage

/// Why something is done with a supplier.
public enum Basis: Sendable, Hashable {
    /// It is done with every supplier of the kind, whatever is thought of this one.
    case routine
    /// It is about a suspicion, which the lead must have cleared for contact.
    case suspicion(ID<Concern>)

    /// The concern; nil for routine.
    public var concern: ID<Concern>? {
        switch self {
        case .routine: nil
        case .suspicion(let id): id
        }
    }

    init(_ concern: ID<Concern>?) {
        self = concern.map(Basis.suspicion) ?? .routine
    }
}
