/// A column of an action plan as CSV. The names are the same in every language, so that a file moves between them.
public enum PlanColumn: String, Sendable, CaseIterable {
    case id
    case commitment
    case subPoint = "sub-point"
    case heading
    case action
    case detail
    case owner
    case due
    case priority
    case status
    case reason

    /// Without them a file is no plan.
    public static let required: [PlanColumn] = [.commitment, .action]
}
