public import Access
import AuditTrail
public import InputFiles
import Storage

extension Tendering {
    /// The debarment list as it is held now, and its versions, newest first. Needs `.readTenders`.
    public func debarmentVersions(limit: Int = 20, as principal: Principal) async throws -> [DebarmentVersion] {
        try principal.require(.readTenders)
        let limit = min(max(limit, 1), 100)
        return try await store.read {
            try DebarmentRecords.versions(of: principal.organisation, limit: limit, in: $0)
        }
    }

    /// Loads the list from a table, in place of what is held. Needs `.runTenders`.
    /// - Throws: `TableProblems`, and then nothing changes.
    public func loadDebarment(_ source: any ByteReading, as principal: Principal) async throws {
        try principal.require(.runTenders)
        let name = String(source.name.prefix(TextRule.short))
        let entries = try DebarmentTable.entries(source)
        try await keep(fileName: name, as: principal) { _ in entries }
    }

    /// Adds an entry by hand. Needs `.runTenders`.
    /// - Throws: `TenderingError` `.nameMissing`, `.tooLong`, `.tooMany`.
    public func addDebarment(_ entry: DebarmentEntry, as principal: Principal) async throws {
        try principal.require(.runTenders)
        var checked = entry
        checked.name = try TextRule.name(entry.name)
        checked.number = try TextRule.text(entry.number, most: TextRule.short)
        checked.ground = try TextRule.text(entry.ground, most: TextRule.short)
        checked.contracts = try TextRule.text(entry.contracts, most: TextRule.note)
        checked.country = TextRule.country(entry.country) ?? ""
        let new = checked
        try await keep(fileName: nil, as: principal) { $0 + [new] }
    }

    /// Takes an entry away by hand, as where a Minister has removed it. Needs `.runTenders`.
    /// - Throws: `.notFound`.
    public func removeDebarment(_ entry: DebarmentEntry, as principal: Principal) async throws {
        try principal.require(.runTenders)
        try await keep(fileName: nil, as: principal) { entries in
            guard entries.contains(entry) else { throw TenderingError(.notFound) }
            return entries.filter { $0 != entry }
        }
    }

    private func keep(
        fileName: String?, as principal: Principal,
        _ change: @escaping @Sendable ([DebarmentEntry]) throws -> [DebarmentEntry]
    ) async throws {
        let now = clock.now()
        try await store.write { [trail] transaction in
            let current = try DebarmentRecords.current(of: principal.organisation, in: transaction)
            let entries = try change(current?.entries ?? [])
            guard entries.count <= DebarmentTable.mostEntries else { throw TenderingError(.tooMany) }
            let id = try DebarmentRecords.insert(
                entries, number: (current?.number ?? 0) + 1, fileName: fileName, at: now, as: principal,
                in: transaction)
            try trail.append(.collection, "debarment_version", id.text, by: principal.actor, in: transaction)
            try transaction.announce(Self.listsTopic)
        }
    }
}
