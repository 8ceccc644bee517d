/// A text that is kept in English and Welsh, as people or a file gave it; the words of the program stand in `Catalogue`. One of
/// them may be empty while somebody drafts.
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
