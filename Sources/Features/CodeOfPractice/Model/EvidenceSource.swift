public import EvidenceFiles

/// Where a piece of evidence lies.
public enum EvidenceSource: Sendable, Hashable {
    /// A file kept here. Its bytes are read by `CodeOfPractice.file`.
    case file(KeptFile)
    /// An https address.
    case link(String)
    /// A record of this program: which part, its identifier or what it is called there, and its name as it was when it was
    /// chosen from a list; nil where it was typed, or is a name that its owner may hide.
    case record(RecordKind, reference: String, name: String? = nil)
}
