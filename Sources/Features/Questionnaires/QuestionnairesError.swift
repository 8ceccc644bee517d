/// Why questionnaires refused. Says nothing of any record's content.
public struct QuestionnairesError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such record, or it is another organisation's or another business's.
        case notFound
        /// A reason of at least ten characters is wanted.
        case reasonMissing
        case tooLong
        /// Text is wanted.
        case textMissing
        /// Between 1 and 100 suppliers may be asked at once.
        case noSuppliers
        /// The day lies in the past or more than a year ahead.
        case badDay
        /// Somebody else has changed the draft meanwhile.
        case draftChanged
        /// There is something wrong in the draft.
        case draftNotSound
        /// The request takes no answers any more: they were sent, or the buyer took it back.
        case closed
        /// Questions are left that must be answered or skipped.
        case notComplete
        /// Who answers must say a name.
        case nameMissing
        /// The document is empty or larger than allowed.
        case badSize
        /// The document is of a type that is not taken.
        case badType
        /// The scanner found malicious software in the document.
        case malicious
        /// There are as many documents or answers as one request may have.
        case tooMany
        /// The reuse code is not known, its consent was withdrawn, or nothing that it brings is asked here.
        case badReuseCode
        /// The answers were not sent yet, or what is recommended was not acknowledged.
        case notOpenYet
    }

    public var code: Code

    public init(_ code: Code) {
        self.code = code
    }

    public var description: String { "questionnaires: \(code.rawValue)" }
}
