/// In which order the desk sees reports.
enum UrgencyRule {
    /// 0 comes first.
    static func urgency(of report: Report) -> Int {
        switch report.state {
        case .closed, .destroyed: return 9
        case .arrived: return report.isDanger || report.isChild ? 0 : 2
        case .open:
            if report.wroteAt != nil, report.risk != .now { return 2 }
            switch report.risk {
            case .now: return 1
            case nil: return 3
            case .soon: return 4
            case .routine: return 5
            }
        }
    }
}
