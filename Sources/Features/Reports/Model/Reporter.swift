import AuditTrail

/// Somebody of the public: who acts, without an account and without being known. May report, and with a receipt see and say what belongs to it.
public struct Reporter: Sendable, Hashable {
    /// The process that the request came through, for the trail. Nothing of the reporter.
    public var node: String

    public init(node: String) { self.node = node }

    func actor(in organisation: String) -> Actor { Actor(person: nil, organisation: organisation, node: node) }
}
