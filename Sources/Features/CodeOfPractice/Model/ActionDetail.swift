/// An action with all that hangs on it.
public struct ActionDetail: Sendable {
    public var action: PlanAction
    public var adoption: CodeAdoption
    /// Oldest first, those taken back among them.
    public var evidence: [PlanEvidence]
    /// Oldest first.
    public var comments: [PlanComment]
    /// Latest first; at most 200.
    public var history: [PlanEvent]
}
