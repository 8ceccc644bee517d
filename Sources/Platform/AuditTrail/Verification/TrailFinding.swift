/// One thing that is wrong with the trail, named so that a person can look at it.
public struct TrailFinding: Sendable, Hashable {
    public enum Code: String, Sendable, CaseIterable {
        /// The entry is not what was linked: a field was changed.
        case changed
        /// The entry is gone: its link, or its place among those that wait, is still there.
        case removed
        /// The entry is neither linked nor waits for it: it was not written by this program.
        case inserted
        /// The entry has waited for its link longer than `TrailVerifier.window`.
        case unlinked
        /// The entry's own time is far from the time at which it was linked: it was put in later under an earlier time.
        case misdated
        /// Links are missing: positions were cut out of the chain.
        case linkMissing
        /// The link does not follow from the one before: it was changed, moved or put in.
        case linkChanged
        /// A signed head is of a position beyond the end: the end of the chain was cut off.
        case cutOff
        /// A signed head is of another hash: the chain was built anew.
        case rebuilt
        /// There is no head where there must be one: the store keeps none, or their file is gone.
        case headsMissing
        /// A head's signature is not by the key, or not of what the head says.
        case headForged
        /// A line of the file of heads is no head.
        case headUnreadable
        /// A head is signed with a key that was not given.
        case headKeyUnknown
    }

    public var code: Code
    /// The entry's identifier, where one is concerned and known.
    public var entry: String?
    /// The position in the chain, where there is one.
    public var position: Int64?
    /// The last of the positions, where several are concerned.
    public var lastPosition: Int64?
    /// Where the head stands: a file and its line, or the store.
    public var source: String?

    public init(
        _ code: Code, entry: String? = nil, position: Int64? = nil, lastPosition: Int64? = nil, source: String? = nil
    ) {
        self.code = code
        self.entry = entry
        self.position = position
        self.lastPosition = lastPosition
        self.source = source
    }
}
