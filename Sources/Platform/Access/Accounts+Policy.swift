import AuditTrail
import Storage

/// What an organisation asks of its people when they sign in.
extension Accounts {
    public func signInPolicy(as principal: Principal) async throws -> SignInPolicy {
        try await store.read { try Self.policy(of: principal.organisation, in: $0) }
    }

    /// Changes it from the next sign-in on. Needs `.manageOrganisation`.
    /// - Throws: `AccessError` with code `.noOtherWay` where passwords would be switched off by somebody who cannot sign in
    ///   by the organisation's provider: nobody is to lock everybody out.
    public func setSignInPolicy(_ policy: SignInPolicy, as principal: Principal) async throws {
        try principal.require(.manageOrganisation)
        try await store.write { [trail] transaction in
            let before = try Self.policy(of: principal.organisation, in: transaction)
            guard before != policy else { return }
            if before.allowsPassword, !policy.allowsPassword, let person = principal.person {
                let linked = try transaction.count(
                    "SELECT COUNT(*) FROM linked_identity WHERE person_id = \(person)")
                guard linked > 0 else { throw AccessError(.noOtherWay) }
            }
            try transaction.execute(
                """
                INSERT INTO sign_in_policy (organisation_id, needs_second_factor, allows_password)
                VALUES (\(principal.organisation), \(policy.needsSecondFactor), \(policy.allowsPassword))
                ON CONFLICT (organisation_id) DO UPDATE SET needs_second_factor = excluded.needs_second_factor,
                    allows_password = excluded.allows_password
                """)
            try trail.append(
                .alteration, "sign-in policy", principal.organisation.text, by: principal.actor,
                reason: "second factor \(policy.needsSecondFactor ? "required" : "optional"); "
                    + "password \(policy.allowsPassword ? "allowed" : "off")", in: transaction)
        }
    }

    static func policy(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> SignInPolicy {
        try transaction.first(
            """
            SELECT needs_second_factor, allows_password FROM sign_in_policy WHERE organisation_id = \(organisation)
            """
        ) { SignInPolicy(needsSecondFactor: $0.boolean(0), allowsPassword: $0.boolean(1)) } ?? SignInPolicy()
    }
}
