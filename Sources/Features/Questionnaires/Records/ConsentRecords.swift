import Access
import Storage

/// Rows of `questionnaire_consent` and `questionnaire_reuse`.
enum ConsentRecords {
    /// The latest of a request.
    static func latest(
        of request: ID<QuestionnaireRequest>, in transaction: any Transaction
    ) throws -> (id: ID<ReuseConsent>, consent: ReuseConsent)? {
        try transaction.first(
            """
            SELECT c.id, c.given_at, c.given_by, c.withdrawn_at,
                (SELECT COUNT(*) FROM questionnaire_reuse u WHERE u.consent_id = c.id)
            FROM questionnaire_consent c WHERE c.request_id = \(request) ORDER BY c.id DESC LIMIT 1
            """
        ) { row in
            (
                row.id(0),
                ReuseConsent(
                    givenAt: row.timestamp(1), by: row.text(2), withdrawnAt: row.optionalTimestamp(3),
                    uses: Int(row.integer(4)))
            )
        }
    }

    static func insert(
        _ id: ID<ReuseConsent>, _ consent: ReuseConsent, hash: String, to request: ID<QuestionnaireRequest>,
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO questionnaire_consent (id, organisation_id, request_id, code_hash, given_at, given_by)
            VALUES (\(id), \(organisation), \(request), \(hash), \(consent.givenAt), \(consent.by))
            """)
    }

    /// Withdraws every consent of a request that stands.
    /// - Returns: how many there were.
    static func withdraw(
        of request: ID<QuestionnaireRequest>, at now: Timestamp, in transaction: any Transaction
    ) throws -> Int {
        try transaction.execute(
            """
            UPDATE questionnaire_consent SET withdrawn_at = \(now)
            WHERE request_id = \(request) AND withdrawn_at IS NULL
            """)
    }

    /// The consent that a code stands for, while it stands.
    static func consent(
        hash: String, in transaction: any Transaction
    ) throws -> (id: ID<ReuseConsent>, request: ID<QuestionnaireRequest>, organisation: ID<Organisation>)? {
        try transaction.first(
            """
            SELECT id, request_id, organisation_id FROM questionnaire_consent
            WHERE code_hash = \(hash) AND withdrawn_at IS NULL
            """
        ) { ($0.id(0), $0.id(1), $0.id(2)) }
    }

    static func use(
        _ consent: ID<ReuseConsent>, for request: ID<QuestionnaireRequest>, of organisation: ID<Organisation>,
        at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO questionnaire_reuse (id, organisation_id, consent_id, request_id, used_at)
            VALUES (\(ID<ReuseConsent>.new(at: now)), \(organisation), \(consent), \(request), \(now))
            """)
    }
}
