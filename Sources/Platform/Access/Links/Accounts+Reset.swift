import AuditTrail
public import Storage

/// Choosing a new password by a link that works once. The second factor stays as it is.
extension Accounts {
    /// How many links an address is sent within an hour.
    static let mostResets = 3

    /// Sends a link to whoever has an account of the address, and does the same work where nobody has. Nothing tells which it
    /// was: the caller says the same words either way.
    /// - Throws: `AccessError` with code `.badAddress` for what is no address at all; what `deliver` throws.
    public func forgotten(address: String, deliver: @escaping AccountLink.Delivery) async throws {
        let address = try AccountAddress(address).text
        let now = clock.now()
        let link = AccountLink(.reset, to: address, at: now)
        let request = ID<AccountLink>.new(at: now)
        try await store.write { transaction in
            try transaction.execute("DELETE FROM reset_request WHERE at <= \(now.adding(hours: -1))")
            let before = try transaction.count(
                "SELECT COUNT(*) FROM reset_request WHERE address_hash = \(Self.hash(address))")
            let person: ID<Person>? = try transaction.first(
                """
                SELECT person.id FROM person WHERE person.address = \(address) AND person.password <> \(Password.none)
                AND EXISTS (
                    SELECT 1 FROM membership WHERE membership.person_id = person.id AND \(MembershipRecords.isActive))
                """
            ) { $0.id(0) }
            guard before < Self.mostResets else { return }
            try transaction.execute(
                "INSERT INTO reset_request (id, address_hash, at) VALUES (\(request), \(Self.hash(address)), \(now))")
            // Kept where nobody has the account too, as a link to nothing.
            try LinkRecords.add(link, for: person, to: nil, in: transaction)
            if person != nil { try deliver(link, transaction) }
        }
    }

    /// Sends a link to somebody of the organisation, as they asked an administrator for. Needs `.managePeople`.
    /// - Throws: `AccessError` with code `.notFound`, or `.otherState` for who has not joined or has no password; what
    ///   `deliver` throws.
    @discardableResult
    public func sendReset(
        to id: ID<Person>, as principal: Principal, deliver: @escaping AccountLink.Delivery
    ) async throws -> AccountLink {
        let person = try await person(id, as: principal)
        let link = AccountLink(.reset, to: person.address, at: clock.now())
        try await store.write { [trail] transaction in
            let password = try transaction.first("SELECT password FROM person WHERE id = \(id)") { $0.text(0) }
            try Self.requireOwn(id, principal, transaction)
            guard try Self.person(id, principal, transaction).state == .active, password != Password.none else {
                throw AccessError(.otherState)
            }
            try LinkRecords.add(link, for: id, to: nil, in: transaction)
            try deliver(link, transaction)
            try trail.append(
                .alteration, "person", id.text, by: principal.actor, reason: "sent a link to choose a new password",
                in: transaction)
        }
        return link
    }

    /// Whose password the link lets choose anew: the address. Looking does not use it up.
    /// - Throws: `AccessError` with code `.deadLink`.
    public func resetAddress(token: String) async throws -> String {
        let now = clock.now()
        return try await store.read { transaction in
            let kept = try LinkRecords.find(token, .reset, at: now, in: transaction)
            guard let person = kept.person,
                let address = try transaction.first(
                    "SELECT address FROM person WHERE id = \(person)", { $0.text(0) })
            else { throw AccessError(.deadLink) }
            return address
        }
    }

    /// Takes a new password. Every session of the person ends, whoever opened it.
    /// - Throws: `AccessError` with code `.deadLink` or `.weakPassword`; nothing has then happened.
    public func reset(token: String, password: String, node: String, tell: SignInNotice? = nil) async throws {
        let address = try await resetAddress(token: token)
        let hash = try await passwordHash(of: password, known: [address])
        let now = clock.now()
        try await store.write { [trail] transaction in
            guard let person = try LinkRecords.use(token, .reset, at: now, in: transaction).person else {
                throw AccessError(.deadLink)
            }
            try transaction.execute("UPDATE person SET password = \(hash) WHERE id = \(person)")
            try SessionRecords.endAll(of: person, in: transaction)
            try tell?(address, transaction)
            try transaction.execute("DELETE FROM sign_in_failure WHERE address_hash = \(Self.hash(address))")
            for organisation in try MembershipRecords.organisations(of: person, in: transaction) {
                let actor = Actor(person: person.text, organisation: organisation.id.text, node: node)
                try trail.append(
                    .alteration, "person", person.text, by: actor, reason: "new password by a link", in: transaction)
            }
        }
    }
}
