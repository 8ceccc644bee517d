/// The two languages of a statement.
public enum StatementLanguage: String, Sendable, Codable, Hashable, CaseIterable {
    case english = "en"
    case welsh = "cy"
}
