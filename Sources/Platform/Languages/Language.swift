/// The languages that Manumit speaks, by their ISO 639-1 code.
public enum Language: String, Sendable, Codable, CaseIterable {
    case english = "en"
    case welsh = "cy"

    public var other: Language { self == .english ? .welsh : .english }
}
