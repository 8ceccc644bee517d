import Reports

/// What is wrong with a form of the desk, and at which field.
struct DeskFault: Error, Sendable, Hashable {
    /// Names the words: `desk.fault.<code>`.
    enum Code: String, CaseIterable, Sendable {
        /// Nothing came sealed: nothing was written, or the report was not open.
        case textMissing
        case reasonsMissing
        /// What came is not sealed as it has to be.
        case badSeal
        case riskMissing
        case closeReasonMissing
        case kindMissing
        case referenceMissing
        case nameMissing
        case daysOutOfRange
        case takerMissing
        /// Whom it has to be sealed to has changed since the page was drawn.
        case recipientsChanged
        case refusalMissing
        case gradeMissing
        case tooMuch
    }

    var field: String
    var code: Code
}
