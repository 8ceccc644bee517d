public import Access
import AuditTrail
public import Storage

/// The written statement of each year: drafted, edited, approved by those who sign, published.
extension Publications {
    /// Every version, the latest year first. Needs `.readCode`.
    public func statements(as principal: Principal) async throws -> [Statement] {
        try principal.require(.readCode)
        return try await store.read { try StatementRecords.statements(of: principal.organisation, in: $0) }
    }

    /// One version. Needs `.readCode`.
    public func statement(_ id: ID<Statement>, as principal: Principal) async throws -> Statement {
        try principal.require(.readCode)
        return try await store.read { try StatementRecords.statement(id, of: principal.organisation, in: $0) }
    }

    /// Keeps a draft: the next version of its year. Needs `.changePlan`.
    /// - Parameters:
    ///   - facts: what the record holds; kept with the draft.
    ///   - texts: the draft of `StatementDrafting` in words of both languages.
    /// - Throws: `PublicationsError` `.badYear`, `.tooLong`.
    public func draft(
        _ facts: StatementFacts, texts: Statement.Texts, as principal: Principal
    ) async throws -> ID<Statement> {
        try principal.require(.changePlan)
        let days = facts.end.daysSince1970 - facts.start.daysSince1970
        guard (1...Self.longestYear).contains(days) else { throw PublicationsError(.badYear) }
        guard StatementRule.lengthGaps(texts).isEmpty else { throw PublicationsError(.tooLong) }
        return try await keep(facts, texts, as: principal)
    }

    /// Begins a new version with the texts of one that is no draft any more. Needs `.changePlan`.
    /// - Throws: `PublicationsError` `.notFound`, `.changedMeanwhile` for a draft.
    public func newVersion(of id: ID<Statement>, as principal: Principal) async throws -> ID<Statement> {
        try principal.require(.changePlan)
        let old = try await store.read { try StatementRecords.statement(id, of: principal.organisation, in: $0) }
        guard old.state != .draft else { throw PublicationsError(.changedMeanwhile) }
        return try await keep(old.facts, old.texts, as: principal)
    }

    /// Changes the texts of a draft. Needs `.changePlan`.
    /// - Throws: `PublicationsError` `.notFound`, `.tooLong`, `.changedMeanwhile` where it is no draft any more.
    public func edit(_ id: ID<Statement>, texts: Statement.Texts, as principal: Principal) async throws {
        guard StatementRule.lengthGaps(texts).isEmpty else {
            try principal.require(.changePlan)
            throw PublicationsError(.tooLong)
        }
        try await move(id, from: [.draft], needing: .changePlan, reason: "texts", as: principal) { _, transaction in
            try StatementRecords.set(texts, of: id, organisation: principal.organisation, in: transaction)
        }
    }

    /// Puts a draft before those who sign. Needs `.changePlan`.
    /// - Throws: `PublicationsError` `.notFound`, `.unfinished` with what is missing, `.changedMeanwhile`.
    public func propose(_ id: ID<Statement>, as principal: Principal) async throws {
        try await move(id, from: [.draft], needing: .changePlan, reason: "proposed", as: principal) {
            found, transaction in
            let gaps = StatementRule.gaps(found.texts)
            guard gaps.isEmpty else { throw PublicationsError(gaps: gaps) }
            try StatementRecords.set(.proposed, of: id, in: transaction)
        }
    }

    /// Approves for one's office. With the second office's the statement is approved. Needs `.signCode` and a named person; one
    /// person signs for one office.
    /// - Parameter agreesToBeNamed: whether the public may see the name.
    /// - Throws: `PublicationsError` `.notFound`, `.noOffice`, `.changedMeanwhile`.
    public func approve(_ id: ID<Statement>, agreesToBeNamed: Bool, as principal: Principal) async throws {
        let now = clock.now()
        try await move(id, from: [.proposed], needing: .signCode, reason: "approved", as: principal) {
            found, transaction in
            let given = found.approvals.map { (role: $0.role, person: $0.person.text) }
            guard let person = principal.person,
                let office = StatementRule.office(of: principal.roles, person: person.text, approvals: given)
            else { throw PublicationsError(.noOffice) }
            let name = try transaction.first("SELECT name FROM person WHERE id = \(person)") { $0.text(0) }
            try StatementRecords.insert(
                StatementApproval(
                    role: office, person: person, name: name ?? "", at: now, agreesToBeNamed: agreesToBeNamed),
                of: id, organisation: principal.organisation, in: transaction)
            if given.count + 1 == SigningRole.allCases.count {
                try StatementRecords.set(.approved, of: id, in: transaction)
            }
        }
    }

    /// Sends a proposed or approved statement back to be changed; approvals given so far fall away. Needs `.signCode`.
    /// - Throws: `PublicationsError` `.notFound`, `.reasonMissing`, `.tooLong`, `.changedMeanwhile`.
    public func sendBack(_ id: ID<Statement>, reason: String, as principal: Principal) async throws {
        try principal.require(.signCode)
        try Self.check(reason)
        try await move(id, from: [.proposed, .approved], needing: .signCode, reason: reason, as: principal) {
            _, transaction in
            try StatementRecords.removeApprovals(of: id, in: transaction)
            try StatementRecords.set(.draft, of: id, reason: reason, in: transaction)
        }
    }

    /// Lets the public read an approved statement. Versions published before stay readable. Needs `.manageCodes`.
    /// - Throws: `PublicationsError` `.notFound`, `.changedMeanwhile`.
    public func publish(_ id: ID<Statement>, as principal: Principal) async throws {
        let now = clock.now()
        try await move(
            id, from: [.approved, .unpublished], needing: .manageCodes, .disclosure, reason: "published", as: principal
        ) { _, transaction in try StatementRecords.publish(id, at: now, in: transaction) }
    }

    /// Takes a published statement back. Needs `.manageCodes`.
    /// - Throws: `PublicationsError` `.notFound`, `.reasonMissing`, `.tooLong`, `.changedMeanwhile`.
    public func unpublish(_ id: ID<Statement>, reason: String, as principal: Principal) async throws {
        try principal.require(.manageCodes)
        try Self.check(reason)
        try await move(id, from: [.published], needing: .manageCodes, reason: reason, as: principal) { _, transaction in
            try StatementRecords.set(.unpublished, of: id, reason: reason, in: transaction)
        }
    }

    /// The longest time that a statement may be about, in days: a change of the financial year makes it longer than one.
    private static let longestYear = 548

    private func keep(
        _ facts: StatementFacts, _ texts: Statement.Texts, as principal: Principal
    ) async throws -> ID<Statement> {
        let now = clock.now()
        let id = ID<Statement>.new(at: now)
        try await store.write { [trail] transaction in
            let last = try transaction.count(
                """
                SELECT MAX(version) FROM statement
                WHERE organisation_id = \(principal.organisation) AND end_on = \(facts.end)
                """)
            let statement = Statement(
                id: id, start: facts.start, end: facts.end, version: last + 1, state: .draft, texts: texts,
                facts: facts, draftedAt: now)
            try StatementRecords.insert(
                statement, of: principal.organisation, by: principal.person, in: transaction)
            try trail.append(.collection, "statement", id.text, by: principal.actor, in: transaction)
        }
        return id
    }

    private func move(
        _ id: ID<Statement>, from states: Set<Statement.State>, needing permission: Permission,
        _ act: Act = .alteration, reason: String, as principal: Principal,
        _ work: @escaping @Sendable (Statement, any Transaction) throws -> Void
    ) async throws {
        try principal.require(permission)
        try await store.write { [trail] transaction in
            let found = try StatementRecords.statement(id, of: principal.organisation, in: transaction)
            guard states.contains(found.state) else { throw PublicationsError(.changedMeanwhile) }
            try work(found, transaction)
            try trail.append(
                act, "statement", id.text, by: principal.actor, reason: reason,
                recipient: act == .disclosure ? "public" : nil, in: transaction)
        }
    }

    private static func check(_ reason: String) throws(PublicationsError) {
        guard reason.count <= 4_000 else { throw PublicationsError(.tooLong) }
        guard ReasonText.weight(of: reason) >= 10 else { throw PublicationsError(.reasonMissing) }
    }
}
