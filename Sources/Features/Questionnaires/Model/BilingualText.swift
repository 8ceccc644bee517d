/// A text in English and Welsh. An organisation may leave one of them empty while it drafts; published texts have both.
public struct BilingualText: Sendable, Hashable, Codable {
    public var english: String
    public var welsh: String

    enum CodingKeys: String, CodingKey {
        case english = "en"
        case welsh = "cy"
    }

    public init(_ english: String, _ welsh: String) {
        self.english = english
        self.welsh = welsh
    }

    public static let none = BilingualText("", "")

    /// Whether there is nothing in either language.
    public var isEmpty: Bool { english.isEmpty && welsh.isEmpty }

    /// Whether there is something in both languages, or in neither.
    public var isWhole: Bool { english.isEmpty == welsh.isEmpty }
}
