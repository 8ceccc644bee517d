/// In which languages a number answers. Words: `contact.languages.<languages>`.
public enum ContactLanguages: String, CaseIterable, Codable, Hashable, Sendable {
    /// English; an interpreter is sought for whoever names their language.
    case interpreter
    /// In writing.
    case writing
    /// British Sign Language.
    case sign
    /// No source that we read says it.
    case unknown
}
