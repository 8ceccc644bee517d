import AuditTrail
import Storage

/// Showing again who one is, before a sensitive act.
extension Accounts {
    /// Takes the password, or a code where the person has a second factor, and renews the session's token.
    /// - Parameter answer: what was typed.
    /// - Returns: the new token; the old one opens nothing any more.
    /// - Throws: `AccessError` with code `.wrongSignIn` for a wrong password, `.wrongCode`, `.tooManyTries`, `.signedOut`
    ///   where the session has ended, and `.forbidden` where the person signs in at a provider and has to do so again.
    public func confirm(_ session: Session, token: String, answer: String) async throws -> String {
        switch session.proof {
        case .provider: throw AccessError(.forbidden)
        case .password: try await checkPassword(answer, of: session.principal)
        case .code:
            let person = try session.principal.requiredPerson
            let isRight = try await store.write { transaction in
                try takeCode(answer, of: person, by: session.principal.actor, in: transaction)
            }
            guard isRight else { throw AccessError(.wrongCode) }
        }
        return try await store.write { transaction in
            try noteProof(of: session, in: transaction)
            return try renew(token, in: transaction)
        }
    }

    /// Notes that the person showed again who they are.
    func noteProof(of session: Session, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE session SET proved_at = \(clock.now()) WHERE id = \(session.id)")
        try trail.append(
            .consultation, "session", session.principal.person?.text, by: session.principal.actor,
            reason: "identity confirmed: \(session.proof.rawValue)", in: transaction)
    }

    /// Gives a session another token.
    /// - Throws: `AccessError` with code `.signedOut` where it has ended.
    func renew(_ token: String, in transaction: any Transaction) throws -> String {
        let new = SessionRecords.newToken()
        let changed = try transaction.execute(
            "UPDATE session SET token_hash = \(Self.hash(new)) WHERE token_hash = \(Self.hash(token))")
        guard changed == 1 else { throw AccessError(.signedOut) }
        return new
    }

    /// Checks the password of somebody who is signed in. Failures count with those of signing in.
    /// - Throws: `AccessError` with code `.wrongSignIn` or `.tooManyTries`.
    func checkPassword(_ password: String, of principal: Principal) async throws {
        let person = try principal.requiredPerson
        let now = clock.now()
        try tryBudget.take(at: now)
        let (key, kept) = try await store.write { transaction in
            let found = try transaction.first("SELECT address, password FROM person WHERE id = \(person)") {
                (address: $0.text(0), password: $0.text(1))
            }
            let key = Self.hash(found?.address ?? "")
            try SignInTries.count(key, at: now, in: transaction)
            return (key, found?.password ?? "")
        }
        let check = try await hashing.run { [passwordCost] in
            Password.check(String(password.prefix(1024)), kept: kept, today: passwordCost)
        }
        guard check.isRight else {
            try await store.write { [trail] transaction in
                try trail.append(
                    .consultation, "session", person.text, by: principal.actor, reason: "password refused",
                    in: transaction)
            }
            throw AccessError(.wrongSignIn)
        }
        tryBudget.giveBack()
        try await store.write { try SignInTries.forget(key, in: $0) }
    }
}
