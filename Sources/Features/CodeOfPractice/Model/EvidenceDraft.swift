public import EvidenceFiles
public import Storage

/// A piece of evidence as somebody gives it.
public struct EvidenceDraft: Sendable {
    public enum Source: Sendable {
        case file(SentFile)
        case link(String)
        /// A record of a kind that has a list must be one that whoever adds it may read; of others it says what the record is
        /// called where it is kept.
        case record(RecordKind, reference: String)
    }

    public var kind: EvidenceKind
    public var title: String
    public var source: Source
    /// The day that it speaks of; nil where it has none.
    public var dated: Day?
    /// The last day on which it counts; nil where it does not expire.
    public var expires: Day?

    public init(kind: EvidenceKind, title: String, source: Source, dated: Day? = nil, expires: Day? = nil) {
        self.kind = kind
        self.title = title
        self.source = source
        self.dated = dated
        self.expires = expires
    }
}
