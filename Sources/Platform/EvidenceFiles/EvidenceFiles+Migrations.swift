public import Storage

extension EvidenceFiles {
    /// The table of kept files. Every row belongs to one organisation.
    public static let migrations = [
        Migration(
            "evidence-files-1-files",
            [
                """
                CREATE TABLE kept_file (
                    id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), name TEXT NOT NULL,
                    type TEXT NOT NULL, size BIGINT NOT NULL, sha256 TEXT NOT NULL, scan TEXT NOT NULL, scanner TEXT,
                    kept_at BIGINT NOT NULL, content BLOB NOT NULL)
                """,
                "CREATE INDEX kept_file_organisation ON kept_file (organisation_id, id)",
            ])
    ]
}
