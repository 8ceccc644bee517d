public import Storage

extension Reports {
    /// The tables of reports. They stand on those of `ReportChannels`.
    public static let migrations = [Migration("reports-1", tables)]

    private static let tables = [
        """
        CREATE TABLE report (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            channel_id TEXT NOT NULL REFERENCES report_channel (id), seal TEXT NOT NULL UNIQUE, language TEXT NOT NULL,
            role TEXT NOT NULL, area TEXT, sealed_by TEXT NOT NULL, arrived_at BIGINT NOT NULL,
            is_danger BIGINT NOT NULL, is_child BIGINT NOT NULL, lookup BLOB UNIQUE, state TEXT NOT NULL,
            urgency BIGINT NOT NULL, risk TEXT, assignee_id TEXT, look_by BIGINT NOT NULL, looked_at BIGINT,
            assessed_at BIGINT, answered_at BIGINT, wrote_at BIGINT, closed_at BIGINT, close_reason TEXT,
            withdrawn_at BIGINT, destroy_at BIGINT, destroyed_at BIGINT, destroyed_by TEXT, changed_at BIGINT NOT NULL)
        """,
        "CREATE INDEX report_channel_arrival ON report (channel_id, arrived_at)",
        "CREATE INDEX report_destruction ON report (destroy_at)",
        """
        CREATE TABLE report_key (
            report_id TEXT NOT NULL REFERENCES report (id), key_id TEXT NOT NULL, person_id TEXT, sealed BLOB NOT NULL,
            granted_at BIGINT NOT NULL, granted_by TEXT, PRIMARY KEY (report_id, key_id))
        """,
        "CREATE INDEX report_key_person ON report_key (person_id, report_id)",
        "CREATE INDEX report_key_key ON report_key (key_id, report_id)",
        """
        CREATE TABLE report_entry (
            report_id TEXT NOT NULL REFERENCES report (id), name TEXT NOT NULL, kind TEXT NOT NULL,
            position BIGINT NOT NULL, sealed BLOB NOT NULL, at BIGINT NOT NULL, person_id TEXT,
            PRIMARY KEY (report_id, name))
        """,
        """
        CREATE TABLE report_file (
            name TEXT PRIMARY KEY, report_id TEXT REFERENCES report (id), chunks BIGINT, begun_at BIGINT NOT NULL)
        """,
        "CREATE INDEX report_file_report ON report_file (report_id, begun_at)",
        """
        CREATE TABLE report_chunk (
            file TEXT NOT NULL REFERENCES report_file (name), number BIGINT NOT NULL, sealed BLOB NOT NULL,
            PRIMARY KEY (file, number))
        """,
        """
        CREATE TABLE report_exclusion (
            report_id TEXT NOT NULL REFERENCES report (id), person_id TEXT NOT NULL,
            PRIMARY KEY (report_id, person_id))
        """,
        """
        CREATE TABLE report_handover (
            id TEXT PRIMARY KEY, report_id TEXT NOT NULL REFERENCES report (id),
            from_organisation_id TEXT NOT NULL REFERENCES organisation (id), from_channel_id TEXT NOT NULL,
            to_channel_id TEXT, to_name TEXT NOT NULL, reference TEXT NOT NULL, state TEXT NOT NULL,
            reason TEXT, offered_at BIGINT NOT NULL, offered_by TEXT, answered_at BIGINT, answered_by TEXT)
        """,
        "CREATE INDEX report_handover_report ON report_handover (report_id)",
        "CREATE INDEX report_handover_channel ON report_handover (to_channel_id, state)",
        """
        CREATE TABLE report_hold (
            id TEXT PRIMARY KEY, report_id TEXT NOT NULL REFERENCES report (id), ground TEXT NOT NULL,
            person_id TEXT NOT NULL, since BIGINT NOT NULL, until BIGINT NOT NULL, ended_at BIGINT, ended_by TEXT)
        """,
        "CREATE INDEX report_hold_report ON report_hold (report_id)",
        """
        CREATE TABLE report_outcome (
            id TEXT PRIMARY KEY, report_id TEXT NOT NULL REFERENCES report (id), kind TEXT NOT NULL,
            entry TEXT, reference TEXT NOT NULL, source_grade TEXT, information_grade TEXT, handling_code TEXT,
            left_out BIGINT NOT NULL, at BIGINT NOT NULL, person_id TEXT)
        """,
        "CREATE INDEX report_outcome_report ON report_outcome (report_id)",
        """
        CREATE TABLE report_recovery (
            id TEXT PRIMARY KEY, channel_id TEXT NOT NULL REFERENCES report_channel (id),
            organisation_id TEXT NOT NULL REFERENCES organisation (id), person_id TEXT NOT NULL, at BIGINT NOT NULL,
            reports BIGINT NOT NULL)
        """,
        """
        CREATE TABLE report_alert (
            report_id TEXT PRIMARY KEY REFERENCES report (id), at BIGINT NOT NULL, told_at BIGINT)
        """,
    ]
}
