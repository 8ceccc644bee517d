import AuditTrail
import Crypto
import Foundation
import Storage

extension Accounts {
    /// Checks the password and opens a session, or a half-open one where a second step is asked for. A wrong address, a wrong
    /// password, an account without an organisation and one that may not use a password give the same answer after the same
    /// work; all of them wait and are locked alike.
    /// - Throws: `AccessError` with code `.wrongSignIn`, or `.tooManyTries` while the address waits or is locked, or too many
    ///   others are signing in.
    public func signIn(
        address: String, password: String, browser: BrowserKind = .other, node: String
    ) async throws -> SignInStep {
        let address = address.trimmingCharacters(in: .whitespaces).lowercased()
        let now = clock.now()
        let key = Self.hash(address)
        try tryBudget.take(at: now)
        let account = try await store.write { transaction in
            try SignInTries.count(key, at: now, in: transaction)
            return try SignInAccount.of(address: address, in: transaction)
        }
        let check = try await hashing.run { [passwordCost] in
            Password.check(String(password.prefix(1024)), kept: account?.password ?? "", today: passwordCost)
        }
        guard check.isRight, let account, account.allowsPassword, account.organisation != nil else {
            try await noteRefusal(account, node: node)
            throw AccessError(.wrongSignIn)
        }
        tryBudget.giveBack()
        return try await store.write { transaction in
            try SignInTries.forget(key, in: transaction)
            if let upgraded = check.upgraded {
                try transaction.execute(
                    """
                    UPDATE person SET password = \(upgraded)
                    WHERE id = \(account.person) AND password = \(account.password)
                    """)
            }
            return try begin(account, by: .password, browser: browser, node: node, in: transaction)
        }
    }

    /// Opens a session after the first step, or a half-open one where the account has or needs a second factor.
    func begin(
        _ account: SignInAccount, by method: SignInMethod, browser: BrowserKind, showedSecondFactor: Bool = false,
        node: String, in transaction: any Transaction
    ) throws -> SignInStep {
        guard let organisation = account.organisation else { throw AccessError(.wrongSignIn) }
        let now = clock.now()
        let wants: HalfSession.Wants? =
            showedSecondFactor
            ? nil : account.hasSecondFactor ? .code : account.needsSecondFactor ? .enrolment : nil
        if let wants {
            let half = HalfSession(
                person: account.person, organisation: organisation, wants: wants,
                expiresAt: now.adding(minutes: limits.halfOpenMinutes), browser: browser, method: method)
            let token = try SessionRecords.openHalf(half, at: now, in: transaction)
            return wants == .code ? .code(token) : .enrolment(token)
        }
        return .session(
            try open(
                account.person, in: organisation, by: showedSecondFactor ? method.withCode : method, browser: browser,
                node: node, in: transaction))
    }

    /// Opens a session and writes the trail.
    func open(
        _ person: ID<Person>, in organisation: ID<Organisation>, by method: SignInMethod, browser: BrowserKind,
        node: String, in transaction: any Transaction
    ) throws -> String {
        let token = try SessionRecords.open(
            person, in: organisation, method: method, browser: browser, limits: limits, at: clock.now(),
            in: transaction)
        let actor = Actor(person: person.text, organisation: organisation.text, node: node)
        try trail.append(
            .consultation, "session", person.text, by: actor, reason: "sign-in: \(method.rawValue)", in: transaction)
        return token
    }

    /// Notes a refusal, also of an address that nobody has, so that one takes as long as the other.
    private func noteRefusal(_ account: SignInAccount?, node: String) async throws {
        let actor = Actor(person: nil, organisation: account?.organisation?.text, node: node)
        try await store.write { [trail] transaction in
            try trail.append(
                .consultation, "session", account?.person.text, by: actor, reason: "sign-in refused", in: transaction)
        }
    }

    static func hash(_ token: String) -> [UInt8] { Array(SHA256.hash(data: Data(token.utf8))) }
}
