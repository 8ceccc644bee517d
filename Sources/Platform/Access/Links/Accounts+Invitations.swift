import AuditTrail
public import Storage

/// Asking people to join, by a link that works once.
extension Accounts {
    /// Asks somebody to join the principal's organisation in the roles. Whether the address has an account already is not
    /// told: who has one joins with it. Needs `.managePeople`.
    /// - Returns: the link, which `deliver` has sent.
    /// - Throws: `AccessError` with code `.badName`, `.badAddress`, `.noRole` or `.alreadyMember`; what `deliver` throws.
    @discardableResult
    public func invite(
        name: String, address: String, roles: Set<Role>, as principal: Principal,
        deliver: @escaping AccountLink.Delivery
    ) async throws -> (person: ID<Person>, link: AccountLink) {
        try principal.require(.managePeople)
        let name = try NameText(name).text
        let address = try AccountAddress(address).text
        guard !roles.isEmpty else { throw AccessError(.noRole) }
        let now = clock.now()
        let link = AccountLink(.invitation, to: address, at: now)
        let newID = ID<Person>.new(at: now)
        let person = try await store.write { [trail] transaction in
            let person = try Self.account(of: address, else: newID, name, at: now, in: transaction)
            guard try MembershipRecords.person(person, in: principal.organisation, transaction) == nil else {
                throw AccessError(.alreadyMember)
            }
            try MembershipRecords.add(
                person, name, to: principal.organisation, roles, at: now, joinedAt: nil, in: transaction)
            try LinkRecords.add(link, for: person, to: principal.organisation, in: transaction)
            try deliver(link, transaction)
            try trail.append(
                .collection, "person", person.text, by: principal.actor,
                reason: "invited; roles: \(Self.text(roles))", in: transaction)
            return person
        }
        return (person, link)
    }

    /// Sends another link to somebody who has not answered; the one before ends. Needs `.managePeople`.
    /// - Throws: `AccessError` with code `.notFound` or `.otherState`; what `deliver` throws.
    @discardableResult
    public func inviteAgain(
        _ id: ID<Person>, as principal: Principal, deliver: @escaping AccountLink.Delivery
    ) async throws -> AccountLink {
        try principal.require(.managePeople)
        let address = try await person(id, as: principal).address
        let link = AccountLink(.invitation, to: address, at: clock.now())
        try await store.write { [trail] transaction in
            guard try Self.person(id, principal, transaction).state == .invited else { throw AccessError(.otherState) }
            try LinkRecords.add(link, for: id, to: principal.organisation, in: transaction)
            try deliver(link, transaction)
            try trail.append(
                .alteration, "person", id.text, by: principal.actor, reason: "invited again", in: transaction)
        }
        return link
    }

    /// What the link asks to join. Looking does not use it up.
    /// - Throws: `AccessError` with code `.deadLink`.
    public func invitation(token: String) async throws -> Invitation {
        let now = clock.now()
        return try await store.read { transaction in
            let kept = try LinkRecords.find(token, .invitation, at: now, in: transaction)
            return try Self.invitation(kept, transaction)
        }
    }

    /// Joins. Who has no account yet chooses the password with it; who has one keeps theirs.
    /// - Returns: who joined, so that a page knows whether that is who is signed in.
    /// - Throws: `AccessError` with code `.deadLink` or `.weakPassword`; nothing has then happened.
    @discardableResult
    public func accept(token: String, password: String?, node: String) async throws -> ID<Person> {
        let hash = try await invitedHash(token, password)
        let now = clock.now()
        return try await store.write { [trail] transaction in
            let kept = try LinkRecords.use(token, .invitation, at: now, in: transaction)
            let invitation = try Self.invitation(kept, transaction)
            guard let person = kept.person, let organisation = kept.organisation else { throw AccessError(.deadLink) }
            if invitation.needsPassword {
                // The account lost its password between the two looks: it was never there for anybody.
                guard let hash else { throw AccessError(.deadLink) }
                try transaction.execute("UPDATE person SET password = \(hash) WHERE id = \(person)")
            }
            try transaction.execute(
                """
                UPDATE membership SET joined_at = \(now)
                WHERE person_id = \(person) AND organisation_id = \(organisation)
                """)
            let actor = Actor(person: person.text, organisation: organisation.text, node: node)
            try trail.append(.alteration, "person", person.text, by: actor, reason: "joined", in: transaction)
            return person
        }
    }

    /// The kept form of the password that somebody invited has chosen; nil for who has one.
    private func invitedHash(_ token: String, _ password: String?) async throws -> String? {
        let invitation = try await invitation(token: token)
        guard invitation.needsPassword else { return nil }
        return try await passwordHash(of: password ?? "", known: [invitation.name, invitation.address])
    }

    /// The kept form of a new password.
    /// - Throws: `AccessError` with code `.weakPassword`, or `.tooManyTries` where too many wait to be hashed.
    /// - Parameter known: what everybody knows of the person: the name, the address.
    func passwordHash(of password: String, known: [String]) async throws -> String {
        try Password.requireStrength(of: password, known: known)
        return try await hashing.run { [passwordCost] in try Password.hash(password, cost: passwordCost) }
    }

    private static func account(
        of address: String, else id: ID<Person>, _ name: String, at now: Timestamp, in transaction: any Transaction
    ) throws -> ID<Person> {
        if let known: ID<Person> = try transaction.first(
            "SELECT id FROM person WHERE address = \(address)", { $0.id(0) })
        {
            return known
        }
        try transaction.execute(
            """
            INSERT INTO person (id, name, address, password, created_at)
            VALUES (\(id), \(name), \(address), \(Password.none), \(now))
            """)
        return id
    }

    private static func invitation(_ kept: LinkRecords.Kept, _ transaction: any Transaction) throws -> Invitation {
        guard let id = kept.person, let home = kept.organisation,
            let person = try MembershipRecords.person(id, in: home, transaction), person.state == .invited,
            let organisation = try OrganisationRecords.organisation(home, in: transaction),
            let password = try transaction.first("SELECT password FROM person WHERE id = \(id)", { $0.text(0) })
        else { throw AccessError(.deadLink) }
        return Invitation(
            name: person.name, address: person.address, organisation: organisation, roles: person.roles,
            needsPassword: password == Password.none)
    }
}
