import Access

/// The forms about a contract after award. Words: `managed.form.<kind>.title`, `.text` and `.send`.
enum ManagedFormKind: String, CaseIterable, Sendable {
    case concern, planReview, holdReview, visit, visitReport, question, questionAnswer, plan, step, stepState, remedy
    case remedyState, leaving, leavingStep, standingItems, meeting

    /// What follows `/contracts/:contract/managed/`; a part with a colon names the record.
    var path: String {
        switch self {
        case .concern: "concern"
        case .planReview: "review"
        case .holdReview: "review/held"
        case .visit: "visits"
        case .visitReport: "visits/:contractVisit"
        case .question: "questions"
        case .questionAnswer: "questions/:supplierQuestion"
        case .plan: "plans"
        case .step: "plans/:correctivePlan"
        case .stepState: "steps/:correctiveStep"
        case .remedy: "remedies"
        case .remedyState: "remedies/:remedy"
        case .leaving: "leaving"
        case .leavingStep: "leaving/:leaving"
        case .standingItems: "standing-items"
        case .meeting: "meetings"
        }
    }

    /// The name of the record's part of the path; nil for a form that begins something.
    var parameter: String? {
        path.split(separator: ":").dropFirst().first.map(String.init)
    }

    /// Who may send it.
    var sending: Permission { self == .concern ? .tellLead : .runTenders }

    /// Who may see its page: a record is read by more people than may change it.
    var reading: Permission { parameter == nil ? sending : .readTenders }
}
