import Sealing
import Storage

/// Rows of `report_file` and `report_chunk`.
enum ReportFileRecords {
    static func begin(_ file: SealName, at now: Timestamp, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO report_file (name, report_id, chunks, begun_at) VALUES (\(file.text), NULL, NULL, \(now))
            ON CONFLICT (name) DO NOTHING
            """)
    }

    /// Keeps a chunk of a file that is not finished; the same number again changes nothing, so that an upload may go on where it broke off.
    static func insert(
        _ chunk: [UInt8], number: Int, of file: SealName, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO report_chunk (file, number, sealed) VALUES (\(file.text), \(Int64(number)), \(chunk))
            ON CONFLICT (file, number) DO NOTHING
            """)
    }

    /// - Returns: whether the file is there, belongs to no report and is not finished.
    static func isGrowing(_ file: SealName, in transaction: any Transaction) throws -> Bool {
        try transaction.count(
            """
            SELECT COUNT(*) FROM report_file WHERE name = \(file.text) AND report_id IS NULL AND chunks IS NULL
            """) > 0
    }

    static func chunksKept(of file: SealName, in transaction: any Transaction) throws -> Int {
        try transaction.count("SELECT COUNT(*) FROM report_chunk WHERE file = \(file.text)")
    }

    static func finish(_ file: SealName, chunks: Int, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE report_file SET chunks = \(Int64(chunks)) WHERE name = \(file.text)")
    }

    static func waiting(in transaction: any Transaction) throws -> Int {
        try transaction.count("SELECT COUNT(*) FROM report_file WHERE report_id IS NULL")
    }

    static func isWaiting(_ file: SealName, in transaction: any Transaction) throws -> Bool {
        try transaction.count(
            "SELECT COUNT(*) FROM report_file WHERE name = \(file.text) AND report_id IS NULL") > 0
    }

    /// Of files that no report came for yet.
    static func chunksWaiting(in transaction: any Transaction) throws -> Int {
        try transaction.count(
            """
            SELECT COUNT(*) FROM report_chunk
            WHERE file IN (SELECT name FROM report_file WHERE report_id IS NULL)
            """)
    }

    static func begun(since moment: Timestamp, in transaction: any Transaction) throws -> Int {
        try transaction.count("SELECT COUNT(*) FROM report_file WHERE begun_at >= \(moment)")
    }

    /// - Returns: false where a file is not finished or belongs to another report.
    static func attach(_ file: SealName, to report: ID<Report>, in transaction: any Transaction) throws -> Bool {
        try transaction.execute(
            """
            UPDATE report_file SET report_id = \(report)
            WHERE name = \(file.text) AND report_id IS NULL AND chunks IS NOT NULL
            """) == 1
    }

    static func files(of report: ID<Report>, in transaction: any Transaction) throws -> [(name: SealName, chunks: Int)]
    {
        try transaction.query(
            "SELECT name, chunks FROM report_file WHERE report_id = \(report) ORDER BY begun_at, name"
        ) { row in SealName(row.text(0)).map { ($0, Int(row.integer(1))) } }.compactMap { $0 }
    }

    static func chunk(
        _ number: Int, of file: SealName, in report: ID<Report>, _ transaction: any Transaction
    ) throws -> [UInt8]? {
        try transaction.first(
            """
            SELECT c.sealed FROM report_chunk c JOIN report_file f ON f.name = c.file
            WHERE c.file = \(file.text) AND c.number = \(Int64(number)) AND f.report_id = \(report)
            """
        ) { $0.bytes(0) }
    }

    static func removeAll(of report: ID<Report>, in transaction: any Transaction) throws {
        try transaction.execute(
            "DELETE FROM report_chunk WHERE file IN (SELECT name FROM report_file WHERE report_id = \(report))")
        try transaction.execute("DELETE FROM report_file WHERE report_id = \(report)")
    }

    /// - Returns: how many files went that no report came for.
    static func removeWaiting(before moment: Timestamp, in transaction: any Transaction) throws -> Int {
        let rule: SQL = "SELECT name FROM report_file WHERE report_id IS NULL AND begun_at < \(moment)"
        try transaction.execute("DELETE FROM report_chunk WHERE file IN (\(rule))")
        return try transaction.execute("DELETE FROM report_file WHERE report_id IS NULL AND begun_at < \(moment)")
    }

    /// Takes one away that its sender did not mean.
    static func removeWaiting(_ file: SealName, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            DELETE FROM report_chunk WHERE file IN (SELECT name FROM report_file WHERE name = \(file.text)
                AND report_id IS NULL)
            """)
        try transaction.execute("DELETE FROM report_file WHERE name = \(file.text) AND report_id IS NULL")
    }
}
