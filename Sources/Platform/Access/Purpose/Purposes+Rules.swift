import AuditTrail
import Storage

extension Purposes {
    /// What holds in the principal's organisation. Anybody who works there may know it.
    public func rules(as principal: Principal) async throws -> [SensitiveKind: PurposeRule] {
        try principal.require(.readPeople, within: .own)
        return try await store.read { transaction in
            var rules: [SensitiveKind: PurposeRule] = [:]
            for kind in SensitiveKind.allCases {
                rules[kind] = try Self.rule(for: kind, of: principal.organisation, in: transaction)
            }
            return rules
        }
    }

    /// Settles how often people are asked, by kind of record; kinds that are not named stay as they are. Needs
    /// `.manageOrganisation`. The trail notes each that changes.
    public func settle(_ rules: [SensitiveKind: PurposeRule], as principal: Principal) async throws {
        try principal.require(.manageOrganisation)
        try await store.write { [trail] transaction in
            for (kind, rule) in rules.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                let old = try Self.rule(for: kind, of: principal.organisation, in: transaction)
                guard old != rule else { continue }
                try transaction.execute(
                    """
                    INSERT INTO purpose_rule (organisation_id, kind, rule)
                    VALUES (\(principal.organisation), \(kind), \(rule))
                    ON CONFLICT (organisation_id, kind) DO UPDATE SET rule = excluded.rule
                    """)
                try trail.append(
                    .alteration, "purpose_rule", kind.rawValue, by: principal.actor,
                    reason: "\(old.rawValue) → \(rule.rawValue)", in: transaction)
            }
        }
    }

    static func rule(
        for kind: SensitiveKind, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> PurposeRule {
        try transaction.first(
            "SELECT rule FROM purpose_rule WHERE organisation_id = \(organisation) AND kind = \(kind)"
        ) { $0.code(0) ?? kind.usualRule } ?? kind.usualRule
    }

    /// The tables of rules and of what was stated.
    static let migrations = [
        Migration(
            "access-4-purposes",
            [
                """
                CREATE TABLE purpose_rule (
                    organisation_id TEXT NOT NULL REFERENCES organisation (id), kind TEXT NOT NULL, rule TEXT NOT NULL,
                    PRIMARY KEY (organisation_id, kind))
                """,
                """
                CREATE TABLE stated_purpose (
                    id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
                    person_id TEXT NOT NULL REFERENCES person (id), session TEXT NOT NULL, kind TEXT NOT NULL,
                    subject TEXT, reason TEXT NOT NULL, stated_at BIGINT NOT NULL)
                """,
                "CREATE INDEX stated_purpose_session ON stated_purpose (session, kind, id)",
                "CREATE INDEX stated_purpose_age ON stated_purpose (stated_at)",
            ])
    ]
}
