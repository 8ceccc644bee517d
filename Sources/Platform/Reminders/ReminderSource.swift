public import Access
public import Storage

/// A feature whose records wait for somebody by a day.
public protocol ReminderSource: Sendable {
    /// What of an organisation is due soon, late or refused, whoever was told of it before.
    func dueThings(
        of organisation: ID<Organisation>, _ terms: ReminderTerms, in transaction: any Transaction
    ) throws -> [DueThing]

    /// Called in the transaction that posts the letter, so that the record can show that somebody was told. Is given the things
    /// of every source: each takes those of its own kinds.
    func noteReminder(
        of thing: DueThing, organisation: ID<Organisation>, at now: Timestamp, in transaction: any Transaction
    ) throws
}
