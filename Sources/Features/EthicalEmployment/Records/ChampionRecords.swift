import Access
import Storage

/// The table `champion`, and who may be one.
enum ChampionRecords {
    /// Holds for a row of `membership` whose person may sign in.
    private static let isMember: SQL = "membership.joined_at IS NOT NULL AND membership.disabled_at IS NULL"

    static func insert(
        _ champion: Champion, of organisation: ID<Organisation>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO champion (id, organisation_id, champion_id, since, recorded_at, person_id)
            VALUES (\(champion.id), \(organisation), \(champion.person), \(champion.since), \(champion.recordedAt),
                \(person))
            """)
    }

    /// All of them, the one in office first, at most 100.
    static func all(of organisation: ID<Organisation>, in transaction: any Transaction) throws -> [Champion] {
        var next: Day?
        return try transaction.query(
            """
            SELECT champion.id, champion.champion_id, membership.name, champion.since,
                CASE WHEN \(isMember) THEN 1 ELSE 0 END, champion.recorded_at, \(SharedSQL.author("champion"))
            FROM champion LEFT JOIN membership ON membership.person_id = champion.champion_id
                AND membership.organisation_id = champion.organisation_id
            WHERE champion.organisation_id = \(organisation) ORDER BY champion.id DESC LIMIT 100
            """
        ) { row in
            let champion = Champion(
                id: row.id(0), person: row.id(1), name: row.text(2), since: row.certainDay(3), until: next,
                isMember: row.boolean(4), recordedAt: row.timestamp(5), by: row.optionalText(6))
            next = champion.since
            return champion
        }
    }

    /// Those who work in the organisation, by name; at most 500.
    static func candidates(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ChampionCandidate] {
        try transaction.query(
            """
            SELECT person_id, name FROM membership WHERE organisation_id = \(organisation) AND \(isMember)
                AND NOT EXISTS (SELECT 1 FROM membership_role WHERE membership_role.person_id = membership.person_id
                    AND membership_role.organisation_id = membership.organisation_id
                    AND membership_role.role = \(Role.supplierContact))
            ORDER BY name_order, person_id LIMIT 500
            """
        ) { ChampionCandidate(person: $0.id(0), name: $0.text(1)) }
    }
}
