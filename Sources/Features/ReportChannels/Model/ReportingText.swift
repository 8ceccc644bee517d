public import Access
public import Languages
public import Storage

/// A text that a force says to reporters in its own words, with somebody who answers for it and the day it was last looked at.
public struct ReportingText: Sendable, Hashable {
    public enum Code: String, Sendable, CaseIterable, Codable {
        /// What is and is not shared with immigration authorities. Read before a victim is asked anything.
        case immigration
        /// What happens with a report, and when.
        case whatHappensNext
    }

    /// Most characters in each language.
    public static let longest = 4_000

    public var code: Code
    public var text: BilingualText
    public var owner: ID<Person>
    public var ownerName: String
    public var reviewedOn: Day

    public init(code: Code, text: BilingualText, owner: ID<Person>, ownerName: String, reviewedOn: Day) {
        self.code = code
        self.text = text
        self.owner = owner
        self.ownerName = ownerName
        self.reviewedOn = reviewedOn
    }
}
