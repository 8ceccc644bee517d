/// What an answer to a question looks like.
public enum QuestionKind: String, Sendable, Hashable, Codable, CaseIterable {
    case yesNo
    case oneOf
    case severalOf
    case text
    case number
    case date
    case link
    /// Evidence alone: a document that is sent.
    case file
    /// Places where people work: one a line.
    case sites

    /// Whether the answer is one of a few codes, so that rules and follow-ups can stand on it.
    public var hasCodes: Bool {
        switch self {
        case .yesNo, .oneOf, .severalOf: true
        case .text, .number, .date, .link, .file, .sites: false
        }
    }

    /// Whether the question lists its own options.
    public var hasOptions: Bool { self == .oneOf || self == .severalOf }
}
