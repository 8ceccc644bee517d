/// Why something about publications was refused.
public struct PublicationsError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such record, it is another organisation's, or it is not published.
        case notFound
        /// The statement is no longer in the state that the form showed.
        case changedMeanwhile
        /// Parts lack text: `gaps` says which.
        case unfinished
        /// A reason of at least ten letters is wanted.
        case reasonMissing
        case tooLong
        /// The year ends before it begins, or is longer than 18 months.
        case badYear
        /// The person has no office that has not signed, or has signed already.
        case noOffice
        /// Nothing was chosen for the public.
        case nothingChosen
    }

    public var code: Code
    public var gaps: [StatementRule.Gap] = []

    public init(_ code: Code) {
        self.code = code
    }

    /// Parts that lack text.
    public init(gaps: [StatementRule.Gap]) {
        code = .unfinished
        self.gaps = gaps
    }

    public var description: String { "publications: \(code.rawValue)" }
}
