public import AuditTrail
public import Storage

/// Who has an account, and who is signed in.
public struct Accounts: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let key: SecretKey
    let passwordCost: Password.Cost
    let hashing = HashingQueue()
    let tryBudget = TryBudget()
    /// How long sessions last.
    public let limits: SessionLimits

    /// - Parameters:
    ///   - key: the secret of the installation, the same for all processes on one store.
    ///   - passwordRounds: log2 of Scrypt's N for new passwords.
    public init(
        store: any Store, clock: Clock, trail: AuditTrail, key: SecretKey, limits: SessionLimits = SessionLimits(),
        passwordRounds: Int = PasswordRounds.usual
    ) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.key = key
        self.limits = limits
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
        let hash = try await passwordHash(of: password, known: [name, address])
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
