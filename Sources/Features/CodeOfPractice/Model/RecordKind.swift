/// What of this program a piece of evidence may point to.
public enum RecordKind: String, Sendable, Codable, CaseIterable {
    /// Kept elsewhere as yet, so that what it is called there is typed.
    case training
    /// The payment figures of a calendar quarter.
    case payments
    case tender
    case contract
    case supplier
    case questionnaire
    case statement
    case sharedPolicy

    /// Whether its records are chosen from a list, so that evidence refers to one that is there.
    public var hasList: Bool { self != .training }
}
