import Access
import Storage
import Suppliers
import SupplyChains

/// Rows of `questionnaire_request`.
enum RequestRecords {
    /// A row that is new.
    struct New {
        var id: ID<QuestionnaireRequest>
        var supplier: ID<Supplier>?
        var business: ID<Business>?
        var name: String
        var version: ID<QuestionnaireVersion>
        var sentAt: Timestamp
        var dueOn: Day
    }

    private static let columns: SQL = """
        SELECT r.id, r.supplier_id, r.business_id, r.name, r.version_id, v.number, r.sent_at, person.name, r.due_on,
            r.started_at, r.answered_at, r.refused_at, r.cancelled_at, r.acknowledged_at, r.reason, r.reminded_at,
            r.reminders, r.score_least, r.score_most, r.flags, r.mandatory_fails
        FROM questionnaire_request r JOIN questionnaire_version v ON v.id = r.version_id
            LEFT JOIN person ON person.id = r.sent_by
        """

    static func insert(
        _ request: New, by person: ID<Person>?, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO questionnaire_request (id, organisation_id, supplier_id, business_id, name, folded, version_id,
                sent_at, sent_by, due_on, reason, reminders)
            VALUES (\(request.id), \(organisation), \(request.supplier), \(request.business), \(request.name),
                \(PlainText.folded(request.name)), \(request.version), \(request.sentAt), \(person), \(request.dueOn),
                '', 0)
            """)
    }

    static func request(
        _ id: ID<QuestionnaireRequest>, of organisation: ID<Organisation>, on today: Day,
        in transaction: any Transaction
    ) throws -> QuestionnaireRequest {
        let found = try transaction.first(columns + " WHERE r.id = \(id) AND r.organisation_id = \(organisation)") {
            request($0, on: today)
        }
        guard let found else { throw QuestionnairesError(.notFound) }
        return found
    }

    /// Newest first.
    static func requests(
        _ search: RequestSearch, page: PageRequest, on today: Day, in transaction: any Transaction
    ) throws -> [QuestionnaireRequest] {
        try transaction.query(columns + search.condition + " ORDER BY r.id DESC" + page.sql) { request($0, on: today) }
    }

    static func everyRequest(
        _ search: RequestSearch, on today: Day, in transaction: any Transaction
    ) throws -> [QuestionnaireRequest] {
        try transaction.query(columns + search.condition + " ORDER BY r.id DESC") { request($0, on: today) }
    }

    static func count(_ search: RequestSearch, in transaction: any Transaction) throws -> Int {
        try transaction.count("SELECT COUNT(*) FROM questionnaire_request r" + search.condition)
    }

    /// Those of one business, newest first; requests that were taken back are left out.
    static func requests(
        ofBusiness business: ID<Business>, in organisation: ID<Organisation>, on today: Day,
        in transaction: any Transaction
    ) throws -> [QuestionnaireRequest] {
        try transaction.query(
            columns
                + """
                 WHERE r.organisation_id = \(organisation) AND \(Self.isOf(business, organisation))
                    AND r.cancelled_at IS NULL ORDER BY r.id DESC LIMIT 100
                """
        ) { request($0, on: today) }
    }

    /// One of them.
    /// - Throws: `QuestionnairesError` with code `.notFound` for another business's.
    static func request(
        _ id: ID<QuestionnaireRequest>, ofBusiness business: ID<Business>, in organisation: ID<Organisation>,
        on today: Day, in transaction: any Transaction
    ) throws -> QuestionnaireRequest {
        let condition: SQL = " WHERE r.id = \(id) AND r.organisation_id = \(organisation) AND "
        let found = try transaction.first(columns + condition + isOf(business, organisation)) { request($0, on: today) }
        guard let found else { throw QuestionnairesError(.notFound) }
        return found
    }

    /// Whether a request was sent to a business, or to the supplier of the register that the business is.
    private static func isOf(_ business: ID<Business>, _ organisation: ID<Organisation>) -> SQL {
        """
        (r.business_id = \(business) OR r.supplier_id = (SELECT b.supplier_id FROM business b
            WHERE b.id = \(business) AND b.organisation_id = \(organisation)))
        """
    }

    static func request(_ row: any Row, on today: Day) -> QuestionnaireRequest {
        let due = Day(row.text(8)) ?? Day(row.timestamp(6))
        let moments = RequestStateRule.Moments(
            startedAt: row.optionalTimestamp(9), answeredAt: row.optionalTimestamp(10),
            refusedAt: row.optionalTimestamp(11), cancelledAt: row.optionalTimestamp(12), dueOn: due)
        var score: ScoreRange?
        if let least = row.optionalInteger(17), let most = row.optionalInteger(18) {
            score = ScoreRange(least: Int(least), most: Int(most))
        }
        let outcome = row.optionalInteger(19).map { flags in
            QuestionnaireRequest.Outcome(score: score, flags: Int(flags), mandatoryFails: Int(row.integer(20)))
        }
        return QuestionnaireRequest(
            id: row.id(0), supplier: row.optionalID(1), business: row.optionalID(2), name: row.text(3),
            version: row.id(4), versionNumber: Int(row.integer(5)),
            state: RequestStateRule.state(moments, on: today), sentAt: row.timestamp(6), sentBy: row.optionalText(7),
            dueOn: due, answeredAt: moments.answeredAt, acknowledgedAt: row.optionalTimestamp(13),
            reason: row.text(14), remindedAt: row.optionalTimestamp(15), reminders: Int(row.integer(16)),
            outcome: outcome)
    }
}
