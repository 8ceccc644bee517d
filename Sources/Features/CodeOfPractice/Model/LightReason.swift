/// Why an action has its colour. Each is one rule of `LightRule`.
public enum LightReason: String, Sendable, CaseIterable {
    case overdue
    case doneEvidenceExpired
    case doneWithoutEvidence
    case evidenceExpiresSoon
    case dueSoonNotStarted
    case dueSoon
    case noOwner
    case noDueDate
    case noPlace
    case stale
    case doneWithEvidence
    case onTrack
    case notApplicable
    case nothingPlanned
}
