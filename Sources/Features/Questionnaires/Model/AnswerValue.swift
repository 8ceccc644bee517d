public import Storage

/// What was answered.
public enum AnswerValue: Sendable, Hashable, Codable {
    /// Codes of the question: `yes`, or those of the options chosen.
    case codes([String])
    /// Text, a link, or sites one a line.
    case text(String)
    case number(Int)
    case date(Day)
    /// The evidence that was sent says it.
    case evidence

    /// The codes, for questions that have some.
    public var codes: [String] {
        if case .codes(let codes) = self { return codes }
        return []
    }
}
