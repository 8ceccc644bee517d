public import Storage

/// What the page about a person's second factor says.
public struct SecondFactorState: Sendable, Hashable {
    /// Since when there is one; nil for none.
    public var since: Timestamp?
    /// Recovery codes not used yet.
    public var codesLeft: Int
    /// Whether an organisation of the person's asks for one, so that it can be replaced and not taken away.
    public var isRequired: Bool

    public init(since: Timestamp?, codesLeft: Int, isRequired: Bool) {
        self.since = since
        self.codesLeft = codesLeft
        self.isRequired = isRequired
    }
}
