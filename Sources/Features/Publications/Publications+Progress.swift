public import Access
import AuditTrail
public import Storage

/// The progress page, and what the public reads.
extension Publications {
    /// What the public sees of the progress now; nil where nothing is published. Needs `.readCode`.
    public func progress(as principal: Principal) async throws -> PublishedProgress? {
        try principal.require(.readCode)
        return try await store.read { try ProgressRecords.progress(of: principal.organisation, in: $0) }
    }

    /// Publishes chosen facts, in place of those published before. Needs `.manageCodes`.
    /// - Throws: `PublicationsError` `.nothingChosen`.
    public func publishProgress(
        _ facts: StatementFacts, choosing fields: Set<StatementFact>, as principal: Principal
    ) async throws {
        try principal.require(.manageCodes)
        guard !fields.isEmpty else { throw PublicationsError(.nothingChosen) }
        let (now, progress) = (clock.now(), PublishedProgress(of: facts, choosing: fields))
        try await store.write { [trail] transaction in
            let organisation = principal.organisation
            try ProgressRecords.set(
                progress, of: organisation, at: now, by: principal.person, in: transaction)
            try trail.append(
                .disclosure, "published_progress", organisation.text, by: principal.actor,
                reason: progress.fields.map(\.rawValue).joined(separator: ", "), recipient: "public", in: transaction)
        }
    }

    /// Takes the progress page away. Needs `.manageCodes`.
    /// - Throws: `PublicationsError` `.notFound` where none is published.
    public func removeProgress(as principal: Principal) async throws {
        try principal.require(.manageCodes)
        try await store.write { [trail] transaction in
            let organisation = principal.organisation
            guard try ProgressRecords.remove(of: organisation, in: transaction) else {
                throw PublicationsError(.notFound)
            }
            try trail.append(
                .alteration, "published_progress", organisation.text, by: principal.actor, reason: "removed",
                in: transaction)
        }
    }

    /// All that an organisation has published, for anybody: nobody has to say who they are, and nothing but what was approved
    /// and published is read.
    /// - Throws: `PublicationsError` `.notFound` where there is nothing, also where there is no such organisation.
    public func published(by organisation: ID<Organisation>) async throws -> PublishedWork {
        try await store.read { transaction in
            let names = try transaction.first("SELECT name, welsh_name FROM organisation WHERE id = \(organisation)") {
                ($0.text(0), $0.text(1))
            }
            let all = try StatementRecords.statements(of: organisation, in: transaction)
            let statements = Self.publicStatements(all)
            let progress = try ProgressRecords.progress(of: organisation, in: transaction)
            guard let names, !statements.isEmpty || progress != nil else { throw PublicationsError(.notFound) }
            return PublishedWork(
                organisation: names.0, welshOrganisation: names.1, statements: statements, progress: progress)
        }
    }

    private static func publicStatements(_ all: [Statement]) -> [PublicStatement] {
        let published = all.filter { $0.state == .published }
        return published.compactMap { statement in
            guard let at = statement.publishedAt else { return nil }
            return PublicStatement(
                id: statement.id, start: statement.start, end: statement.end, version: statement.version,
                isLatest: !published.contains { $0.end == statement.end && $0.version > statement.version },
                publishedOn: Day(at), texts: statement.texts,
                approvals: statement.approvals.map {
                    PublicStatement.Approval(
                        role: $0.role, name: $0.agreesToBeNamed ? $0.name : nil, on: Day($0.at))
                })
        }
    }
}
