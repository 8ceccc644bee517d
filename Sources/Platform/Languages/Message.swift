/// What is to be said: a text of the catalogue and the values that it puts in. The members (`.screeningDueBy(day: "…")`) are
/// written from the catalogue when the program is built, so that a key that is not there, a value that is missing or a count
/// that is forgotten does not compile.
public struct Message: Sendable, Hashable {
    /// Names the text in the catalogue: `screening.due.by`.
    public let key: String
    /// By the names in braces; already in the reader's language.
    let values: [String: String]
    /// Decides the plural form, and stands for `{count}`.
    let count: Int?

    init(_ key: String, _ values: [String: String] = [:], count: Int? = nil) {
        self.key = key
        self.values = values
        self.count = count
    }
}
