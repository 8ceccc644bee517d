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
    /// The kinds of record that the reader may open, where evidence refers to one.
    public var readableKinds: Set<RecordKind> = []
}
