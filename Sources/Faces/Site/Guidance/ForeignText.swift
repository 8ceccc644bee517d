import PublicGuidance

/// A text in a language that the page around it is not in.
struct ForeignText: Sendable {
    var text: String
    /// The value of the attribute `lang`.
    var tag: String
    /// The value of the attribute `dir`.
    var direction: String

    init(_ text: String, in language: FurtherLanguage) {
        self.text = text
        tag = language.tag
        direction = language.direction.rawValue
    }

    var fields: Fields { ["foreignText": text, "foreignTag": tag, "foreignDirection": direction] }
}
