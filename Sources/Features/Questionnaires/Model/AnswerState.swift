/// How things stand with one question. A *no*, a question skipped on purpose, one not yet answered and one that was never
/// asked are four different things, and nothing makes one of another.
public enum AnswerState: Sendable, Hashable {
    case given(AnswerValue)
    /// The business chose not to answer.
    case skipped
    /// Asked and not yet answered.
    case open
    /// Not asked: no answer opens it.
    case notAsked

    /// The state without the answer, for words and files.
    public enum Kind: String, Sendable, CaseIterable {
        case given, skipped, open, notAsked
    }

    public var kind: Kind {
        switch self {
        case .given: .given
        case .skipped: .skipped
        case .open: .open
        case .notAsked: .notAsked
        }
    }
}
