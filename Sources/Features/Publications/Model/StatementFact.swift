/// One kind of fact of a statement: what may be missing from a draft, and what may be chosen for the public progress page.
public enum StatementFact: String, Sendable, Codable, Hashable, CaseIterable {
    case code
    case commitments
    case payments
    case livingWage
    case champion
    case whistleBlowing
    case suppliers
    case lists
    case questionnaires
    case tiers
    case training
}
