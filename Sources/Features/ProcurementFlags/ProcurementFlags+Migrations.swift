public import Storage

extension ProcurementFlags {
    /// The tables of flags. Every row belongs to one organisation. They stand on those of `Access` and `Suppliers`.
    public static let migrations: [Migration] = [
        Migration("procurement-flags-1", tables), Migration("procurement-flags-2-notices", notices),
    ]

    private static let tables = [
        """
        CREATE TABLE procurement_flag (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), indicator TEXT NOT NULL,
            subject_kind TEXT NOT NULL, subject_key TEXT NOT NULL, subject_name TEXT NOT NULL, figures TEXT NOT NULL,
            definitions TEXT NOT NULL, state TEXT NOT NULL, raised_at BIGINT NOT NULL, seen_at BIGINT NOT NULL,
            gone_at BIGINT, UNIQUE (organisation_id, subject_kind, subject_key, indicator))
        """,
        "CREATE INDEX procurement_flag_list ON procurement_flag (organisation_id, state, indicator)",
        """
        CREATE TABLE procurement_flag_decision (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            flag_id TEXT NOT NULL REFERENCES procurement_flag (id), part TEXT NOT NULL, reason TEXT NOT NULL,
            figures TEXT NOT NULL, person_id TEXT, decided_at BIGINT NOT NULL)
        """,
        "CREATE INDEX procurement_flag_decision_flag ON procurement_flag_decision (flag_id)",
        """
        CREATE TABLE procurement_flag_review (
            organisation_id TEXT PRIMARY KEY REFERENCES organisation (id), at BIGINT NOT NULL, contracts BIGINT NOT NULL,
            raised BIGINT NOT NULL, gone BIGINT NOT NULL, coverage TEXT NOT NULL)
        """,
    ]

    private static let notices = [
        """
        CREATE TABLE procurement_notice (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), ocid TEXT NOT NULL,
            digest TEXT NOT NULL, content TEXT NOT NULL, file TEXT NOT NULL, kept_at BIGINT NOT NULL,
            UNIQUE (organisation_id, ocid, digest))
        """,
        "CREATE INDEX procurement_notice_order ON procurement_notice (organisation_id, id)",
        """
        CREATE TABLE procurement_flag_due (
            organisation_id TEXT PRIMARY KEY REFERENCES organisation (id), since BIGINT NOT NULL)
        """,
        "ALTER TABLE procurement_flag ADD COLUMN source TEXT NOT NULL DEFAULT 'register'",
        "ALTER TABLE procurement_flag ADD COLUMN file TEXT",
        "ALTER TABLE procurement_flag ADD COLUMN file_read_at BIGINT",
        "ALTER TABLE procurement_flag_review ADD COLUMN noticed BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE procurement_flag_review ADD COLUMN notice_coverage TEXT NOT NULL DEFAULT ''",
    ]
}
