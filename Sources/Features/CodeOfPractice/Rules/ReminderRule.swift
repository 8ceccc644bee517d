import Access
import Languages
import Storage

/// What of the plan somebody is reminded of.
enum ReminderRule {
    static func reminder(of action: PlanAction, on today: Day) -> PlanReminder? {
        let title = BilingualText(action.content.title, action.content.title)
        func reminder(_ kind: PlanReminder.Kind, _ due: Day?) -> PlanReminder {
            PlanReminder(kind: kind, subject: action.id.text, title: title, due: due)
        }
        if action.isOverdue { return reminder(.overdue, action.content.due) }
        if LightRule.isDueSoon(action.content, on: today) { return reminder(.dueSoon, action.content.due) }
        if action.light.reasons.contains(where: { $0 == .doneEvidenceExpired || $0 == .evidenceExpiresSoon }) {
            return reminder(.evidence, action.evidence.nextExpiry)
        }
        return nil
    }

    static func reminder(of adoption: CodeAdoption, for offices: Set<Signatory>, _ person: ID<Person>) -> PlanReminder?
    {
        let isWaiting =
            switch adoption.state {
            case .notNeeded, .signed: false
            case .waiting(let office): offices.contains(office) && !adoption.standing.contains { $0.person == person }
            case .unsigned, .changedSince: !offices.isEmpty
            }
        guard isWaiting else { return nil }
        return PlanReminder(
            kind: .signature, subject: adoption.id.text, title: adoption.version.title, due: nil)
    }
}
