public import Access
public import Reminders
import ReportChannels
public import Storage

/// Recipients hear by the daily letter that reports wait which nobody has looked at in time. It tells one thing a channel and day, never of
/// which report, and how many only by the page.
extension Reports: ReminderSource {
    public func dueThings(
        of organisation: ID<Organisation>, _ terms: ReminderTerms, in transaction: any Transaction
    ) throws -> [DueThing] {
        try transaction.query(
            """
            SELECT k.person_id, r.channel_id, MIN(r.look_by) FROM report r JOIN report_key k ON k.report_id = r.id
            WHERE r.organisation_id = \(organisation) AND r.state = \(Report.State.arrived)
                AND k.person_id IS NOT NULL AND r.look_by < \(terms.today.start) AND r.destroyed_at IS NULL
                AND k.person_id IN (SELECT c.person_id FROM channel_recipient c
                    WHERE c.channel_id = r.channel_id AND c.until IS NULL)
            GROUP BY k.person_id, r.channel_id ORDER BY 3 LIMIT \(Int64(ReminderTerms.most))
            """
        ) { row in
            let day = Day(row.timestamp(2))
            return terms.step(of: day).map { step in
                DueThing(
                    .reports, table: "report_channel", subject: row.text(1), step: step, day: day,
                    receiver: .person(row.id(0)), path: "/desk")
            }
        }
        .compactMap { $0 }
    }

    /// The trail is enough.
    public func noteReminder(
        of thing: DueThing, organisation: ID<Organisation>, at now: Timestamp, in transaction: any Transaction
    ) throws {}
}
