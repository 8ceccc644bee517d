public import Access
public import Languages
public import Storage

/// A policy that one organisation wrote and may offer to all others in the store.
public struct SharedPolicy: Sendable, Hashable {
    /// One version of its text.
    public struct Version: Sendable, Hashable {
        public var id: ID<SharedPolicy.Version>
        /// From 1.
        public var number: Int
        public var text: String
        public var publishedAt: Timestamp
        /// What changed, in its writer's words; may be empty.
        public var note: String
    }

    public var id: ID<SharedPolicy>
    public var owner: ID<Organisation>
    public var ownerName: BilingualText
    public var title: String
    /// Whether other organisations see it.
    public var isOffered: Bool
    public var latest: Version
    public var withdrawnAt: Timestamp?
    public var withdrawnReason: String?
    /// How the asking organisation follows it; nil where it does not.
    public var own: PolicyAdoption?
}
