/// Why something about reports was refused.
public struct ReportsError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such report, or the asking person holds no key to it: both look the same.
        case notFound
        /// The channel takes no reports now.
        case closed
        /// Whom the report must be sealed to has changed since the page was drawn, or is not whom it was sealed to: seal it anew.
        case recipientsChanged
        /// Everybody who would read it was ticked.
        case nobodyLeft
        /// Not of the form of docs/sealing.md.
        case badSeal
        /// A file of it is missing or unfinished.
        case fileMissing
        /// More or larger files than the limits allow.
        case tooMuch
        /// The report is not in the state that the act needs.
        case changedMeanwhile
        /// A person whom the reporter ticked never receives the report.
        case excluded
        /// Days out of their range, or words too long or missing.
        case outOfRange
        /// The reference of a crime or a referral is wanted.
        case referenceMissing
    }

    public var code: Code

    public init(_ code: Code) { self.code = code }

    public var description: String { "reports: \(code.rawValue)" }
}
