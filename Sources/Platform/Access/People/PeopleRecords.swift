import Storage

/// Lists of an organisation's people.
enum PeopleRecords {
    static func page(
        _ query: PeopleQuery, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Page<Person> {
        let from: SQL =
            "FROM membership JOIN person ON person.id = membership.person_id WHERE \(condition(query, organisation))"
        let total = try transaction.count("SELECT COUNT(*) \(from)")
        var people = try transaction.query(
            "SELECT \(MembershipRecords.columns) \(from) ORDER BY \(order(query))\(query.page.sql)"
        ) { MembershipRecords.person($0) }
        let roles = try roles(of: people.map(\.id), in: organisation, transaction)
        for place in people.indices { people[place].roles = roles[people[place].id] ?? [] }
        return Page(items: people, total: total, number: query.page.number, size: query.page.size)
    }

    /// Everybody of the organisation in any state, by name.
    static func all(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> [Person] {
        var roles: [ID<Person>: Set<Role>] = [:]
        try transaction.each(
            "SELECT person_id, role FROM membership_role WHERE organisation_id = \(organisation)"
        ) { row in
            if let role: Role = row.code(1) { roles[row.id(0), default: []].insert(role) }
        }
        return try transaction.query(
            """
            SELECT \(MembershipRecords.columns) FROM membership JOIN person ON person.id = membership.person_id
            WHERE membership.organisation_id = \(organisation) ORDER BY membership.name_order, person.id
            """
        ) { row in
            var person = MembershipRecords.person(row)
            person.roles = roles[person.id] ?? []
            return person
        }
    }

    private static func condition(_ query: PeopleQuery, _ organisation: ID<Organisation>) -> SQL {
        var conditions: [SQL] = ["membership.organisation_id = \(organisation)"]
        for word in query.words.split(whereSeparator: \.isWhitespace).prefix(8) {
            let part = pattern(MembershipRecords.order(of: String(word.prefix(100))))
            conditions.append(
                "(membership.name_order LIKE \(part) ESCAPE '!' OR person.address LIKE \(part) ESCAPE '!')")
        }
        switch query.state {
        case nil: break
        case .active: conditions.append(MembershipRecords.isActive)
        case .invited: conditions.append("membership.joined_at IS NULL AND membership.disabled_at IS NULL")
        case .disabled: conditions.append("membership.disabled_at IS NOT NULL")
        }
        if let role = query.role {
            conditions.append(
                """
                EXISTS (SELECT 1 FROM membership_role WHERE membership_role.organisation_id = \(organisation)
                    AND membership_role.person_id = membership.person_id AND membership_role.role = \(role))
                """)
        }
        return SQL.joined(conditions, by: " AND ")
    }

    /// Finds the text anywhere; its own signs for any text stand for themselves.
    private static func pattern(_ text: String) -> String {
        "%" + text.map { "!%_".contains($0) ? "!\($0)" : "\($0)" }.joined() + "%"
    }

    private static func order(_ query: PeopleQuery) -> SQL {
        switch (query.order, query.descending) {
        case (.name, false): "membership.name_order, person.id"
        case (.name, true): "membership.name_order DESC, person.id DESC"
        case (.address, false): "person.address"
        case (.address, true): "person.address DESC"
        case (.added, false): "membership.created_at DESC, person.id DESC"
        case (.added, true): "membership.created_at, person.id"
        }
    }

    private static func roles(
        of people: [ID<Person>], in organisation: ID<Organisation>, _ transaction: any Transaction
    ) throws -> [ID<Person>: Set<Role>] {
        var answer: [ID<Person>: Set<Role>] = [:]
        try transaction.each(
            """
            SELECT person_id, role FROM membership_role
            WHERE organisation_id = \(organisation) AND person_id IN \(SQL.list(people))
            """
        ) { row in
            if let role: Role = row.code(1) { answer[row.id(0), default: []].insert(role) }
        }
        return answer
    }
}
