/// How long something that was shown to be so still counts. `days` are whole days from today.
public enum Expiry: Sendable, Hashable {
    /// It was said without an end.
    case none
    case valid(days: Int)
    /// It ends within `ExpiryRule.soonDays`; 0 on its last day.
    case soon(days: Int)
    /// It has ended, so many days ago.
    case expired(days: Int)

    /// Whether it no longer counts.
    public var isOver: Bool { if case .expired = self { true } else { false } }
}
