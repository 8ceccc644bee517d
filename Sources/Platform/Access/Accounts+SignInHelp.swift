import AuditTrail
public import Storage

/// What an administrator may do for a person of the organisation who cannot sign in.
extension Accounts {
    /// Whether the principal's organisation may help somebody to sign in: only its own people, who have joined and work for no
    /// other. An account is the person's; one organisation must not open a door to another by asking somebody to join.
    public func mayHelpToSignIn(_ person: ID<Person>, as principal: Principal) async throws -> Bool {
        try principal.require(.managePeople)
        return try await store.read { transaction in
            do {
                try Self.requireOwn(person, principal, transaction)
                return true
            } catch let error as AccessError where error.code == .otherState {
                return false
            }
        }
    }

    /// - Throws: `AccessError` with code `.notFound`, or `.otherState` for who has not joined or works elsewhere too. Whoever
    ///   runs the program may help these as well.
    static func requireOwn(_ id: ID<Person>, _ principal: Principal, _ transaction: any Transaction) throws {
        _ = try person(id, principal, transaction)
        guard principal.person != nil else { return }
        // Disabled ones too: they may be enabled again, and find their account as it was.
        let homes: [ID<Organisation>] = try transaction.query(
            "SELECT organisation_id FROM membership WHERE person_id = \(id) AND joined_at IS NOT NULL"
        ) { $0.id(0) }
        guard homes == [principal.organisation] else { throw AccessError(.otherState) }
    }

    /// Takes a person's second factor away, as when the phone is lost, and ends their sessions. Needs `.managePeople`.
    /// - Parameter reason: how the administrator made sure that it is the person who asks.
    /// - Throws: `AccessError` with code `.notFound` for somebody of another organisation, `.otherState` for who has not
    ///   joined or works for another organisation too.
    public func resetSecondFactor(
        of person: ID<Person>, reason: String, as principal: Principal, tell: SignInNotice? = nil
    ) async throws {
        try principal.require(.managePeople)
        let records = SecondFactorRecords(key: key, now: clock.now())
        try await store.write { [trail] transaction in
            try Self.requireOwn(person, principal, transaction)
            try records.remove(of: person, in: transaction)
            try SignInTries.forget(Self.hash("code \(person.text)"), in: transaction)
            try SessionRecords.endAll(of: person, in: transaction)
            try Self.tell(person, by: tell, in: transaction)
            try trail.append(
                .erasure, "second factor", person.text, by: principal.actor, reason: "reset: \(reason)",
                in: transaction)
        }
    }

    /// Lets a person in again who was locked out by failures. Needs `.managePeople`.
    /// - Throws: `AccessError` with code `.notFound` for somebody of another organisation.
    public func liftLock(of person: ID<Person>, as principal: Principal) async throws {
        try principal.require(.managePeople)
        try await store.write { [trail] transaction in
            try Self.requireOwn(person, principal, transaction)
            try Self.forgetFailures(of: person, in: transaction)
            try trail.append(
                .alteration, "person", person.text, by: principal.actor, reason: "sign-in lock lifted",
                in: transaction)
        }
    }

    private static func forgetFailures(of person: ID<Person>, in transaction: any Transaction) throws {
        let address = try transaction.first("SELECT address FROM person WHERE id = \(person)") { $0.text(0) }
        try SignInTries.forget(hash(address ?? ""), in: transaction)
        try SignInTries.forget(hash("code \(person.text)"), in: transaction)
    }
}
