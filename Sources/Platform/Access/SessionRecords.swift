import Crypto
import Foundation
import Storage

/// Sessions and half-open sessions as the store keeps them.
enum SessionRecords {
    /// 32 random bytes in base64url: 43 characters.
    static func newToken() -> String { SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.base64URL }

    static let tokenLength = 43

    /// Opens a session, and clears away those that have ended.
    /// - Returns: its token.
    static func open(
        _ person: ID<Person>, in organisation: ID<Organisation>, method: SignInMethod, browser: BrowserKind,
        limits: SessionLimits, at now: Timestamp, in transaction: any Transaction
    ) throws -> String {
        let token = newToken()
        try transaction.execute("DELETE FROM session WHERE expires_at < \(now)")
        try transaction.execute(
            """
            INSERT INTO session (token_hash, person_id, organisation_id, created_at, seen_at, expires_at, id,
                proved_at, method, browser)
            VALUES (\(Accounts.hash(token)), \(person), \(organisation), \(now), \(now),
                \(now.adding(minutes: limits.absoluteMinutes)), \(ID<Session>.new(at: now)), \(now), \(method),
                \(browser))
            """)
        return token
    }

    /// - Returns: the token of a half-open session.
    static func openHalf(_ half: HalfSession, at now: Timestamp, in transaction: any Transaction) throws -> String {
        let token = newToken()
        try transaction.execute("DELETE FROM half_session WHERE expires_at < \(now)")
        try transaction.execute(
            """
            INSERT INTO half_session (token_hash, person_id, organisation_id, wants, method, browser, expires_at)
            VALUES (\(Accounts.hash(token)), \(half.person), \(half.organisation), \(half.wants), \(half.method),
                \(half.browser), \(half.expiresAt))
            """)
        return token
    }

    /// The half-open session of a token's hash, if it has not ended.
    static func half(_ hash: [UInt8], at now: Timestamp, in transaction: any Transaction) throws -> HalfSession? {
        try transaction.first(
            """
            SELECT person_id, organisation_id, wants, expires_at, browser, method FROM half_session
            WHERE token_hash = \(hash) AND expires_at > \(now)
            """
        ) { row in
            HalfSession(
                person: row.id(0), organisation: row.id(1), wants: row.code(2) ?? .code, expiresAt: row.timestamp(3),
                browser: row.code(4) ?? .other, method: row.code(5) ?? .password)
        }
    }

    static func endHalf(_ hash: [UInt8], in transaction: any Transaction) throws {
        try transaction.execute("DELETE FROM half_session WHERE token_hash = \(hash)")
    }

    /// The session of a token's hash, with the roles that the person holds now; ended ones too.
    static func session(
        _ hash: [UInt8], node: String, limits: SessionLimits, in transaction: any Transaction
    ) throws -> Session? {
        var session = try transaction.first(
            """
            SELECT session.person_id, person.name, session.organisation_id, organisation.name, organisation.welsh_name,
                organisation.kind, session.seen_at, session.expires_at, session.id, session.created_at, session.proved_at, session.method,
                (SELECT COUNT(*) FROM second_factor WHERE second_factor.person_id = session.person_id)
            FROM session JOIN person ON person.id = session.person_id
            JOIN organisation ON organisation.id = session.organisation_id
            JOIN membership ON membership.person_id = session.person_id
                AND membership.organisation_id = session.organisation_id AND \(MembershipRecords.isActive)
            WHERE session.token_hash = \(hash)
            """
        ) { row in
            var session = Session(
                principal: Principal(person: row.id(0), organisation: row.id(2), roles: [], node: node),
                personName: row.text(1), organisation: Organisation(row, from: 2), seenAt: row.timestamp(6),
                expiresAt: row.timestamp(7))
            session.id = row.id(8)
            session.startedAt = row.timestamp(9)
            session.proofEndsAt = row.timestamp(10).adding(minutes: limits.proofMinutes)
            session.method = row.code(11) ?? .password
            session.hasSecondFactor = row.integer(12) > 0
            return session
        }
        guard let found = session, let person = found.principal.person else { return nil }
        session?.principal.roles = try MembershipRecords.roles(of: person, in: found.organisation.id, transaction)
        session?.organisations = try MembershipRecords.organisations(of: person, in: transaction).count
        return session
    }

    /// Ends every session of a person, half-open ones too, but for one.
    /// - Returns: how many whole ones were ended.
    @discardableResult
    static func endAll(
        of person: ID<Person>, except kept: ID<Session>? = nil, in transaction: any Transaction
    ) throws -> Int {
        try transaction.execute("DELETE FROM half_session WHERE person_id = \(person)")
        return try transaction.execute(
            "DELETE FROM session WHERE person_id = \(person) AND id <> \(kept?.text ?? "")")
    }
}
