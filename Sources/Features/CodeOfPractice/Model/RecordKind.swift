/// What of this program a piece of evidence may point to.
public enum RecordKind: String, Sendable, Codable, CaseIterable {
    case training
    case payments
    case tender
    case contract
    case supplier
    case questionnaire
    case statement
    case sharedPolicy
}
