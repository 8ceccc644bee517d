public import Access
public import Reminders
public import Storage

/// Whoever answers is told before the day and once it is past, whoever asked once it is past or the business has refused.
extension Questionnaires: ReminderSource {
    public func dueThings(
        of organisation: ID<Organisation>, _ terms: ReminderTerms, in transaction: any Transaction
    ) throws -> [DueThing] {
        let waiting = try WaitingRecords.waiting(of: organisation, terms, in: transaction)
        return waiting.flatMap { Self.things(of: $0, terms) }
    }

    /// The letter to the business counts as a reminder, as one does that a person notes.
    public func noteReminder(
        of thing: DueThing, organisation: ID<Organisation>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        guard thing.kind == .ownQuestionnaire else { return }
        try WaitingRecords.noteReminder(
            of: ID(stored: thing.subject), organisation: organisation, at: now, in: transaction)
    }

    private static func things(of waiting: WaitingRecords.Waiting, _ terms: ReminderTerms) -> [DueThing] {
        func thing(_ kind: DueThing.Kind, _ step: DueThing.Step, _ day: Day, _ receiver: DueThing.Receiver?)
            -> DueThing?
        {
            receiver.map {
                DueThing(
                    kind, table: "questionnaire_request", subject: waiting.id.text, step: step, day: day, receiver: $0,
                    path: "/questionnaires/\(waiting.id)")
            }
        }
        let officer = waiting.sentBy.map { DueThing.Receiver.person($0) }
        if let refusedOn = waiting.refusedOn {
            return [thing(.questionnaire, .refused, refusedOn, officer)].compactMap { $0 }
        }
        guard let step = terms.step(of: waiting.due) else { return [] }
        let business = waiting.address.map { DueThing.Receiver.address($0) }
        return [
            thing(.ownQuestionnaire, step, waiting.due, business),
            step == .late ? thing(.questionnaire, step, waiting.due, officer) : nil,
        ].compactMap { $0 }
    }
}
