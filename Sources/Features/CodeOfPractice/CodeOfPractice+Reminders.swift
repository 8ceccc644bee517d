public import Access
public import Reminders
public import Storage

/// Owners are told of their open actions before the day and once it is past; the action's history shows it.
extension CodeOfPractice: ReminderSource {
    public func dueThings(
        of organisation: ID<Organisation>, _ terms: ReminderTerms, in transaction: any Transaction
    ) throws -> [DueThing] {
        let owned = try ActionRecords.owned(of: organisation, from: terms.first, to: terms.last, in: transaction)
        return owned.compactMap { owned in
            terms.step(of: owned.due).map { step in
                DueThing(
                    .planAction, table: "plan_action", subject: owned.action.text, step: step, day: owned.due,
                    receiver: .person(owned.owner), path: "/code/actions/\(owned.action)")
            }
        }
    }

    public func noteReminder(
        of thing: DueThing, organisation: ID<Organisation>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        guard thing.kind == .planAction, case .person(let owner) = thing.receiver else { return }
        let kind: PlanEvent.Kind = thing.step == .soon ? .reminded : .remindedLate
        let change = ActionChange(field: .owner, before: "", after: owner.text)
        try EventRecords.append(
            EventRecords.New(kind, of: ID(stored: thing.subject), change: change), at: now, of: organisation, by: nil,
            in: transaction)
    }
}
