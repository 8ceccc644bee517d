/// A language besides English and Welsh in which the first pages can be read, by its code (ISO 639-1).
public enum FurtherLanguage: String, CaseIterable, Codable, Hashable, Sendable {
    case romanian = "ro"
    case albanian = "sq"
    case vietnamese = "vi"
    case polish = "pl"
    /// In simplified characters.
    case chinese = "zh"
    case arabic = "ar"
    case ukrainian = "uk"
    case hindi = "hi"
    case portuguese = "pt"
    case tigrinya = "ti"

    /// Which way its lines run: the value of the attribute `dir`.
    public enum Direction: String, Sendable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
    }

    public var code: String { rawValue }

    /// The value of the attribute `lang` (BCP 47).
    public var tag: String { self == .chinese ? "zh-Hans" : rawValue }

    /// What its speakers call it.
    public var ownName: String {
        switch self {
        case .romanian: "Română"
        case .albanian: "Shqip"
        case .vietnamese: "Tiếng Việt"
        case .polish: "Polski"
        case .chinese: "中文"
        case .arabic: "العربية"
        case .ukrainian: "Українська"
        case .hindi: "हिन्दी"
        case .portuguese: "Português"
        case .tigrinya: "ትግርኛ"
        }
    }

    public var direction: Direction { self == .arabic ? .rightToLeft : .leftToRight }
}
