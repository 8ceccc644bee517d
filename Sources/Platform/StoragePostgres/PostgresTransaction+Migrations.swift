import Storage

extension PostgresTransaction {
    /// Runs each step that the database has not had.
    func migrate(_ migrations: [Migration]) throws {
        try connection.run(Self.foundation)
        let done = Set(try query("SELECT name FROM migration") { $0.text(0) })
        try Migration.refuseFuture(done, known: migrations)
        for (position, migration) in migrations.enumerated() where !done.contains(migration.name) {
            for statement in migration.statements + migration.statementsForPostgres { try connection.run(statement) }
            try execute("INSERT INTO migration (name, position) VALUES (\(migration.name), \(position))")
        }
        guard done.count < migrations.count else { return }
        try connection.run(Self.byteOrder)
        try connection.forgetStatements()
    }

    /// The shared SQL says BLOB.
    private static let foundation = """
        DO $$ BEGIN
            IF to_regtype('blob') IS NULL THEN CREATE DOMAIN blob AS bytea; END IF;
        END $$;
        CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, position BIGINT NOT NULL)
        """

    /// Text is compared and ordered by its bytes, whatever the database's own language, as on SQLite.
    private static let byteOrder = """
        DO $$ DECLARE changes RECORD; BEGIN
            FOR changes IN
                SELECT format('ALTER TABLE %s %s', attrelid::regclass, string_agg(
                    format('ALTER COLUMN %I TYPE text COLLATE "C"', attname), ', ')) AS statement
                FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
                WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND attnum > 0
                    AND NOT attisdropped AND atttypid = 'text'::regtype AND attcollation <> '"C"'::regcollation
                GROUP BY attrelid
            LOOP EXECUTE changes.statement; END LOOP;
        END $$
        """
}
