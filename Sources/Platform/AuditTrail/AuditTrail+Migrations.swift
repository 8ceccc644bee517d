public import Storage

extension AuditTrail {
    /// The tables of the trail. A link keeps no foreign key to its entry: it must outlive an entry removed by hand, so that
    /// the entry can be named.
    public static let migrations = [
        Migration(
            "trail-1-entries",
            [
                """
                CREATE TABLE trail (
                    id TEXT PRIMARY KEY, at BIGINT NOT NULL, act TEXT NOT NULL, person TEXT, organisation TEXT,
                    node TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT, reason TEXT, recipient TEXT)
                """,
                // Every search by one of these goes on where the last page ended, without looking at what came before.
                "CREATE INDEX trail_subject ON trail (organisation, subject, at, id)",
                "CREATE INDEX trail_organisation ON trail (organisation, at, id)",
                "CREATE INDEX trail_person ON trail (organisation, person, at, id)",
                "CREATE INDEX trail_act ON trail (organisation, act, at, id)",
                "CREATE INDEX trail_kind ON trail (organisation, kind, at, id)",
            ], sqlite: guards("trail"),
            postgres: [
                """
                CREATE FUNCTION trail_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    RAISE EXCEPTION 'the trail is append-only' USING ERRCODE = 'integrity_constraint_violation';
                END $$
                """
            ] + [postgresGuard("trail")]),
        Migration(
            "trail-2-chain",
            [
                """
                CREATE TABLE trail_link (
                    position BIGINT PRIMARY KEY, entry_id TEXT NOT NULL UNIQUE, digest BLOB NOT NULL,
                    hash BLOB NOT NULL, linked_at BIGINT NOT NULL)
                """,
                "CREATE TABLE trail_waiting (entry_id TEXT PRIMARY KEY)",
                "INSERT INTO trail_waiting (entry_id) SELECT id FROM trail",
                "CREATE TABLE trail_linker (name TEXT PRIMARY KEY, holder TEXT NOT NULL, held_until BIGINT NOT NULL)",
                """
                CREATE TABLE trail_head (
                    id TEXT PRIMARY KEY, at BIGINT NOT NULL, position BIGINT NOT NULL, hash BLOB NOT NULL,
                    node TEXT NOT NULL, key_name TEXT NOT NULL, signature BLOB NOT NULL)
                """,
                """
                CREATE TABLE trail_verification (
                    id TEXT PRIMARY KEY, at BIGINT NOT NULL, node TEXT NOT NULL, links BIGINT NOT NULL,
                    heads BIGINT NOT NULL, findings BIGINT NOT NULL)
                """,
            ], sqlite: guards("trail_link") + guards("trail_head"),
            postgres: [postgresGuard("trail_link"), postgresGuard("trail_head")]),
    ]

    /// REPLACE removes the old row, and `recursive_triggers` makes the trigger see that.
    private static func guards(_ table: String) -> [String] {
        [
            """
            CREATE TRIGGER \(table)_is_not_changed BEFORE UPDATE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END
            """,
            """
            CREATE TRIGGER \(table)_is_not_removed BEFORE DELETE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END
            """,
        ]
    }

    private static func postgresGuard(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON \(table)
        FOR EACH STATEMENT EXECUTE FUNCTION trail_is_append_only()
        """
    }
}
