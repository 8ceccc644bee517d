public import Storage

extension ReportChannels {
    /// The tables of channels, recipients and keys. They stand on those of `Access`.
    public static let migrations = [Migration("report-channels-1", tables)]

    private static let tables = [
        """
        CREATE TABLE force_area (
            code TEXT PRIMARY KEY, name TEXT NOT NULL, welsh_name TEXT NOT NULL, polygons TEXT NOT NULL,
            position BIGINT NOT NULL, loaded_at BIGINT NOT NULL)
        """,
        """
        CREATE TABLE report_channel (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), kind TEXT NOT NULL,
            area TEXT, name TEXT NOT NULL, welsh_name TEXT NOT NULL, is_open BIGINT NOT NULL,
            first_look_hours BIGINT NOT NULL, keep_days BIGINT NOT NULL, control_room TEXT NOT NULL,
            opens_at BIGINT NOT NULL, closes_at BIGINT NOT NULL, made_at BIGINT NOT NULL, changed_at BIGINT NOT NULL)
        """,
        "CREATE INDEX report_channel_organisation ON report_channel (organisation_id)",
        """
        CREATE TABLE channel_recipient (
            id TEXT PRIMARY KEY, channel_id TEXT NOT NULL REFERENCES report_channel (id),
            organisation_id TEXT NOT NULL REFERENCES organisation (id), person_id TEXT NOT NULL REFERENCES person (id),
            title TEXT NOT NULL, welsh_title TEXT NOT NULL, duty TEXT NOT NULL, since BIGINT NOT NULL, until BIGINT)
        """,
        "CREATE INDEX channel_recipient_channel ON channel_recipient (channel_id, until)",
        "CREATE INDEX channel_recipient_person ON channel_recipient (person_id, until)",
        """
        CREATE TABLE recipient_key (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), person_id TEXT,
            channel_id TEXT, public_key BLOB NOT NULL, wrapped TEXT, made_at BIGINT NOT NULL, retired_at BIGINT)
        """,
        "CREATE INDEX recipient_key_person ON recipient_key (person_id, retired_at)",
        "CREATE INDEX recipient_key_channel ON recipient_key (channel_id, retired_at)",
        """
        CREATE TABLE reporting_text (
            organisation_id TEXT NOT NULL REFERENCES organisation (id), code TEXT NOT NULL, english TEXT NOT NULL,
            welsh TEXT NOT NULL, owner_id TEXT NOT NULL, reviewed_on TEXT NOT NULL, changed_at BIGINT NOT NULL,
            PRIMARY KEY (organisation_id, code))
        """,
        "CREATE TABLE receipt_salt (number BIGINT PRIMARY KEY, salt BLOB NOT NULL)",
    ]
}
