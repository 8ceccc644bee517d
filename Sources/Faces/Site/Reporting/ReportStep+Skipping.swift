import Reports

extension ReportStep {
    /// Whether the page offers to go on without an answer.
    var canBeSkipped: Bool {
        switch self {
        case .role, .area, .sharing, .protection, .what, .check: false
        default: true
        }
    }
}
