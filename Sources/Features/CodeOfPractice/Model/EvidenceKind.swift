/// What a piece of evidence is.
public enum EvidenceKind: String, Sendable, Codable, CaseIterable {
    case policy
    case trainingRecord
    case contractClause
    case tenderQuestion
    case spendReview
    case paymentFigure
    case supplierLetter
    case meetingMinute
    case statement
    case other
}
