import Access
import Storage
import Suppliers

/// Rows of `referral`.
enum ReferralRecords {
    /// A row that is new.
    struct New {
        var id: ID<Referral>
        var hit: ID<Hit>?
        var supplier: ID<Supplier>
        var supplierName: String
        var evidence: ReferralEvidence?
        var note: String
        var sentAt: Timestamp
        var person: ID<Person>?
        /// Whether the lead sent it to themselves: procurement hears nothing of those.
        var byLead: Bool
    }

    private static let columns: SQL = """
        SELECT referral.id, hit_id, supplier_id, supplier_name, evidence, note, sent_at, person.name, answer, answer_note,
            answered_at FROM referral LEFT JOIN person ON person.id = referral.person_id
        """

    static func insert(
        _ referral: New, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        let evidence = try referral.evidence.map { try StoredJSON.encoded($0) }
        try transaction.execute(
            """
            INSERT INTO referral (id, organisation_id, hit_id, supplier_id, supplier_name, evidence, note, sent_at,
                person_id, by_lead, answer_note)
            VALUES (\(referral.id), \(organisation), \(referral.hit), \(referral.supplier), \(referral.supplierName),
                \(evidence), \(referral.note), \(referral.sentAt), \(referral.person), \(referral.byLead), '')
            """)
    }

    /// A page of what was sent: unanswered first, then the latest.
    static func page(
        _ page: PageRequest, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Page<Referral> {
        let condition: SQL = " WHERE referral.organisation_id = \(organisation)"
        return Page(
            items: try transaction.query(
                columns + condition + " ORDER BY answered_at IS NOT NULL, referral.id DESC" + page.sql, referral),
            total: try transaction.count("SELECT COUNT(*) FROM referral" + condition), number: page.number,
            size: page.size)
    }

    static func referral(
        _ id: ID<Referral>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Referral {
        let found = try transaction.first(
            columns + " WHERE referral.id = \(id) AND referral.organisation_id = \(organisation)", referral)
        guard let found else { throw ScreeningError(.notFound) }
        return found
    }

    /// Keeps an answer.
    /// - Returns: false where there was one already.
    static func answer(
        _ id: ID<Referral>, with answer: Referral.Answer, note: String, at now: Timestamp, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE referral SET answer = \(answer), answer_note = \(note), answered_at = \(now), answered_by = \(person)
            WHERE id = \(id) AND answered_at IS NULL
            """) == 1
    }

    /// That something was sent, oldest first: never what, never the lead's note.
    static func receipts(
        of subject: ReferralSubject, organisation: ID<Organisation>, includingLead: Bool,
        in transaction: any Transaction
    ) throws -> [Referral.Receipt] {
        var condition: SQL = " WHERE referral.organisation_id = \(organisation)"
        switch subject {
        case .hit(let hit): condition += " AND hit_id = \(hit)"
        case .supplier(let supplier): condition += " AND supplier_id = \(supplier)"
        }
        if !includingLead { condition += " AND by_lead = 0" }
        return try transaction.query(
            "SELECT sent_at, person.name, answer FROM referral LEFT JOIN person ON person.id = referral.person_id"
                + condition + " ORDER BY referral.id"
        ) { Referral.Receipt(sentAt: $0.timestamp(0), by: $0.optionalText(1), answer: $0.code(2)) }
    }

    private static func referral(_ row: any Row) throws -> Referral {
        let supplier = row.id(2, of: Supplier.self)
        let hit = row.optionalID(1, of: Hit.self)
        return Referral(
            id: row.id(0), subject: hit.map(ReferralSubject.hit) ?? .supplier(supplier), supplier: supplier,
            supplierName: row.text(3), evidence: try row.optionalText(4).map { try StoredJSON.value($0) },
            note: row.text(5), sentAt: row.timestamp(6), by: row.optionalText(7), answer: row.code(8),
            answerNote: row.text(9), answeredAt: row.optionalTimestamp(10))
    }
}
