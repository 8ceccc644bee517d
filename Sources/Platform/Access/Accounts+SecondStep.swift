import AuditTrail
import Storage

/// The second step of signing in.
extension Accounts {
    /// The half-open session behind a token, or nil if it has ended.
    public func halfSession(token: String) async throws -> HalfSession? {
        guard token.utf8.count == SessionRecords.tokenLength else { return nil }
        let now = clock.now()
        return try await store.read { try SessionRecords.half(Self.hash(token), at: now, in: $0) }
    }

    /// Takes a code of the authenticator app, or a recovery code, and opens the session. The half-open one ends.
    /// - Returns: the session's token.
    /// - Throws: `AccessError` with code `.signedOut` where the half-open session has ended, `.wrongCode`, or
    ///   `.tooManyTries` after too many of them.
    public func finishSignIn(halfToken: String, code: String, node: String) async throws -> String {
        let now = clock.now()
        let hash = Self.hash(halfToken)
        let token: String? = try await store.write { transaction in
            guard let half = try SessionRecords.half(hash, at: now, in: transaction), half.wants == .code else {
                throw AccessError(.signedOut)
            }
            let actor = Actor(person: half.person.text, organisation: half.organisation.text, node: node)
            guard try takeCode(code, of: half.person, by: actor, in: transaction) else { return nil }
            try SessionRecords.endHalf(hash, in: transaction)
            return try open(
                half.person, in: half.organisation, by: half.method.withCode, browser: half.browser, node: node,
                in: transaction)
        }
        guard let token else { throw AccessError(.wrongCode) }
        return token
    }

    /// Whether the code is right; it is then spent. A wrong one counts as a failure and stands in the trail, so the caller
    /// must not undo the transaction.
    /// - Throws: `AccessError` with code `.tooManyTries`.
    func takeCode(
        _ code: String, of person: ID<Person>, by actor: Actor, in transaction: any Transaction
    ) throws -> Bool {
        let tries = Self.hash("code \(person.text)")
        try SignInTries.count(tries, at: clock.now(), in: transaction)
        let records = SecondFactorRecords(key: key, now: clock.now())
        guard let kind = try records.take(code, of: person, in: transaction) else {
            try trail.append(
                .consultation, "session", person.text, by: actor, reason: "code refused", in: transaction)
            return false
        }
        try SignInTries.forget(tries, in: transaction)
        if kind == .recovery {
            try trail.append(
                .alteration, "second factor", person.text, by: actor, reason: "recovery code used", in: transaction)
        }
        return true
    }
}
