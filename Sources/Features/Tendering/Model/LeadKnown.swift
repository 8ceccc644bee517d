/// What the lead's own source answered.
public enum LeadKnown: Sendable, Hashable {
    /// No source is connected: that nothing is shown means nothing.
    case noSource
    /// References in the source, each for the lead to look up there; empty where the source has none.
    case references([String])
}
