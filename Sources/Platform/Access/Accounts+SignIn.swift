import AuditTrail
import Crypto
import Foundation
import Storage

extension Accounts {
    /// Checks the password and opens a session. A wrong address, a wrong password and an account without an organisation
    /// give the same answer after the same work.
    /// - Returns: the session's token, 32 random bytes in base64url, told only here; the store keeps its SHA-256.
    /// - Throws: `AccessError` with code `.wrongSignIn`, or `.tooManyTries` while the address waits or too many others are
    ///   signing in.
    public func signIn(address: String, password: String, node: String) async throws -> String {
        let address = address.trimmingCharacters(in: .whitespaces).lowercased()
        let account = try await account(of: address)
        let now = clock.now()
        let key = Self.hash(address)
        try await countTry(of: key, at: now)
        let kept = account?.password ?? Password.none
        let right = try await hashing.run { Password.verify(String(password.prefix(1024)), kept: kept) }
        guard let account else { throw AccessError(.wrongSignIn) }
        guard right, let organisation = account.organisation else {
            try await noteFailure(of: account, node: node)
            throw AccessError(.wrongSignIn)
        }
        let token = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.base64URL
        try await store.write { [trail] transaction in
            try transaction.execute("DELETE FROM sign_in_failure WHERE address_hash = \(key)")
            try transaction.execute("DELETE FROM session WHERE expires_at < \(now)")
            try transaction.execute(
                """
                INSERT INTO session (token_hash, person_id, organisation_id, created_at, seen_at, expires_at)
                VALUES (\(Self.hash(token)), \(account.person), \(organisation), \(now), \(now),
                    \(now.adding(hours: Self.absoluteLimit)))
                """)
            let actor = Actor(person: account.person.text, organisation: organisation.text, node: node)
            try trail.append(
                .consultation, "session", account.person.text, by: actor, reason: "sign-in", in: transaction)
        }
        return token
    }

    /// The person behind a token, or nil if the session has ended. Notes at most once a minute that it was used.
    public func session(token: String, node: String) async throws -> Session? {
        guard token.utf8.count == 43 else { return nil }
        let now = clock.now()
        let hash = Self.hash(token)
        let session = try await store.read { transaction in try Self.session(hash, node: node, in: transaction) }
        guard let session, session.expiresAt > now, session.seenAt.adding(hours: Self.idleLimit) > now else {
            return nil
        }
        if session.seenAt.adding(minutes: 1) < now {
            try await store.write { transaction in
                try transaction.execute("UPDATE session SET seen_at = \(now) WHERE token_hash = \(hash)")
            }
        }
        return session
    }

    /// Ends a session. An unknown token is no error.
    public func signOut(token: String) async throws {
        let hash = Self.hash(token)
        try await store.write { transaction in
            try transaction.execute("DELETE FROM session WHERE token_hash = \(hash)")
        }
    }

    private struct Account: Sendable {
        var person: ID<Person>
        var password: String
        var organisation: ID<Organisation>?
    }

    private func account(of address: String) async throws -> Account? {
        try await store.read { transaction in
            try transaction.first(
                """
                SELECT person.id, person.password, membership.organisation_id FROM person
                LEFT JOIN membership ON membership.person_id = person.id AND \(MembershipRecords.isActive)
                WHERE person.address = \(address) ORDER BY membership.organisation_id LIMIT 1
                """
            ) {
                Account(person: $0.id(0), password: $0.text(1), organisation: $0.optionalID(2))
            }
        }
    }

    /// Counts a try as a failure before the password is looked at, so that many at once count too; the right password takes
    /// the count away. Counts are kept by a hash of the address for a day, and the same for addresses that nobody has.
    private func countTry(of address: [UInt8], at now: Timestamp) async throws {
        try await store.write { transaction in
            try transaction.execute("DELETE FROM sign_in_failure WHERE blocked_until < \(now.adding(hours: -24))")
            let before = try transaction.first(
                "SELECT failures, blocked_until FROM sign_in_failure WHERE address_hash = \(address)"
            ) { (failures: Int($0.integer(0)), blockedUntil: $0.timestamp(1)) }
            if let before, before.blockedUntil > now { throw AccessError(.tooManyTries) }
            let failures = 1 + (before?.failures ?? 0)
            let wait = failures < Self.freeTries ? 0 : min(3600, 30 << min(failures - Self.freeTries, 7))
            try transaction.execute(
                """
                INSERT INTO sign_in_failure (address_hash, failures, blocked_until)
                VALUES (\(address), \(failures), \(now.adding(seconds: wait)))
                ON CONFLICT (address_hash) DO UPDATE
                SET failures = excluded.failures, blocked_until = excluded.blocked_until
                """)
        }
    }

    private func noteFailure(of account: Account, node: String) async throws {
        guard let organisation = account.organisation else { return }
        let actor = Actor(person: nil, organisation: organisation.text, node: node)
        try await store.write { [trail] transaction in
            try trail.append(
                .consultation, "session", account.person.text, by: actor, reason: "sign-in refused", in: transaction)
        }
    }

    private static func session(
        _ hash: [UInt8], node: String, in transaction: any Transaction
    ) throws -> Session? {
        var session = try transaction.first(
            """
            SELECT session.person_id, person.name, session.organisation_id, organisation.name, organisation.welsh_name,
                organisation.kind, session.seen_at, session.expires_at
            FROM session JOIN person ON person.id = session.person_id
            JOIN organisation ON organisation.id = session.organisation_id
            JOIN membership ON membership.person_id = session.person_id
                AND membership.organisation_id = session.organisation_id AND \(MembershipRecords.isActive)
            WHERE session.token_hash = \(hash)
            """
        ) { row in
            Session(
                principal: Principal(person: row.id(0), organisation: row.id(2), roles: [], node: node),
                personName: row.text(1),
                organisation: Organisation(row, from: 2), seenAt: row.timestamp(6),
                expiresAt: row.timestamp(7))
        }
        guard let found = session, let person = found.principal.person else { return nil }
        session?.principal.roles = try MembershipRecords.roles(of: person, in: found.organisation.id, transaction)
        session?.organisations = try MembershipRecords.organisations(of: person, in: transaction).count
        return session
    }

    static func hash(_ token: String) -> [UInt8] { Array(SHA256.hash(data: Data(token.utf8))) }
}

extension Data {
    /// Base64 for addresses and cookies, without padding (RFC 4648 section 5).
    var base64URL: String {
        base64EncodedString().replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }
}
