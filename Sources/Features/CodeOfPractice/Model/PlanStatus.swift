/// Where an action stands. Whether it is overdue is computed from its date.
public enum PlanStatus: String, Sendable, Codable, CaseIterable {
    case notStarted
    case inProgress
    case done
    /// Needs a reason.
    case notApplicable

    /// Whether something remains to be done.
    public var isOpen: Bool { self == .notStarted || self == .inProgress }
}
