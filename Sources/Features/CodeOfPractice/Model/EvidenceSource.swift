public import EvidenceFiles

/// Where a piece of evidence lies.
public enum EvidenceSource: Sendable, Hashable {
    /// A file kept here. Its bytes are read by `CodeOfPractice.file`.
    case file(KeptFile)
    /// An https address.
    case link(String)
    /// A record of this program: which part, and its identifier or what it is called there.
    case record(RecordKind, reference: String)
}
