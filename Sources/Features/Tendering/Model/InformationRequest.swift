public import Storage

/// What the bidder was asked about connected persons, associated persons or intended sub-contractors, and how it answered
/// (Procurement Act 2023 s28(1), s30). The latest of a subject stands.
public struct InformationRequest: Sendable, Hashable, Codable {
    public enum Subject: String, Sendable, Codable, CaseIterable {
        case connectedPersons
        case associatedPersons
        case subcontractors
    }

    public enum State: String, Sendable, Codable, CaseIterable {
        case asked
        case answered
        /// Not answered in the time given: treated as excluded for this award (s30(5)-(6)).
        case notAnswered
        /// Answered with what is incomplete, inaccurate or misleading: the same.
        case misleading
    }

    public var subject: Subject
    public var state: State
    public var on: Day
    public var note: String

    public init(
        subject: Subject, state: State, on: Day, note: String
    ) {
        self.subject = subject
        self.state = state
        self.on = on
        self.note = note
    }
}
