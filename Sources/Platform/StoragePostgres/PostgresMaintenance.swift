import CLibPQ
import Storage

/// Handles a PostgreSQL database as a whole: everything in the schema that the connection makes tables in.
struct PostgresMaintenance: Maintenance {
    let connection: PostgresConnection
    let transaction: PostgresTransaction

    /// Rows that are fetched at a time.
    private static let batch = 1000

    func tables() throws -> [TableDescription] {
        try connection.run("SET LOCAL statement_timeout = 0")
        let names = try transaction.query(
            """
            SELECT relname FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
                AND relname <> 'migration' ORDER BY relname COLLATE "C"
            """
        ) { $0.text(0) }
        return try names.map { name in
            TableDescription(
                name: name,
                columns: try transaction.query(
                    """
                    SELECT attname FROM pg_attribute
                    WHERE attrelid = CAST(\(TableDescription.quoted(name)) AS regclass) AND attnum > 0 AND NOT attisdropped
                    ORDER BY attnum
                    """
                ) { $0.text(0) }, references: try references(of: name))
        }
    }

    private func references(of table: String) throws -> [TableDescription.Reference] {
        var references: [String: TableDescription.Reference] = [:]
        try transaction.each(
            """
            SELECT conname, target.relname, source_column.attname, target_column.attname
            FROM pg_constraint JOIN pg_class target ON target.oid = confrelid
            CROSS JOIN LATERAL unnest(conkey, confkey) WITH ORDINALITY AS pair (source, target, place)
            JOIN pg_attribute source_column ON source_column.attrelid = conrelid AND source_column.attnum = pair.source
            JOIN pg_attribute target_column ON target_column.attrelid = confrelid AND target_column.attnum = pair.target
            WHERE contype = 'f' AND conrelid = CAST(\(TableDescription.quoted(table)) AS regclass)
            ORDER BY conname, place
            """
        ) { row in
            let before = references[row.text(0)]
            references[row.text(0)] = TableDescription.Reference(
                columns: (before?.columns ?? []) + [row.text(2)], table: row.text(1),
                targets: (before?.targets ?? []) + [row.text(3)])
        }
        return references.sorted { $0.key < $1.key }.map(\.value)
    }

    func eachRow(of table: TableDescription, _ body: ([SQLValue]) throws -> Void) throws {
        try connection.run(
            """
            DECLARE rows NO SCROLL CURSOR FOR
            SELECT \(TableDescription.quoted(table.columns)) FROM \(TableDescription.quoted(table.name))
            """)
        while true {
            let result = try connection.check(PQexec(connection.pointer, "FETCH \(Self.batch) FROM rows"))
            for number in 0..<result.rows {
                let row = PostgresRow(result: result, number: number)
                try body((0..<table.columns.count).map { row.value(at: $0) })
            }
            guard result.rows == Self.batch else { break }
        }
        try connection.run("CLOSE rows")
    }

    /// PostgreSQL checks a page (where the cluster has checksums) and a row when it reads them, so that all of it is read.
    func faults() throws -> [String] {
        var faults: [String] = []
        for table in try tables() {
            do {
                try eachRow(of: table) { _ in }
            } catch let failure as PostgresFailure where !failure.isLost {
                faults.append("\(table.name): \(failure.message)")
                break
            }
        }
        return faults
    }

    func rebuild(_ migrations: [Migration]) throws {
        try connection.run("SET LOCAL statement_timeout = 0; SET LOCAL client_min_messages = warning")
        try connection.run(Self.emptying)
        try connection.forgetStatements()
        try transaction.migrate(migrations)
        try connection.run(Self.deferring)
    }

    func settle() throws {
        try connection.run("SET CONSTRAINTS ALL IMMEDIATE")
        try connection.run(Self.enforcing)
    }

    /// Functions go too, but for those of an extension: migrations make them anew.
    private static let emptying = """
        DO $$ DECLARE thing RECORD; BEGIN
            FOR thing IN SELECT oid::regclass AS name FROM pg_class
                WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
            LOOP EXECUTE format('DROP TABLE %s CASCADE', thing.name); END LOOP;
            FOR thing IN SELECT oid::regprocedure AS name FROM pg_proc
                WHERE pronamespace = current_schema()::regnamespace AND prokind = 'f'
                    AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
            LOOP EXECUTE format('DROP FUNCTION %s', thing.name); END LOOP;
        END $$
        """

    private static let deferring = constraints("DEFERRABLE INITIALLY DEFERRED")
    private static let enforcing = constraints("NOT DEFERRABLE")

    private static func constraints(_ mode: String) -> String {
        """
        DO $$ DECLARE rule RECORD; BEGIN
            FOR rule IN SELECT conrelid::regclass AS holder, conname FROM pg_constraint
                WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
            LOOP EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I \(mode)', rule.holder, rule.conname); END LOOP;
        END $$
        """
    }
}
