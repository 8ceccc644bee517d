public import Storage

/// Whether an organisation has signed a version.
public enum SignatureState: Sendable, Hashable {
    /// Laws are followed without a signature.
    case notNeeded
    /// Nobody has.
    case unsigned
    /// One of the two has; the other is waited for.
    case waiting(for: Signatory)
    /// Both have; since the second signature.
    case signed(Timestamp)
    /// The text is no longer the one that was signed.
    case changedSince

    /// Names the state in words.
    public enum Code: String, Sendable, CaseIterable {
        case notNeeded, unsigned, waiting, signed, changedSince
    }

    public var code: Code {
        switch self {
        case .notNeeded: .notNeeded
        case .unsigned: .unsigned
        case .waiting: .waiting
        case .signed: .signed
        case .changedSince: .changedSince
        }
    }
}
