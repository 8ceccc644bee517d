/// What is wrong with one field of what was filled in.
public struct FieldFault: Sendable, Hashable {
    /// The fields, by the names that forms use.
    public enum Field: String, Sendable, CaseIterable {
        case text, basis, plannedOn, visitors, visitedOn, seen, followUp, due, sentOn, answer, answeredOn, title
        case finding, owner, note, people, what, evidence, confirmedBy, reasons, workers, section28, noticeOn
        case representationsUntil, replacementUntil, endedOn, reason, heldOn, summary, next, present, items, keeper
    }

    public enum Problem: String, Sendable, CaseIterable {
        case missing
        /// Says too little: a reason of at least ten letters is wanted.
        case tooShort
        case tooLong
        /// Too many of them.
        case tooMany
        /// Holds what could tell who somebody is: an address for mail, a telephone or insurance number.
        case personal
        /// Lies before the day that it must follow.
        case tooEarly
        /// Lies in the future, and should tell what was done.
        case future
        /// Not a whole number within the range.
        case notANumber
        /// The modern slavery lead has not answered yet.
        case waitsForLead
        /// The lead is asked before contact that is routine, and has not answered yet.
        case routineWaits
        /// The lead's answer does not let it happen.
        case doNotContact
    }

    public var field: Field
    public var problem: Problem

    public init(_ field: Field, _ problem: Problem) {
        self.field = field
        self.problem = problem
    }
}
