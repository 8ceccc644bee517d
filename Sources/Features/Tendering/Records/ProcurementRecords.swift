import Access
import Storage
import Suppliers

/// Rows of `procurement` and `procurement_step`.
enum ProcurementRecords {
    private static let columns: SQL = """
        SELECT procurement.id, facts, assessment, stage, draw, opened_at, person.name,
            (SELECT COUNT(*) FROM bidder WHERE bidder.procurement_id = procurement.id)
        FROM procurement LEFT JOIN person ON person.id = procurement.person_id
        """

    static func insert(
        _ id: ID<Procurement>, _ facts: ProcurementFacts, _ assessment: RiskAssessment, folded: String,
        at now: Timestamp, as principal: Principal, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO procurement (id, organisation_id, title, folded, facts, assessment, tier, stage, opened_at,
                person_id)
            VALUES (\(id), \(principal.organisation), \(facts.title), \(folded), \(try StoredJSON.encoded(facts)),
                \(try StoredJSON.encoded(assessment)), \(assessment.tier), \(ProcurementStage.preparing), \(now),
                \(principal.person))
            """)
    }

    static func setFacts(
        _ facts: ProcurementFacts, _ assessment: RiskAssessment, folded: String, of id: ID<Procurement>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE procurement SET title = \(facts.title), folded = \(folded), facts = \(try StoredJSON.encoded(facts)),
                assessment = \(try StoredJSON.encoded(assessment)), tier = \(assessment.tier)
            WHERE id = \(id)
            """)
    }

    static func setStage(
        _ stage: ProcurementStage, draw: RoutineDraw?, of id: ID<Procurement>, in transaction: any Transaction
    ) throws {
        let text = try draw.map { try StoredJSON.encoded($0) }
        try transaction.execute("UPDATE procurement SET stage = \(stage), draw = \(text) WHERE id = \(id)")
    }

    static func procurement(
        _ id: ID<Procurement>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Procurement {
        let found = try transaction.first(
            columns + " WHERE procurement.id = \(id) AND procurement.organisation_id = \(organisation)", procurement)
        guard let found else { throw TenderingError(.notFound) }
        return found
    }

    /// The newest first.
    /// - Parameter words: folded as the column is.
    static func page(
        _ query: ProcurementQuery, words: [String], of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Page<Procurement> {
        var condition: SQL = " WHERE procurement.organisation_id = \(organisation)"
        for word in words {
            let plain = word.filter { $0 != "%" && $0 != "_" && $0 != "\\" }
            condition += " AND folded LIKE \("%" + plain + "%")"
        }
        if let tier = query.tier { condition += " AND tier = \(tier)" }
        if let stage = query.stage { condition += " AND stage = \(stage)" }
        return Page(
            items: try transaction.query(
                columns + condition + " ORDER BY procurement.id DESC" + query.page.sql, procurement),
            total: try transaction.count("SELECT COUNT(*) FROM procurement" + condition), number: query.page.number,
            size: query.page.size)
    }

    static func insertStep(
        _ act: ProcurementStep.Act, of id: ID<Procurement>, at now: Timestamp, as principal: Principal,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO procurement_step (id, organisation_id, procurement_id, act, at, person_id)
            VALUES (\(ID<ProcurementStep>.new(at: now)), \(principal.organisation), \(id),
                \(try StoredJSON.encoded(act)), \(now), \(principal.person))
            """)
    }

    /// Oldest first.
    static func steps(of id: ID<Procurement>, in transaction: any Transaction) throws -> [ProcurementStep] {
        try transaction.query(
            """
            SELECT procurement_step.id, act, at, person_id, person.name FROM procurement_step
                LEFT JOIN person ON person.id = procurement_step.person_id
            WHERE procurement_id = \(id) ORDER BY procurement_step.id
            """
        ) {
            ProcurementStep(
                id: $0.id(0), act: try StoredJSON.value($0.text(1)), at: $0.timestamp(2), person: $0.optionalID(3),
                by: $0.optionalText(4))
        }
    }

    private static func procurement(_ row: any Row) throws -> Procurement {
        Procurement(
            id: row.id(0), facts: try StoredJSON.value(row.text(1)), assessment: try StoredJSON.value(row.text(2)),
            stage: row.code(3) ?? .preparing, openedAt: row.timestamp(5), openedBy: row.optionalText(6),
            draw: try row.optionalText(4).map { try StoredJSON.value($0) }, bidders: Int(row.integer(7)))
    }
}
