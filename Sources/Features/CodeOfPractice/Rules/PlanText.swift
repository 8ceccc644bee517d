import Access

/// Lengths of what people write here, in characters.
public enum PlanText {
    public static let longestTitle = 200
    public static let longestText = 4_000
    /// A policy, and what an organisation says differently from one.
    public static let longestPolicy = 100_000
    /// Letters and digits that a reason has at least.
    public static let shortestReason = 10

    static func holdsNothing(_ text: String) -> Bool { ReasonText.weight(of: text) == 0 }

    /// The reason without blanks around it.
    static func checkedReason(_ text: String) throws(CodeOfPracticeError) -> String {
        let reason = ReasonText.trimmed(text)
        guard ReasonText.weight(of: reason) >= shortestReason else { throw CodeOfPracticeError(.reasonMissing) }
        guard ReasonText.fits(reason, longestText) else { throw CodeOfPracticeError(.tooLong) }
        return reason
    }

    /// A text that must say something.
    static func checkedText(_ text: String, longest: Int = longestText) throws(CodeOfPracticeError) -> String {
        let text = ReasonText.trimmed(text)
        guard !holdsNothing(text) else { throw CodeOfPracticeError(.textMissing) }
        guard ReasonText.fits(text, longest) else { throw CodeOfPracticeError(.tooLong) }
        return text
    }

    /// A title that must say something.
    static func checkedTitle(_ text: String) throws(CodeOfPracticeError) -> String {
        let title = ReasonText.trimmed(text)
        guard !holdsNothing(title) else { throw CodeOfPracticeError(.titleMissing) }
        guard ReasonText.fits(title, longestTitle) else { throw CodeOfPracticeError(.tooLong) }
        return title
    }
}
