/// How far a permission reaches. Each takes in those before it.
public enum Scope: Int, Sendable, CaseIterable, Comparable {
    /// What is addressed to the person, or was begun by them.
    case own
    /// All that the person's organisation holds.
    case organisation
    /// Also what other organisations have shared with it by a recorded act.
    case shared
    /// What concerns every member of the network.
    case network

    public static func < (left: Scope, right: Scope) -> Bool { left.rawValue < right.rawValue }
}
