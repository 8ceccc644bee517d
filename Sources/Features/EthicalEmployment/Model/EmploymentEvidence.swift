public import EvidenceFiles

/// What shows that something is so: where it can be read, or a file that is kept here.
public struct EmploymentEvidence: Sendable, Hashable {
    /// What it is, at most 200 characters.
    public var title: String
    /// An address beginning with `https://` or `http://`, at most 1,000 characters.
    public var link: String?
    /// SHA-256 in 64 lower-case hexadecimal digits of a file that is kept elsewhere: whoever has it can show that it is the same.
    public var fileHash: String?
    /// A file that is kept here; its bytes are read by `EthicalEmployment.file`.
    public internal(set) var file: KeptFile?

    public init(title: String = "", link: String? = nil, fileHash: String? = nil) {
        self.title = title
        self.link = link
        self.fileHash = fileHash
    }
}
