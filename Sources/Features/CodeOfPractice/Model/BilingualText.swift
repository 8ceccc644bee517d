/// A text in English and Welsh.
public struct BilingualText: Sendable, Codable, Hashable {
    public var english: String
    public var welsh: String

    public init(_ english: String, _ welsh: String) {
        self.english = english
        self.welsh = welsh
    }
}
