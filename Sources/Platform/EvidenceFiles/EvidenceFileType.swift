/// The kinds of file that may be kept as evidence. None of them runs in a browser.
public enum EvidenceFileType: String, Sendable, Codable, CaseIterable {
    case pdf
    case png
    case jpeg
    case docx
    case xlsx
    case pptx
    case odt
    case ods
    case csv
    case txt

    /// Endings of names that say so.
    public var endings: [String] { self == .jpeg ? ["jpg", "jpeg"] : [rawValue] }
}
