/// What shows that something is so: where it can be read, or the fingerprint of the file that was looked at.
public struct EmploymentEvidence: Sendable, Hashable {
    /// What it is, at most 200 characters.
    public var title: String
    /// An address beginning with `https://` or `http://`, at most 1,000 characters.
    public var link: String?
    /// SHA-256 of the file in 64 lower-case hexadecimal digits: whoever has the file can show that it is the same.
    public var fileHash: String?

    public init(title: String = "", link: String? = nil, fileHash: String? = nil) {
        self.title = title
        self.link = link
        self.fileHash = fileHash
    }
}
