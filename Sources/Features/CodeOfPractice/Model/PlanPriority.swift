/// How pressing an action is, as its organisation sees it.
public enum PlanPriority: String, Sendable, Codable, CaseIterable {
    case high
    case medium
    case low
}
