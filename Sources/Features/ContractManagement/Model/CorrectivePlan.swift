public import Storage

/// What the supplier is to put right, step by step.
public struct CorrectivePlan: Sendable, Hashable {
    public var id: ID<CorrectivePlan>
    public var basis: Basis
    public var title: String
    /// What was found that it answers.
    public var finding: String
    public var steps: [CorrectiveStep]

    public init(
        id: ID<CorrectivePlan>, basis: Basis, title: String, finding: String, steps: [CorrectiveStep] = []
    ) {
        self.id = id
        self.basis = basis
        self.title = title
        self.finding = finding
        self.steps = steps
    }
}
