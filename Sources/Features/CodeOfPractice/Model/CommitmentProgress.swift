/// How far a commitment has come.
public struct CommitmentProgress: Sendable, Hashable {
    /// nil for actions that the version has no place for.
    public var commitment: Commitment?
    /// How many actions there are by status; a status without any may be missing.
    public var byStatus: [PlanStatus: Int]
    /// How many of the open ones are overdue.
    public var overdue: Int
    /// Pieces of evidence that have not expired.
    public var evidence: Int
    /// Pieces of evidence that have.
    public var expiredEvidence: Int
    public var light: LightFinding

    /// All actions.
    public var actions: Int { byStatus.values.reduce(0, +) }
    /// Those that apply.
    public var applicable: Int { actions - (byStatus[.notApplicable] ?? 0) }
    public var done: Int { byStatus[.done] ?? 0 }
}
