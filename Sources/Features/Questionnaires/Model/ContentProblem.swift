/// Why a draft cannot be published yet.
public struct ContentProblem: Sendable, Hashable {
    public enum Code: String, Sendable, CaseIterable {
        case noQuestions
        case tooMany
        case sectionTitleMissing
        case sameKey
        case textMissing
        case tooLong
        case guidanceInOneLanguage
        /// Two to thirty different options are wanted.
        case badOptions
        case optionTextMissing
        /// Opens after a question that does not stand before it, or after an answer that it does not have.
        case badFollowUp
        /// Passes on everything or on nothing, or on answers that there are not.
        case badRule
        case badMonths
    }

    public var code: Code
    public var section: String?
    public var question: String?

    public init(_ code: Code, section: String? = nil, question: String? = nil) {
        self.code = code
        self.section = section
        self.question = question
    }
}
