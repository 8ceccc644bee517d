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
    /// Given, and kept from the buyer, since what a business writes itself could give its hidden name away.
    case withheld

    /// The state without the answer, for words and files.
    public enum Kind: String, Sendable, CaseIterable {
        case given, skipped, open, notAsked, withheld
    }

    public var kind: Kind {
        switch self {
        case .given: .given
        case .skipped: .skipped
        case .open: .open
        case .notAsked: .notAsked
        case .withheld: .withheld
        }
    }
}
