/// Why the tender gate refused. Says nothing of any record's content.
public struct TenderingError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such record, or it is another organisation's.
        case notFound
        /// A procurement needs a title.
        case titleMissing
        /// A bidder, a party or an entry needs a name.
        case nameMissing
        /// A reason of at least ten characters is wanted.
        case reasonMissing
        /// The text is longer than allowed.
        case tooLong
        /// There are as many as may be.
        case tooMany
        /// A date that cannot be, such as one after today.
        case badDate
        /// A value that is needed is missing.
        case valueMissing
        /// The file of beneficial ownership does not speak of the bidder's company number.
        case companyNotInFile
        /// The step does not fit where the procurement or the bidder stands.
        case wrongStage
        /// Nothing waits for a second person, or for an outcome.
        case notWaiting
        /// The second look must be another, named person's.
        case samePerson
        /// A match with a list of UK sanctions waits: the gate stops until a person has recorded what was done.
        case sanctionsStop
        /// What a screening found is not answered yet, or somebody is not screened.
        case openQuestions
        /// The modern slavery lead's answer comes first.
        case leadFirst
        /// Nothing on file is a ground on which the law lets a tender be disregarded.
        case noGround
        /// The bidder has not had the opportunity to be heard (Procurement Act 2023 s58(2), s19(4)).
        case notHeard
        /// Replacement of the associated person or sub-contractor has not been offered (ss26-28).
        case replacementFirst
        /// The bidder has shown that it can perform the contract at its price (s19(5)).
        case canPerform
        /// The decision of the file says otherwise.
        case notCleared
        /// A text is needed, of a question in both languages.
        case textMissing
        /// What opens a question must be another one that is answered with yes or no.
        case badFollowUp
        /// A question that a bidder has answered stays as it is.
        case answered
        /// The question that opens a chosen one is not asked.
        case followUpAlone
        /// A direct award to an excluded supplier needs an overriding public interest (s41(4)-(5)).
        case interestMissing
        /// No call-off goes to an excluded supplier (s45(6)).
        case calledOff
        /// Sub-contractors were not asked about at tender, which ending a contract because of one needs (s28, s78).
        case notAsked
    }

    public var code: Code

    public init(_ code: Code) {
        self.code = code
    }

    public var description: String { "tendering: \(code.rawValue)" }
}
