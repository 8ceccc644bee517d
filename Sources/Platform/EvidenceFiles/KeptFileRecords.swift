public import Access
public import Storage

/// The table `kept_file`, for the features that hang files on their records.
public enum KeptFileRecords {
    /// The columns of a file, to be read by `file(_:from:)`; of a row that was joined, they are NULL where there is none.
    public static let columns: SQL = """
        kept_file.id, kept_file.name, kept_file.type, kept_file.size, kept_file.sha256, kept_file.scan, kept_file.scanner, \
        kept_file.kept_at
        """

    /// How many columns those are.
    public static let columnCount = 8

    /// Keeps a file for an organisation.
    public static func insert(
        _ checked: CheckedFile, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        let file = checked.file
        try transaction.execute(
            """
            INSERT INTO kept_file (id, organisation_id, name, type, size, sha256, scan, scanner, kept_at, content)
            VALUES (\(file.id), \(organisation), \(file.name), \(file.type), \(file.size), \(file.sha256), \(file.scan),
                \(file.scanner), \(file.keptAt), \(checked.bytes))
            """)
    }

    /// The bytes of a file.
    /// - Throws: `EvidenceFilesError` with code `.notFound`, for another organisation's too.
    public static func bytes(
        of id: ID<KeptFile>, _ organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [UInt8] {
        let bytes = try transaction.first(
            "SELECT content FROM kept_file WHERE id = \(id) AND organisation_id = \(organisation)"
        ) { $0.bytes(0) }
        guard let bytes else { throw EvidenceFilesError(.notFound) }
        return bytes
    }

    /// The file of a row, from the columns of `columns`; nil where the row has none.
    /// - Parameter first: the column of its identifier.
    public static func file(_ row: any Row, from first: Int) -> KeptFile? {
        guard let id: ID<KeptFile> = row.optionalID(first) else { return nil }
        return KeptFile(
            id: id, name: row.text(first + 1), type: row.code(first + 2) ?? .txt, size: Int(row.integer(first + 3)),
            sha256: row.text(first + 4), scan: row.code(first + 5) ?? .notScanned,
            scanner: row.optionalText(first + 6), keptAt: row.timestamp(first + 7))
    }
}
