import AuditTrail
import Storage

/// The first administrator of a store in which nobody has an account.
extension Accounts {
    /// Makes the link by which the first administrator comes in, where the store has nobody yet; a link made before ends.
    /// Whoever reads what this process prints may follow it, so it is made only by the process that serves the pages.
    /// - Returns: nil where somebody has an account.
    public func beginFirstStart() async throws -> AccountLink? {
        let link = AccountLink(.firstStart, to: nil, at: clock.now())
        return try await store.write { transaction in
            guard try Self.hasNobody(transaction) else { return nil }
            try LinkRecords.add(link, for: nil, to: nil, in: transaction)
            return link
        }
    }

    /// The organisation that the store holds already, such as one made by an import; nil where there is none. Looking does
    /// not use the link up.
    /// - Throws: `AccessError` with code `.deadLink`.
    public func firstStart(token: String) async throws -> Organisation? {
        let now = clock.now()
        return try await store.read { transaction in
            _ = try LinkRecords.find(token, .firstStart, at: now, in: transaction)
            guard try Self.hasNobody(transaction) else { throw AccessError(.deadLink) }
            return try OrganisationRecords.oldest(in: transaction)
        }
    }

    /// Names the organisation and makes its administrator, who can then sign in.
    /// - Throws: `AccessError` with code `.deadLink`, `.badName`, `.badAddress` or `.weakPassword`; nothing has then happened.
    public func finishFirstStart(token: String, _ start: FirstStart, node: String) async throws {
        _ = try await firstStart(token: token)
        let names = try OrganisationNames(start.organisationName, welsh: start.organisationWelshName)
        let name = try NameText(start.personName).text
        let address = try AccountAddress(start.address).text
        let hash = try await passwordHash(of: start.password, known: [name, address])
        let now = clock.now()
        let id = ID<Person>.new(at: now)
        let newHome = Organisation(id: .new(at: now), name: names.english, welshName: names.welsh, kind: start.kind)
        try await store.write { [trail] transaction in
            _ = try LinkRecords.use(token, .firstStart, at: now, in: transaction)
            guard try Self.hasNobody(transaction) else { throw AccessError(.deadLink) }
            var home = newHome
            if let known = try OrganisationRecords.oldest(in: transaction) {
                home.id = known.id
                try OrganisationRecords.change(home, in: transaction)
            } else {
                try OrganisationRecords.add(home, at: now, in: transaction)
            }
            try transaction.execute(
                """
                INSERT INTO person (id, name, address, password, created_at)
                VALUES (\(id), \(name), \(address), \(hash), \(now))
                """)
            try MembershipRecords.add(
                id, name, to: home.id, [.administrator], at: now, joinedAt: now, in: transaction)
            let actor = Actor(person: id.text, organisation: home.id.text, node: node)
            try trail.append(
                .collection, "organisation", home.id.text, by: actor, reason: "first start", in: transaction)
            try trail.append(
                .collection, "person", id.text, by: actor, reason: "first start; roles: administrator", in: transaction)
        }
    }

    private static func hasNobody(_ transaction: any Transaction) throws -> Bool {
        try transaction.count("SELECT COUNT(*) FROM person") == 0
    }
}
