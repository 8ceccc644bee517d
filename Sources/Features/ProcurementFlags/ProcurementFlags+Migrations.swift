public import Storage

extension ProcurementFlags {
    /// The tables of flags. Every row belongs to one organisation. They stand on those of `Access` and `Suppliers`.
    public static let migrations: [Migration] = [Migration("procurement-flags-1", tables)]

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
}
