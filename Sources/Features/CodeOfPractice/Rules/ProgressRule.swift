/// Figures of a code from the actions of its plan.
enum ProgressRule {
    /// - Parameter actions: of any code; those of others are passed over.
    static func progress(of adoption: CodeAdoption, _ actions: [PlanAction]) -> CodeProgress {
        let own = Dictionary(grouping: actions.filter { $0.adoption == adoption.id }) { $0.content.commitment }
        var commitments = adoption.version.commitments.map { figures($0, own[$0.number] ?? []) }
        if let unplaced = own[0] { commitments.append(figures(nil, unplaced)) }
        let signatures = Signatory.allCases.compactMap { office in
            adoption.standing.last { $0.signatory == office }.map {
                CodeProgress.Signed(signatory: office, at: $0.signedAt)
            }
        }
        return CodeProgress(
            adoption: adoption.id, version: adoption.version.id, title: adoption.version.title,
            label: adoption.version.label, adoptedAt: adoption.adoptedAt, state: adoption.state,
            signatures: signatures, commitments: commitments)
    }

    private static func figures(_ commitment: Commitment?, _ actions: [PlanAction]) -> CommitmentProgress {
        CommitmentProgress(
            commitment: commitment,
            byStatus: Dictionary(grouping: actions) { $0.content.status }.mapValues(\.count),
            overdue: actions.count(where: \.isOverdue), evidence: actions.reduce(0) { $0 + $1.evidence.valid },
            expiredEvidence: actions.reduce(0) { $0 + $1.evidence.count - $1.evidence.valid },
            light: LightRule.finding(for: actions.map(\.light)))
    }
}
