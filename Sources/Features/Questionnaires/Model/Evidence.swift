public import EvidenceFiles
public import Storage

/// A document that was sent with an answer, without its bytes.
public struct Evidence: Sendable, Hashable {
    /// What the first bytes say it is.
    public enum FileType: String, Sendable, CaseIterable {
        case pdf, png, jpeg, office, text

        init(_ type: EvidenceFileType) {
            self =
                switch type {
                case .pdf: .pdf
                case .png: .png
                case .jpeg: .jpeg
                case .docx, .xlsx, .pptx, .odt, .ods: .office
                case .csv, .txt: .text
                }
        }
    }

    public var id: ID<Evidence>
    public var question: String
    /// Its name on the sender's machine, without folders.
    public var name: String
    public var type: FileType
    public var size: Int
    /// SHA-256 (FIPS 180-4) in lower-case hexadecimal.
    public var digest: String
    public var scan: KeptFile.Scan
    /// The scanner that looked, such as `clamdscan`; nil where none did.
    public var scanner: String?
    public var by: String
    public var sentAt: Timestamp
}
