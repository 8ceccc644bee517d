import AuditTrail
public import Storage

extension Accounts {
    /// The person behind a token, or nil if the session has ended. Notes at most once a minute that it was used.
    public func session(token: String, node: String) async throws -> Session? {
        guard token.utf8.count == SessionRecords.tokenLength else { return nil }
        let now = clock.now()
        let hash = Self.hash(token)
        let found = try await store.read { [limits] transaction in
            try SessionRecords.session(hash, node: node, limits: limits, in: transaction)
        }
        guard var session = found, session.expiresAt > now,
            session.seenAt.adding(minutes: limits.idleMinutes) > now
        else { return nil }
        if session.seenAt.adding(minutes: 1) < now {
            try await store.write { transaction in
                try transaction.execute("UPDATE session SET seen_at = \(now) WHERE token_hash = \(hash)")
            }
            session.seenAt = now
        }
        session.endsAt = min(session.expiresAt, session.seenAt.adding(minutes: limits.idleMinutes))
        return session
    }

    /// Ends a session, whole or half open. An unknown token is no error.
    public func signOut(token: String, node: String = "") async throws {
        let hash = Self.hash(token)
        try await store.write { [trail, limits] transaction in
            try SessionRecords.endHalf(hash, in: transaction)
            guard
                let session = try SessionRecords.session(hash, node: node, limits: limits, in: transaction)
            else { return }
            try transaction.execute("DELETE FROM session WHERE token_hash = \(hash)")
            try trail.append(
                .erasure, "session", session.principal.person?.text, by: session.principal.actor, reason: "sign-out",
                in: transaction)
        }
    }

    /// The principal's own sessions that have not ended, the one used last first.
    public func sessions(as principal: Principal) async throws -> [OwnSession] {
        let person = try principal.requiredPerson
        let now = clock.now()
        return try await store.read { [limits] transaction in
            try transaction.query(
                """
                SELECT id, created_at, seen_at, browser, method FROM session
                WHERE person_id = \(person) AND expires_at > \(now)
                    AND seen_at > \(now.adding(minutes: -limits.idleMinutes))
                ORDER BY seen_at DESC, id DESC
                """
            ) { row in
                OwnSession(
                    id: row.id(0), startedAt: row.timestamp(1), seenAt: row.timestamp(2),
                    browser: row.code(3) ?? .other, method: row.code(4) ?? .password)
            }
        }
    }

    /// Ends one of the principal's own sessions. One that has ended, or somebody else's, is no error and nothing happens.
    public func endSession(_ id: ID<Session>, as principal: Principal) async throws {
        let person = try principal.requiredPerson
        try await store.write { [trail] transaction in
            let ended = try transaction.execute(
                "DELETE FROM session WHERE id = \(id) AND person_id = \(person)")
            guard ended > 0 else { return }
            try trail.append(
                .erasure, "session", person.text, by: principal.actor, reason: "session ended", in: transaction)
        }
    }

    /// Ends all of the principal's own sessions but the one given.
    /// - Returns: how many.
    @discardableResult
    public func endOtherSessions(than kept: ID<Session>, as principal: Principal) async throws -> Int {
        let person = try principal.requiredPerson
        return try await store.write { [trail] transaction in
            let ended = try SessionRecords.endAll(of: person, except: kept, in: transaction)
            try trail.append(
                .erasure, "session", person.text, by: principal.actor, reason: "other sessions ended: \(ended)",
                in: transaction)
            return ended
        }
    }
}

extension Principal {
    /// - Throws: `AccessError` with code `.signedOut` for a principal who is no person.
    var requiredPerson: ID<Person> {
        get throws(AccessError) {
            guard let person else { throw AccessError(.signedOut) }
            return person
        }
    }
}
