import Storage

/// Tells how far a report has come, in the order of time.
enum ReporterStepRule {
    static func steps(of report: Report, handovers: [HandOver]) -> [ReporterStep] {
        var steps = [ReporterStep(kind: .arrived, at: report.arrivedAt)]
        if let at = report.lookedAt { steps.append(ReporterStep(kind: .lookedAt, at: at)) }
        if let at = report.assessedAt { steps.append(ReporterStep(kind: .assessed, at: at)) }
        for handover in handovers where handover.state == .accepted {
            guard let at = handover.answeredAt else { continue }
            steps.append(
                ReporterStep(kind: .handedOn, at: at, body: handover.name, reference: handover.reference))
        }
        if let at = report.closedAt { steps.append(ReporterStep(kind: .closed, at: at)) }
        if let at = report.withdrawnAt { steps.append(ReporterStep(kind: .withdrawn, at: at)) }
        if let at = report.destroyedAt { steps.append(ReporterStep(kind: .destroyed, at: at)) }
        return steps.sorted { $0.at.milliseconds < $1.at.milliseconds }
    }
}
