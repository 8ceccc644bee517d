import AuditTrail
public import Storage

/// A person's own second factor: an authenticator app (RFC 6238) with ten recovery codes.
extension Accounts {
    /// - Throws: `AccessError` with code `.signedOut` for a principal who is no person, here and below.
    public func secondFactor(as principal: Principal) async throws -> SecondFactorState {
        let person = try principal.requiredPerson
        return try await store.read { transaction in
            SecondFactorState(
                since: try transaction.first(
                    "SELECT created_at FROM second_factor WHERE person_id = \(person)"
                ) { $0.timestamp(0) },
                codesLeft: try transaction.count(
                    "SELECT COUNT(*) FROM recovery_code WHERE person_id = \(person) AND used_at IS NULL"),
                isRequired: try SignInAccount.of(person, in: transaction)?.needsSecondFactor ?? false)
        }
    }

    /// The secret to put into an app. Nothing changes until a code of it is given to `confirmSecondFactor`.
    public func offerSecondFactor(as principal: Principal) async throws -> SecondFactorOffer {
        try await offer(to: try principal.requiredPerson)
    }

    /// Turns the second factor on, or changes to another app, once a code shows that the app has the secret. The person's other
    /// sessions, which were opened without it, end.
    /// - Parameter session: the one in which this is done, which goes on.
    /// - Returns: ten recovery codes, told only here.
    /// - Throws: `AccessError` with code `.wrongCode`.
    public func confirmSecondFactor(
        code: String, as principal: Principal, keeping session: ID<Session>, tell: SignInNotice? = nil
    ) async throws -> [String] {
        let person = try principal.requiredPerson
        let codes = try await store.write { transaction in

            let codes = try confirm(code, of: person, except: session, by: principal.actor, in: transaction)
            if codes != nil { try Self.tell(person, by: tell, in: transaction) }
            return codes
        }
        guard let codes else { throw AccessError(.wrongCode) }
        return codes
    }

    /// The secret for somebody who must set up an app before the session opens.
    /// - Throws: `AccessError` with code `.signedOut` where the half-open session has ended.
    public func offerSecondFactor(halfToken: String) async throws -> SecondFactorOffer {
        guard let half = try await halfSession(token: halfToken), half.wants == .enrolment else {
            throw AccessError(.signedOut)
        }
        return try await offer(to: half.person)
    }

    /// Turns the second factor on for somebody who must have one, and opens the session.
    /// - Throws: `AccessError` with code `.signedOut` where the half-open session has ended, `.wrongCode`.
    public func enrol(
        halfToken: String, code: String, node: String, tell: SignInNotice? = nil
    ) async throws -> Enrolment {
        let now = clock.now()
        let hash = Self.hash(halfToken)
        let enrolment: Enrolment? = try await store.write { transaction in
            guard let half = try SessionRecords.half(hash, at: now, in: transaction), half.wants == .enrolment else {
                throw AccessError(.signedOut)
            }
            let actor = Actor(person: half.person.text, organisation: half.organisation.text, node: node)
            guard let codes = try confirm(code, of: half.person, except: nil, by: actor, in: transaction) else {
                return nil
            }
            try Self.tell(half.person, by: tell, in: transaction)
            try SessionRecords.endHalf(hash, in: transaction)
            let token = try open(
                half.person, in: half.organisation, by: half.method.withCode, browser: half.browser, node: node,
                in: transaction)
            return Enrolment(token: token, recoveryCodes: codes)
        }
        guard let enrolment else { throw AccessError(.wrongCode) }
        return enrolment
    }

    /// Ten new recovery codes in place of those before.
    /// - Throws: `AccessError` with code `.notFound` where there is no second factor.
    public func renewRecoveryCodes(as principal: Principal, tell: SignInNotice? = nil) async throws -> [String] {
        let person = try principal.requiredPerson
        let records = SecondFactorRecords(key: key, now: clock.now())
        return try await store.write { [trail] transaction in
            guard try transaction.count("SELECT COUNT(*) FROM second_factor WHERE person_id = \(person)") == 1 else {
                throw AccessError(.notFound)
            }
            try Self.tell(person, by: tell, in: transaction)
            try trail.append(
                .alteration, "second factor", person.text, by: principal.actor, reason: "recovery codes renewed",
                in: transaction)
            return try records.renewCodes(of: person, in: transaction)
        }
    }

    /// Turns the second factor off.
    /// - Throws: `AccessError` with code `.forbidden` where an organisation of the person's asks for one.
    public func removeSecondFactor(as principal: Principal, tell: SignInNotice? = nil) async throws {
        let person = try principal.requiredPerson
        let records = SecondFactorRecords(key: key, now: clock.now())
        try await store.write { [trail] transaction in
            guard try SignInAccount.of(person, in: transaction)?.needsSecondFactor == false else {
                throw AccessError(.forbidden)
            }
            guard try records.remove(of: person, in: transaction) else { return }
            try Self.tell(person, by: tell, in: transaction)
            try trail.append(
                .erasure, "second factor", person.text, by: principal.actor, reason: "turned off", in: transaction)
        }
    }

    private func offer(to person: ID<Person>) async throws -> SecondFactorOffer {
        let records = SecondFactorRecords(key: key, now: clock.now())
        return try await store.write { transaction in
            let address = try transaction.first("SELECT address FROM person WHERE id = \(person)") { $0.text(0) }
            return SecondFactorOffer(try records.offer(to: person, in: transaction), account: address ?? "")
        }
    }

    /// - Returns: nil for a wrong code, which counts as a failure; the caller must not undo the transaction.
    private func confirm(
        _ code: String, of person: ID<Person>, except kept: ID<Session>?, by actor: Actor,
        in transaction: any Transaction
    ) throws -> [String]? {
        let tries = Self.hash("code \(person.text)")
        try SignInTries.count(tries, at: clock.now(), in: transaction)
        let records = SecondFactorRecords(key: key, now: clock.now())
        guard let codes = try records.confirm(code, of: person, in: transaction) else { return nil }
        try SignInTries.forget(tries, in: transaction)
        let ended = try SessionRecords.endAll(of: person, except: kept, in: transaction)
        try trail.append(
            .collection, "second factor", person.text, by: actor, reason: "turned on; other sessions ended: \(ended)",
            in: transaction)
        return codes
    }
}
