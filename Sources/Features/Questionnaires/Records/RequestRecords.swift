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
        /// The business that sends it on to its own supplier.
        var askedBy: ID<Business>?
    }

    /// Holds for a request to a business whose name the buyer does not see.
    static let isWithheld: SQL = SupplyChains.isWithheld("r.business_id")

    /// As the buyer sees it.
    private static let columns: SQL = "SELECT CASE WHEN " + isWithheld + " THEN NULL ELSE r.name END" + rest

    /// As the business itself sees it.
    private static let ownColumns: SQL = "SELECT r.name" + rest

    private static let rest: SQL = """
        , r.id, r.supplier_id, r.business_id, r.asked_by, r.version_id, v.number, r.sent_at, person.name, r.due_on,
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
                sent_at, sent_by, due_on, reason, reminders, asked_by)
            VALUES (\(request.id), \(organisation), \(request.supplier), \(request.business), \(request.name),
                \(PlainText.folded(request.name)), \(request.version), \(request.sentAt), \(person), \(request.dueOn),
                '', 0, \(request.askedBy))
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
            ownColumns
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
        let found = try transaction.first(ownColumns + condition + isOf(business, organisation)) {
            request($0, on: today)
        }
        guard let found else { throw QuestionnairesError(.notFound) }
        return found
    }

    /// The latest that one business sent on to each of its own suppliers, newest first, at most 2,000.
    static func requests(
        askedBy business: ID<Business>, in organisation: ID<Organisation>, on today: Day,
        in transaction: any Transaction
    ) throws -> [QuestionnaireRequest] {
        try transaction.query(
            ownColumns
                + """
                 WHERE r.organisation_id = \(organisation) AND r.asked_by = \(business)
                    AND r.cancelled_at IS NULL ORDER BY r.id DESC LIMIT 2000
                """
        ) { request($0, on: today) }
    }

    /// The identifiers of all that one business was sent, as a query.
    static func identifiers(of business: ID<Business>, in organisation: ID<Organisation>) -> SQL {
        "SELECT r.id FROM questionnaire_request r WHERE r.organisation_id = \(organisation) AND "
            + isOf(business, organisation)
    }

    /// Whether a request was sent to a business, or to the supplier of the register that the business is.
    private static func isOf(_ business: ID<Business>, _ organisation: ID<Organisation>) -> SQL {
        """
        (r.business_id = \(business) OR r.supplier_id = (SELECT b.supplier_id FROM business b
            WHERE b.id = \(business) AND b.organisation_id = \(organisation)))
        """
    }

    private static func request(_ row: any Row, on today: Day) -> QuestionnaireRequest {
        let due = Day(row.text(9)) ?? Day(row.timestamp(7))
        let moments = RequestStateRule.Moments(
            startedAt: row.optionalTimestamp(10), answeredAt: row.optionalTimestamp(11),
            refusedAt: row.optionalTimestamp(12), cancelledAt: row.optionalTimestamp(13), dueOn: due)
        var score: ScoreRange?
        if let least = row.optionalInteger(18), let most = row.optionalInteger(19) {
            score = ScoreRange(least: Int(least), most: Int(most))
        }
        let outcome = row.optionalInteger(20).map { flags in
            QuestionnaireRequest.Outcome(score: score, flags: Int(flags), mandatoryFails: Int(row.integer(21)))
        }
        let request = QuestionnaireRequest(
            id: row.id(1), supplier: row.optionalID(2), business: row.optionalID(3), name: row.optionalText(0),
            version: row.id(5), versionNumber: Int(row.integer(6)),
            state: RequestStateRule.state(moments, on: today), sentAt: row.timestamp(7), sentBy: row.optionalText(8),
            askedBy: row.optionalID(4), dueOn: due, answeredAt: moments.answeredAt,
            acknowledgedAt: row.optionalTimestamp(14), reason: row.text(15), remindedAt: row.optionalTimestamp(16),
            reminders: Int(row.integer(17)), outcome: outcome)
        return request.name == nil ? WithheldRule.shown(request) : request
    }
}
