/// How far the organisation is with its code, as the public sees it: a copy of what was chosen, made when it was published.
public struct PublishedProgress: Sendable, Codable, Hashable {
    /// What was chosen, in the order of `StatementFact`.
    public var fields: [StatementFact]
    /// Holds nothing that was not chosen.
    public var facts: StatementFacts

    /// - Parameter fields: what the public may see of the facts; the rest is left out for good.
    public init(of facts: StatementFacts, choosing fields: Set<StatementFact>) {
        self.fields = StatementFact.allCases.filter(fields.contains)
        var chosen = StatementFacts(
            start: facts.start, end: facts.end, takenOn: facts.takenOn, organisation: facts.organisation,
            welshOrganisation: facts.welshOrganisation)
        for field in fields {
            switch field {
            case .code: chosen.code = facts.code
            case .commitments: chosen.commitments = facts.commitments
            case .payments: chosen.payments = facts.payments
            case .livingWage: chosen.livingWage = facts.livingWage
            case .champion: chosen.championNamed = facts.championNamed
            case .whistleBlowing: chosen.whistleBlowingPolicyOn = facts.whistleBlowingPolicyOn
            case .suppliers: chosen.suppliers = facts.suppliers
            case .lists: chosen.lists = facts.lists
            case .questionnaires: chosen.questionnaires = facts.questionnaires
            case .tiers: chosen.tiersMapped = facts.tiersMapped
            case .training: chosen.trained = facts.trained
            }
        }
        self.facts = chosen
    }
}
