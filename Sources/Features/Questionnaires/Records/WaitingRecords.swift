import Access
import Reminders
import Storage
import SupplyChains

/// What of `questionnaire_request` waits for an answer, or was refused.
enum WaitingRecords {
    struct Waiting {
        var id: ID<QuestionnaireRequest>
        var due: Day
        var sentBy: ID<Person>?
        var refusedOn: Day?
        /// Where the business was asked last by an invitation that stands; nil where no letter goes to it.
        var address: String?
    }

    static func waiting(
        of organisation: ID<Organisation>, _ terms: ReminderTerms, in transaction: any Transaction
    ) throws -> [Waiting] {
        try transaction.query(
            """
            SELECT r.id, r.due_on, r.sent_by, r.refused_at, (
                SELECT i.address FROM chain_invitation i JOIN business b ON b.id = i.business_id
                WHERE i.organisation_id = r.organisation_id AND (b.id = r.business_id OR b.supplier_id = r.supplier_id)
                    AND i.address IS NOT NULL AND i.state <> \(ChainInvitation.State.withdrawn)
                ORDER BY i.id DESC LIMIT 1)
            FROM questionnaire_request r
            WHERE r.organisation_id = \(organisation) AND r.answered_at IS NULL AND r.cancelled_at IS NULL
                AND (r.refused_at >= \(terms.first.start)
                    OR (r.refused_at IS NULL AND r.due_on >= \(terms.first) AND r.due_on <= \(terms.last)))
            ORDER BY r.id DESC LIMIT \(ReminderTerms.most)
            """
        ) { row in
            Waiting(
                id: row.id(0), due: Day(row.text(1)) ?? terms.last, sentBy: row.optionalID(2),
                refusedOn: row.optionalTimestamp(3).map { Day($0) }, address: row.optionalText(4))
        }
    }

    static func noteReminder(
        of id: ID<QuestionnaireRequest>, organisation: ID<Organisation>, at now: Timestamp,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE questionnaire_request SET reminded_at = \(now), reminders = reminders + 1
            WHERE id = \(id) AND organisation_id = \(organisation)
            """)
    }
}
