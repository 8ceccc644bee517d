import CodeOfPractice
import Languages
import Storage

extension RecordKind {
    /// The page of a record; nil where it has none, or where what was typed once is no reference of one.
    func page(of reference: String) -> Address? {
        if self == .payments { return Self.isQuarter(reference) ? Address("/employment/payments") : nil }
        guard let list = place?.path, let id = ID<PlanEvidence>(reference) else { return nil }
        return Address("\(list)/\(id)")
    }

    /// Where records of the kind are made and listed; nil where they are kept elsewhere.
    var place: (path: String, name: Message)? {
        switch self {
        case .training: nil
        case .payments: ("/employment/payments", .employmentPaymentsTitle)
        case .tender: ("/tenders", .tendersTitle)
        case .contract: ("/contracts", .contractsTitle)
        case .supplier: ("/suppliers", .suppliersTitle)
        case .questionnaire: ("/questionnaires", .questionnairesTitle)
        case .statement: ("/publications", .publicationsTitle)
        case .sharedPolicy: ("/code/policies", .codePolicies)
        }
    }

    /// What evidence of the kind usually is.
    var usualEvidence: EvidenceKind {
        switch self {
        case .training: .trainingRecord
        case .payments: .paymentFigure
        case .tender: .tenderQuestion
        case .contract: .contractClause
        case .statement: .statement
        case .sharedPolicy: .policy
        case .supplier, .questionnaire: .other
        }
    }

    private static func isQuarter(_ reference: String) -> Bool { reference.wholeMatch(of: /\d{4}-Q[1-4]/) != nil }
}
