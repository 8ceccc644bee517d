import AuditTrail
import Storage

extension Accounts {
    /// Changes the person's own password, ends their other sessions and renews this one's token.
    /// - Returns: the new token.
    /// - Throws: `AccessError` with code `.weakPassword` for a new one that will not do, `.wrongSignIn` where the present one
    ///   is wrong, `.tooManyTries`, `.signedOut`.
    public func changePassword(
        from present: String, to new: String, in session: Session, token: String, tell: SignInNotice? = nil
    ) async throws -> String {
        let person = try session.principal.requiredPerson
        let address = try await store.read { transaction in
            try transaction.first("SELECT address FROM person WHERE id = \(person)") { $0.text(0) }
        }
        let known = [session.personName, address ?? ""]
        try Password.requireStrength(of: new, known: known)
        guard !SecretText.equal(present, new) else { throw AccessError(.weakPassword) }
        try await checkPassword(present, of: session.principal)
        let hash = try await passwordHash(of: new, known: known)
        return try await store.write { [trail] transaction in
            try transaction.execute("UPDATE person SET password = \(hash) WHERE id = \(person)")
            let ended = try SessionRecords.endAll(of: person, except: session.id, in: transaction)
            try trail.append(
                .alteration, "person", person.text, by: session.principal.actor,
                reason: "password changed; other sessions ended: \(ended)", in: transaction)
            try Self.tell(person, by: tell, in: transaction)
            try noteProof(of: session, in: transaction)
            return try renew(token, in: transaction)
        }
    }
}
