/// What of an action a change concerned.
public enum PlanField: String, Sendable, CaseIterable {
    case commitment
    case subPoint
    case heading
    case title
    case detail
    case owner
    case due
    case priority
    case status
    case statusReason
}
