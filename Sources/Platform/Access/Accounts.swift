public import AuditTrail
public import Storage

/// Who has an account, and who is signed in.
public struct Accounts: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let passwordCost: Password.Cost
    let hashing = HashingQueue()

    /// How long a session lasts without a request, and in all.
    static let idleLimit = 8
    static let absoluteLimit = 24
    /// After so many failures in a row an address waits, longer each time, whether or not it has an account.
    static let freeTries = 5

    /// - Parameter passwordRounds: log2 of Scrypt's N for new passwords; lower it in tests only.
    public init(store: any Store, clock: Clock, trail: AuditTrail, passwordRounds: Int = 17) {
        self.store = store
        self.clock = clock
        self.trail = trail
        passwordCost = Password.Cost(log2Rounds: passwordRounds)
    }

    /// Makes an account in the principal's organisation. Needs `.managePeople`.
    /// - Throws: `AccessError` with code `.badName`, `.badAddress`, `.noRole` or `.weakPassword`.
    public func addPerson(
        name: String, address: String, password: String, roles: Set<Role>, as principal: Principal
    ) async throws -> ID<Person> {
        try principal.require(.managePeople)
        let name = try NameText(name).text
        let address = try AccountAddress(address).text
        guard !roles.isEmpty else { throw AccessError(.noRole) }
        let hash = try await passwordHash(of: password)
        let now = clock.now()
        let id = ID<Person>.new(at: now)
        return try await store.write { [trail] transaction in
            guard try transaction.count("SELECT COUNT(*) FROM person WHERE address = \(address)") == 0 else {
                throw AccessError(.badAddress)
            }
            try transaction.execute(
                """
                INSERT INTO person (id, name, address, password, created_at)
                VALUES (\(id), \(name), \(address), \(hash), \(now))
                """)
            try MembershipRecords.add(
                id, name, to: principal.organisation, roles, at: now, joinedAt: now, in: transaction)
            try trail.append(
                .collection, "person", id.text, by: principal.actor, reason: "roles: \(Self.text(roles))",
                in: transaction)
            return id
        }
    }

    /// The people of the principal's organisation in any state, by name. Those who work there may know who else does; a
    /// supplier's contact knows of nobody else. Needs `.readPeople` of one's own.
    public func people(as principal: Principal) async throws -> [Person] {
        try principal.require(.readPeople, within: .own)
        let onlyOwn = !principal.may(.readPeople)
        return try await store.read { transaction in
            try PeopleRecords.all(of: principal.organisation, in: transaction)
                .filter { !onlyOwn || $0.id == principal.person }
        }
    }
}
