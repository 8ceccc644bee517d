import Storage

/// How an action gets its colour: working rules of this program, which no code or law sets. All that hold are told; the
/// weightiest decides.
public enum LightRule {
    /// An open action whose day is this near, in days, is due soon.
    public static let daysSoon = 14
    /// One that has not been started is amber from so many days before its day.
    public static let daysToStart = 30
    /// Evidence that expires within so many days should be renewed.
    public static let daysToRenew = 60
    /// Work in progress that nobody has changed for more than so many days may have stopped.
    public static let daysStale = 90

    /// Which reasons lead to red, to amber and to green, in their order.
    public static let red: [LightReason] = [.overdue, .doneEvidenceExpired]
    public static let amber: [LightReason] = [
        .noPlace, .dueSoonNotStarted, .dueSoon, .noOwner, .noDueDate, .stale, .doneWithoutEvidence,
        .evidenceExpiresSoon,
    ]
    public static let green: [LightReason] = [.doneWithEvidence, .onTrack]

    /// - Parameters:
    ///   - changedOn: when anybody last changed the action.
    ///   - today: the day to judge on.
    static func finding(
        for action: ActionDraft, evidence: EvidenceFigures, changedOn: Day, today: Day
    ) -> LightFinding {
        if action.status == .notApplicable { return LightFinding(.setAside, [.notApplicable]) }
        var reasons: Set<LightReason> = []
        if action.commitment == 0 { reasons.insert(.noPlace) }
        if action.status == .done {
            reasons.formUnion(ofDone(evidence, today))
        } else {
            reasons.formUnion(ofOpen(action, changedOn, today))
        }
        for (light, all) in [(PlanLight.red, red), (.amber, amber)] {
            let held = all.filter(reasons.contains)
            if !held.isEmpty { return LightFinding(light, held) }
        }
        return LightFinding(.green, [action.status == .done ? .doneWithEvidence : .onTrack])
    }

    /// Whether an action is overdue: open, and its day is past.
    static func isOverdue(_ action: ActionDraft, on today: Day) -> Bool {
        action.status.isOpen && (action.due.map { $0 < today } ?? false)
    }

    /// Whether an open action's day is today or near.
    static func isDueSoon(_ action: ActionDraft, on today: Day) -> Bool {
        action.status.isOpen && (action.due.map { $0 >= today && $0 <= today.adding(days: daysSoon) } ?? false)
    }

    /// A commitment is as its worst action; without any action that applies, nothing is known of it.
    static func finding(for actions: [LightFinding]) -> LightFinding {
        for light in [PlanLight.red, .amber, .green, .setAside] {
            let reasons = actions.filter { $0.light == light }.flatMap(\.reasons)
            guard !reasons.isEmpty else { continue }
            return LightFinding(light, LightReason.allCases.filter(reasons.contains))
        }
        return LightFinding(.unknown, [.nothingPlanned])
    }

    private static func ofDone(_ evidence: EvidenceFigures, _ today: Day) -> [LightReason] {
        guard evidence.valid > 0 else { return [evidence.count > 0 ? .doneEvidenceExpired : .doneWithoutEvidence] }
        guard let expiry = evidence.nextExpiry, expiry <= today.adding(days: daysToRenew) else { return [] }
        return [.evidenceExpiresSoon]
    }

    private static func ofOpen(_ action: ActionDraft, _ changedOn: Day, _ today: Day) -> [LightReason] {
        var reasons: [LightReason] = []
        if action.owner == nil { reasons.append(.noOwner) }
        if let due = action.due {
            if due < today {
                reasons.append(.overdue)
            } else if action.status == .notStarted, due <= today.adding(days: daysToStart) {
                reasons.append(.dueSoonNotStarted)
            } else if due <= today.adding(days: daysSoon) {
                reasons.append(.dueSoon)
            }
        } else {
            reasons.append(.noDueDate)
        }
        if action.status == .inProgress, changedOn < today.adding(days: -daysStale) { reasons.append(.stale) }
        return reasons
    }
}
