public import Access
import Storage

/// How far the organisation has come.
extension CodeOfPractice {
    /// The codes that are followed, with figures and what needs attention. Needs `.readCode`.
    public func overview(as principal: Principal) async throws -> CodeOverview {
        try principal.require(.readCode)
        let today = today
        return try await store.read { transaction in
            let organisation = principal.organisation
            let versions = try VersionRecords.all(of: organisation, in: transaction)
            let actions = try ActionRecords.actions(of: organisation, today: today, in: transaction)
            let codes = try AdoptionRecords.current(of: organisation, in: transaction).map { adoption in
                CodeOverview.Followed(
                    adoption: adoption, progress: ProgressRule.progress(of: adoption, actions),
                    newer: versions.last { $0.supersedes == adoption.version.id })
            }
            let pressing = ActionSearch(query: ActionQuery(), today: today).found(in: actions).filter {
                $0.isOverdue || LightRule.isDueSoon($0.content, on: today)
            }
            return CodeOverview(
                codes: codes, pressing: Array(pressing.prefix(10)), overdue: actions.count(where: \.isOverdue),
                withoutOwner: actions.count { $0.content.status.isOpen && $0.content.owner == nil },
                expired: actions.count { $0.light.reasons.contains(.doneEvidenceExpired) })
        }
    }

    /// Plain figures of every code that is followed, without a person's name: what the yearly statement is drafted from.
    /// Needs `.readCode`.
    public func progress(as principal: Principal) async throws -> [CodeProgress] {
        try await overview(as: principal).codes.map(\.progress)
    }

    /// What of the plan waits for the principal: their actions that are overdue or due within 14 days, evidence of theirs that
    /// expires, and versions that wait for their signature; the earliest first, at most 50. Empty for whoever may not read
    /// the code.
    public func reminders(as principal: Principal) async throws -> [PlanReminder] {
        guard principal.may(.readCode), let person = principal.person else { return [] }
        let (today, offices) = (today, SignatureRule.offices(of: principal.roles))
        return try await store.read { transaction in
            let own = try ActionRecords.actions(of: principal.organisation, today: today, in: transaction)
                .filter { $0.content.owner == person }
            let adoptions = try AdoptionRecords.current(of: principal.organisation, in: transaction)
            let all =
                own.compactMap { ReminderRule.reminder(of: $0, on: today) }
                + adoptions.compactMap { ReminderRule.reminder(of: $0, for: offices, person) }
            return Array(all.sorted { ($0.due ?? today, $0.subject) < ($1.due ?? today, $1.subject) }.prefix(50))
        }
    }
}
