import Storage

/// The table `organisation`.
enum OrganisationRecords {
    static func add(_ organisation: Organisation, at now: Timestamp, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO organisation (id, name, welsh_name, kind, created_at)
            VALUES (\(organisation.id), \(organisation.name), \(organisation.welshName), \(organisation.kind), \(now))
            """)
    }

    static func change(_ organisation: Organisation, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            UPDATE organisation SET name = \(organisation.name), welsh_name = \(organisation.welshName),
                kind = \(organisation.kind) WHERE id = \(organisation.id)
            """)
    }

    /// - Throws: `AccessError` with code `.badName` where another organisation has one of the names, in either language.
    static func requireFree(
        _ names: OrganisationNames, for id: ID<Organisation>, in transaction: any Transaction
    ) throws {
        let wanted = Set([names.english, names.welsh].map(MembershipRecords.order(of:)))
        for other in try all(in: transaction) where other.id != id {
            let taken = [other.name, other.welshName].map(MembershipRecords.order(of:))
            guard wanted.isDisjoint(with: taken) else { throw AccessError(.badName) }
        }
    }

    /// Every organisation, oldest first.
    static func all(in transaction: any Transaction) throws -> [Organisation] {
        try transaction.query("SELECT id, name, welsh_name, kind FROM organisation ORDER BY id") { Organisation($0) }
    }

    static func oldest(in transaction: any Transaction) throws -> Organisation? {
        try transaction.first("SELECT id, name, welsh_name, kind FROM organisation ORDER BY id LIMIT 1") {
            Organisation($0)
        }
    }

    static func organisation(_ id: ID<Organisation>, in transaction: any Transaction) throws -> Organisation? {
        try transaction.first("SELECT id, name, welsh_name, kind FROM organisation WHERE id = \(id)") {
            Organisation($0)
        }
    }
}
