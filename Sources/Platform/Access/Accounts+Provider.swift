import AuditTrail
import Foundation
public import Storage

/// Signing in by an organisation's own provider.
extension Accounts {
    /// Opens a session for somebody whom the provider vouches for, with the roles it gives. Who comes for the first time gets
    /// an account. An account that is there already is linked by its owner alone, never because an address is the same.
    /// - Throws: `AccessError` with code `.noAccess` where the provider's groups amount to nothing here, `.otherAccount` where
    ///   the address belongs to an account that is not linked, `.badAddress` where a new account would have none.
    public func signIn(
        _ identity: ProvidedIdentity, browser: BrowserKind = .other, node: String
    ) async throws -> SignInStep {
        let step: SignInStep? = try await store.write { transaction in
            let linked = try Self.person(of: identity, in: transaction)
            let records = ProvidedRolesRecords(
                identity: identity, trail: trail, now: clock.now(), node: node)
            guard !identity.roles.isEmpty else {
                if let linked {
                    try records.replace(of: linked, in: transaction)
                    try SessionRecords.endAll(of: linked, in: transaction)
                }
                return nil
            }
            let person = try linked ?? newPerson(identity, node: node, in: transaction)
            try records.replace(of: person, in: transaction)
            guard let account = try SignInAccount.of(person, in: transaction) else { return nil }
            return try begin(
                account, by: .provider, browser: browser, showedSecondFactor: identity.showedSecondFactor, node: node,
                in: transaction)
        }
        guard let step else { throw AccessError(.noAccess) }
        return step
    }

    /// Links the person who is signed in with the one at the provider.
    /// - Throws: `AccessError` with code `.otherAccount` where that one is linked with somebody else.
    public func link(
        _ identity: ProvidedIdentity, as principal: Principal, tell: SignInNotice? = nil
    ) async throws {
        let person = try principal.requiredPerson
        try await store.write { transaction in
            let linked = try Self.person(of: identity, in: transaction)
            guard linked == nil || linked == person else { throw AccessError(.otherAccount) }
            guard linked == nil else { return }
            try insertLink(identity, person, by: principal.actor, in: transaction)
            try Self.tell(person, by: tell, in: transaction)
        }
    }

    /// Takes the link away. Not where passwords are switched off: the person could not come back.
    /// - Throws: `AccessError` with code `.noOtherWay`.
    public func unlink(as principal: Principal, tell: SignInNotice? = nil) async throws {
        let person = try principal.requiredPerson
        try await store.write { [trail] transaction in
            guard let account = try SignInAccount.of(person, in: transaction), account.allowsPassword,
                account.password != Password.none
            else { throw AccessError(.noOtherWay) }
            guard try transaction.execute("DELETE FROM linked_identity WHERE person_id = \(person)") > 0 else { return }
            try trail.append(
                .erasure, "linked identity", person.text, by: principal.actor, reason: "unlinked", in: transaction)
            try Self.tell(person, by: tell, in: transaction)
        }
    }

    /// Whether the principal's account is linked with a person at the provider.
    public func isLinked(as principal: Principal) async throws -> Bool {
        let person = try principal.requiredPerson
        return try await store.read { transaction in
            try transaction.count("SELECT COUNT(*) FROM linked_identity WHERE person_id = \(person)") > 0
        }
    }

    /// Notes that somebody signed in at the provider again, in the session that is open.
    /// - Throws: `AccessError` with code `.otherAccount` where it was somebody else.
    public func confirm(_ session: Session, with identity: ProvidedIdentity) async throws {
        try await store.write { transaction in
            guard try Self.person(of: identity, in: transaction) == session.principal.person else {
                throw AccessError(.otherAccount)
            }
            try noteProof(of: session, in: transaction)
        }
    }

    /// Spends the state of one journey to the provider and back.
    /// - Returns: false where it was spent before.
    public func spend(state: String, until expiry: Timestamp) async throws -> Bool {
        let now = clock.now()
        return try await store.write { transaction in
            try transaction.execute("DELETE FROM used_sign_on WHERE expires_at < \(now)")
            return try transaction.execute(
                """
                INSERT INTO used_sign_on (state_hash, expires_at) VALUES (\(Self.hash(state)), \(expiry))
                ON CONFLICT (state_hash) DO NOTHING
                """) == 1
        }
    }

    private static func person(
        of identity: ProvidedIdentity, in transaction: any Transaction
    ) throws -> ID<Person>? {
        try transaction.first(
            """
            SELECT person_id FROM linked_identity WHERE issuer = \(identity.issuer) AND subject = \(identity.subject)
            """
        ) { $0.id(0) }
    }

    private func newPerson(
        _ identity: ProvidedIdentity, node: String, in transaction: any Transaction
    ) throws -> ID<Person> {
        let address = try AccountAddress(identity.address ?? "").text
        let name = (try? NameText(identity.name).text) ?? address
        guard try transaction.count("SELECT COUNT(*) FROM person WHERE address = \(address)") == 0 else {
            throw AccessError(.otherAccount)
        }
        let id = ID<Person>.new(at: clock.now())
        try transaction.execute(
            """
            INSERT INTO person (id, name, address, password, created_at)
            VALUES (\(id), \(name), \(address), \(Password.none), \(clock.now()))
            """)
        let organisation = identity.roles.keys.map(\.text).sorted().first
        let actor = Actor(person: id.text, organisation: organisation, node: node)
        try trail.append(.collection, "person", id.text, by: actor, reason: "from the provider", in: transaction)
        try insertLink(identity, id, by: actor, in: transaction)
        return id
    }

    private func insertLink(
        _ identity: ProvidedIdentity, _ person: ID<Person>, by actor: Actor, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO linked_identity (issuer, subject, person_id, linked_at)
            VALUES (\(identity.issuer), \(identity.subject), \(person), \(clock.now()))
            """)
        try trail.append(.collection, "linked identity", person.text, by: actor, in: transaction)
    }
}
