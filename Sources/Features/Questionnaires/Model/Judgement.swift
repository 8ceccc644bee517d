/// What a rule makes of an answer.
public enum Judgement: String, Sendable, CaseIterable {
    case passed
    case half
    case failed
    /// Asked and not answered, or skipped: neither passed nor failed.
    case unknown
    case notAsked
    /// Read by a person, not judged by a rule.
    case notJudged
}
