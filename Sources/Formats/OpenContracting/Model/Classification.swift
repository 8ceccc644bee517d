/// What is bought, by a vocabulary.
public struct Classification: Sendable, Hashable, Codable {
    /// For example `CPV` (Common Procurement Vocabulary, Regulation (EC) 213/2008).
    public var scheme: String?
    /// The code; a CPV code has 8 digits, its check digit left out.
    public var id: String
    public var description: String?

    public init(scheme: String?, id: String, description: String? = nil) {
        self.scheme = scheme
        self.id = id
        self.description = description
    }
}
