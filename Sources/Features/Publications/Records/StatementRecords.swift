import Access
import Storage

/// Rows of `statement`, `statement_text` and `statement_approval`.
enum StatementRecords {
    static func insert(
        _ statement: Statement, of organisation: ID<Organisation>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO statement (id, organisation_id, start_on, end_on, version, state, facts, drafted_at, person_id, reason)
            VALUES (\(statement.id), \(organisation), \(statement.start), \(statement.end), \(Int64(statement.version)),
                \(statement.state), \(try StoredJSON.encoded(statement.facts)), \(statement.draftedAt), \(person), '')
            """)
        try set(statement.texts, of: statement.id, organisation: organisation, in: transaction)
    }

    static func set(
        _ texts: Statement.Texts, of statement: ID<Statement>, organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute("DELETE FROM statement_text WHERE statement_id = \(statement)")
        for (language, sections) in texts {
            for (section, text) in sections {
                try transaction.execute(
                    """
                    INSERT INTO statement_text (statement_id, organisation_id, language, section, text)
                    VALUES (\(statement), \(organisation), \(language), \(section), \(text))
                    """)
            }
        }
    }

    /// The latest year first, within it the latest version.
    static func statements(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [Statement] {
        var texts: [ID<Statement>: Statement.Texts] = [:]
        try transaction.each(
            "SELECT statement_id, language, section, text FROM statement_text WHERE organisation_id = \(organisation)"
        ) { row in
            guard let language = row.code(1, of: StatementLanguage.self),
                let section = row.code(2, of: StatementSection.self)
            else { return }
            texts[row.id(0), default: [:]][language, default: [:]][section] = row.text(3)
        }
        var approvals: [ID<Statement>: [StatementApproval]] = [:]
        try transaction.each(
            """
            SELECT statement_id, role, person_id, name, at, named FROM statement_approval
            WHERE organisation_id = \(organisation) ORDER BY at, role
            """
        ) { row in
            guard let role = row.code(1, of: SigningRole.self) else { return }
            approvals[row.id(0), default: []].append(
                StatementApproval(
                    role: role, person: row.id(2), name: row.text(3), at: row.timestamp(4),
                    agreesToBeNamed: row.boolean(5)))
        }
        return try transaction.query(
            """
            SELECT id, start_on, end_on, version, state, facts, drafted_at, published_at, reason FROM statement
            WHERE organisation_id = \(organisation) ORDER BY end_on DESC, version DESC
            """
        ) { row in
            let facts: StatementFacts = try StoredJSON.value(row.text(5))
            let id: ID<Statement> = row.id(0)
            return Statement(
                id: id, start: Day(row.text(1)) ?? facts.start, end: Day(row.text(2)) ?? facts.end,
                version: Int(row.integer(3)), state: row.code(4) ?? .draft, texts: texts[id] ?? [:], facts: facts,
                approvals: approvals[id] ?? [], draftedAt: row.timestamp(6),
                publishedAt: row.optionalTimestamp(7), reason: row.text(8))
        }
    }

    static func statement(
        _ id: ID<Statement>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Statement {
        guard let found = try statements(of: organisation, in: transaction).first(where: { $0.id == id }) else {
            throw PublicationsError(.notFound)
        }
        return found
    }

    static func set(
        _ state: Statement.State, of statement: ID<Statement>, reason: String = "", in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE statement SET state = \(state), reason = \(reason) WHERE id = \(statement)")
    }

    static func publish(_ statement: ID<Statement>, at now: Timestamp, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            UPDATE statement SET state = \(Statement.State.published), published_at = \(now), reason = ''
            WHERE id = \(statement)
            """)
    }

    static func insert(
        _ approval: StatementApproval, of statement: ID<Statement>, organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO statement_approval (statement_id, organisation_id, role, person_id, name, at, named)
            VALUES (\(statement), \(organisation), \(approval.role), \(approval.person), \(approval.name), \(approval.at),
                \(approval.agreesToBeNamed))
            """)
    }

    static func removeApprovals(of statement: ID<Statement>, in transaction: any Transaction) throws {
        try transaction.execute("DELETE FROM statement_approval WHERE statement_id = \(statement)")
    }
}
