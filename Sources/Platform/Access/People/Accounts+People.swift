import AuditTrail
public import Storage

/// Keeping an organisation's people: for its administrators. Every change stands on the trail with what was before.
extension Accounts {
    /// A page of the organisation's people. Needs `.managePeople`.
    public func people(_ query: PeopleQuery, as principal: Principal) async throws -> Page<Person> {
        try principal.require(.managePeople)
        return try await store.read { transaction in
            try PeopleRecords.page(query, of: principal.organisation, in: transaction)
        }
    }

    /// One person of the organisation. Needs `.managePeople`.
    /// - Throws: `AccessError` with code `.notFound`.
    public func person(_ id: ID<Person>, as principal: Principal) async throws -> Person {
        try principal.require(.managePeople)
        return try await store.read { transaction in try Self.person(id, principal, transaction) }
    }

    /// Changes a person's name and roles. Needs `.managePeople`.
    /// - Throws: `AccessError` with code `.notFound`, `.badName`, `.noRole`, or as `RoleChangeRule` says.
    public func change(
        _ id: ID<Person>, name: String, roles: Set<Role>, as principal: Principal
    ) async throws {
        try principal.require(.managePeople)
        let name = try NameText(name).text
        guard !roles.isEmpty else { throw AccessError(.noRole) }
        try await store.write { [trail] transaction in
            let before = try Self.person(id, principal, transaction)
            if before.name != name {
                try Self.rename(id, name, principal, transaction)
                try trail.append(
                    .alteration, "person", id.text, by: principal.actor, reason: "name", in: transaction)
            }
            guard before.roles != roles else { return }
            try Self.rule(from: before, to: roles, principal, transaction).check()
            try MembershipRecords.setRoles(roles, of: id, in: principal.organisation, transaction)
            try trail.append(
                .alteration, "person", id.text, by: principal.actor,
                reason: "roles: \(Self.text(before.roles)) to \(Self.text(roles))", in: transaction)
        }
    }

    /// Takes the person's access to the organisation away, until enabled again; their sessions in it end at once. Needs
    /// `.managePeople`.
    /// - Throws: `AccessError` with code `.notFound`, `.otherState` or `.lastAdministrator`.
    public func disable(_ id: ID<Person>, as principal: Principal) async throws {
        try principal.require(.managePeople)
        let now = clock.now()
        try await store.write { [trail] transaction in
            let before = try Self.person(id, principal, transaction)
            guard before.state != .disabled else { throw AccessError(.otherState) }
            try Self.rule(from: before, to: [], principal, transaction).check()
            try transaction.execute(
                """
                UPDATE membership SET disabled_at = \(now)
                WHERE person_id = \(id) AND organisation_id = \(principal.organisation)
                """)
            try Self.endAccess(of: id, principal, transaction)
            try trail.append(
                .alteration, "person", id.text, by: principal.actor,
                reason: "state: \(before.state.rawValue) to disabled",
                in: transaction)
        }
    }

    /// Gives a disabled person's access back. Needs `.managePeople`.
    /// - Throws: `AccessError` with code `.notFound` or `.otherState`.
    public func enable(_ id: ID<Person>, as principal: Principal) async throws {
        try principal.require(.managePeople)
        try await store.write { [trail] transaction in
            let before = try Self.person(id, principal, transaction)
            guard before.state == .disabled else { throw AccessError(.otherState) }
            try transaction.execute(
                """
                UPDATE membership SET disabled_at = NULL
                WHERE person_id = \(id) AND organisation_id = \(principal.organisation)
                """)
            let after = try Self.person(id, principal, transaction)
            try trail.append(
                .alteration, "person", id.text, by: principal.actor,
                reason: "state: disabled to \(after.state.rawValue)",
                in: transaction)
        }
    }

    /// Ends the person's membership, or takes an invitation back; their sessions in the organisation end at once. What
    /// they did keeps their name. Needs `.managePeople`.
    /// - Throws: `AccessError` with code `.notFound` or `.lastAdministrator`.
    public func remove(_ id: ID<Person>, as principal: Principal) async throws {
        try principal.require(.managePeople)
        try await store.write { [trail] transaction in
            let before = try Self.person(id, principal, transaction)
            try Self.rule(from: before, to: [], principal, transaction).check()
            try Self.endAccess(of: id, principal, transaction)
            try MembershipRecords.setRoles([], of: id, in: principal.organisation, transaction)
            try transaction.execute(
                "DELETE FROM membership WHERE person_id = \(id) AND organisation_id = \(principal.organisation)")
            try trail.append(
                .erasure, "person", id.text, by: principal.actor,
                reason: "membership ended; state: \(before.state.rawValue); roles: \(Self.text(before.roles))",
                in: transaction
            )
        }
    }

    /// - Throws: `AccessError` with code `.notFound` where the person is none of the principal's organisation.
    static func person(
        _ id: ID<Person>, _ principal: Principal, _ transaction: any Transaction
    ) throws -> Person {
        guard let person = try MembershipRecords.person(id, in: principal.organisation, transaction) else {
            throw AccessError(.notFound)
        }
        return person
    }

    /// The roles as the trail tells them.
    static func text(_ roles: Set<Role>) -> String {
        roles.isEmpty ? "none" : roles.map(\.rawValue).sorted().joined(separator: ", ")
    }

    private static func rule(
        from person: Person, to roles: Set<Role>, _ principal: Principal, _ transaction: any Transaction
    ) throws -> RoleChangeRule {
        RoleChangeRule(
            // Somebody who cannot sign in keeps nobody's access: their going leaves the organisation as it was.
            old: person.state == .active ? person.roles : person.roles.subtracting([.administrator]), new: roles,
            isOwn: person.id == principal.person,
            otherAdministrators: try MembershipRecords.administrators(
                of: principal.organisation, besides: person.id, transaction),
            disabledAdministrators: try MembershipRecords.administrators(
                of: principal.organisation, besides: person.id, areDisabled: true, transaction))
    }

    /// The organisation's name for the person; also the account's own where no other organisation knows them.
    private static func rename(
        _ id: ID<Person>, _ name: String, _ principal: Principal, _ transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE membership SET name = \(name), name_order = \(MembershipRecords.order(of: name))
            WHERE person_id = \(id) AND organisation_id = \(principal.organisation)
            """)
        try transaction.execute(
            """
            UPDATE person SET name = \(name) WHERE id = \(id) AND NOT EXISTS (
                SELECT 1 FROM membership WHERE membership.person_id = \(id)
                AND membership.organisation_id <> \(principal.organisation))
            """)
    }

    private static func endAccess(
        of id: ID<Person>, _ principal: Principal, _ transaction: any Transaction
    ) throws {
        try transaction.execute(
            "DELETE FROM session WHERE person_id = \(id) AND organisation_id = \(principal.organisation)")
        try LinkRecords.end(of: id, for: principal.organisation, in: transaction)
    }
}
