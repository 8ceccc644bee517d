/// Where a procurement stands.
public enum ProcurementStage: String, Sendable, Codable, CaseIterable {
    /// From the need to the tender notice: facts, assessment and bidders are still entered.
    case preparing
    /// The bidders are known and are looked at.
    case evaluating
    /// A contract was awarded.
    case awarded
    /// Ended without an award.
    case ended
}
