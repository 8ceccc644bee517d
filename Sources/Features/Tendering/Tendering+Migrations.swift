public import Storage

extension Tendering {
    /// The tables of the tender gate. Every row belongs to one organisation. They stand on those of `Access` and `Suppliers`.
    /// What people did is only ever added: triggers refuse to change or remove it.
    public static let migrations = [
        Migration(
            "tendering-1-procurements", procurements,
            sqlite: ["procurement_step", "bidder_record", "bidder_screening", "debarment_version", "lead_answer"]
                .flatMap(guards),
            postgres: [postgresFunction]
                + ["procurement_step", "bidder_record", "bidder_screening", "debarment_version", "lead_answer"]
                .map(postgresGuard)),
        Migration(
            "tendering-2-questions", ownQuestions, sqlite: guards("tender_question_version"),
            postgres: [postgresGuard("tender_question_version")]),
        Migration("tendering-3-watch", watch),
    ]

    /// Each row a version of a question; `draft` is never changed.
    private static let ownQuestions = [
        """
        CREATE TABLE tender_question_version (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), question_id TEXT NOT NULL,
            number BIGINT NOT NULL, draft TEXT NOT NULL, made_at BIGINT NOT NULL, person_id TEXT,
            UNIQUE (question_id, number))
        """,
        "CREATE INDEX tender_question_organisation ON tender_question_version (organisation_id, question_id, number)",
    ]

    /// One row for each awarded bidder: when the program last looked at it by itself, and how much then waited.
    private static let watch = [
        """
        CREATE TABLE award_watch (
            bidder_id TEXT PRIMARY KEY REFERENCES bidder (id), organisation_id TEXT NOT NULL REFERENCES organisation (id),
            watched_at BIGINT NOT NULL, waiting BIGINT NOT NULL)
        """,
        "CREATE INDEX award_watch_organisation ON award_watch (organisation_id, waiting)",
        "CREATE INDEX bidder_supplier ON bidder (organisation_id, supplier_id)",
    ]

    /// `facts`, `assessment` and `draw` of a procurement repeat its last steps, so that lists need not look for them.
    private static let procurements = [
        """
        CREATE TABLE procurement (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), title TEXT NOT NULL,
            folded TEXT NOT NULL, facts TEXT NOT NULL, assessment TEXT NOT NULL, tier TEXT NOT NULL,
            stage TEXT NOT NULL, draw TEXT, opened_at BIGINT NOT NULL, person_id TEXT)
        """,
        "CREATE INDEX procurement_organisation ON procurement (organisation_id, id)",
        """
        CREATE TABLE procurement_step (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            procurement_id TEXT NOT NULL REFERENCES procurement (id), act TEXT NOT NULL, at BIGINT NOT NULL,
            person_id TEXT)
        """,
        "CREATE INDEX procurement_step_procurement ON procurement_step (procurement_id, id)",
        """
        CREATE TABLE bidder (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            procurement_id TEXT NOT NULL REFERENCES procurement (id), name TEXT NOT NULL,
            supplier_id TEXT REFERENCES supplier (id), added_at BIGINT NOT NULL)
        """,
        "CREATE INDEX bidder_procurement ON bidder (procurement_id, id)",
        """
        CREATE TABLE bidder_party (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            bidder_id TEXT NOT NULL REFERENCES bidder (id), draft TEXT NOT NULL, origin TEXT NOT NULL,
            added_at BIGINT NOT NULL, ended_at BIGINT)
        """,
        "CREATE INDEX bidder_party_bidder ON bidder_party (bidder_id, id)",
        """
        CREATE TABLE bidder_screening (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            bidder_id TEXT NOT NULL REFERENCES bidder (id), party_id TEXT NOT NULL REFERENCES bidder_party (id),
            screening TEXT NOT NULL)
        """,
        "CREATE INDEX bidder_screening_bidder ON bidder_screening (bidder_id, id)",
        """
        CREATE TABLE bidder_record (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            bidder_id TEXT NOT NULL REFERENCES bidder (id), kind TEXT NOT NULL, entry TEXT NOT NULL,
            at BIGINT NOT NULL, person_id TEXT)
        """,
        "CREATE INDEX bidder_record_bidder ON bidder_record (bidder_id, id)",
        """
        CREATE TABLE debarment_version (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), number BIGINT NOT NULL,
            file_name TEXT, checksum TEXT NOT NULL, entries TEXT NOT NULL, made_at BIGINT NOT NULL, person_id TEXT,
            UNIQUE (organisation_id, number))
        """,
        """
        CREATE TABLE lead_question (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), kind TEXT NOT NULL,
            procurement_id TEXT NOT NULL REFERENCES procurement (id), bidder_id TEXT REFERENCES bidder (id),
            note TEXT NOT NULL, sent_at BIGINT NOT NULL, person_id TEXT, by_lead BIGINT NOT NULL)
        """,
        "CREATE INDEX lead_question_organisation ON lead_question (organisation_id, id)",
        "CREATE INDEX lead_question_procurement ON lead_question (procurement_id, id)",
        """
        CREATE TABLE lead_answer (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            question_id TEXT NOT NULL REFERENCES lead_question (id), answer TEXT NOT NULL, note TEXT NOT NULL,
            at BIGINT NOT NULL, person_id TEXT)
        """,
        "CREATE INDEX lead_answer_question ON lead_answer (question_id, id)",
    ]

    private static func guards(_ table: String) -> [String] {
        [
            """
            CREATE TRIGGER \(table)_is_not_changed BEFORE UPDATE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'what was put on file is only added to'); END
            """,
            """
            CREATE TRIGGER \(table)_is_not_removed BEFORE DELETE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'what was put on file is only added to'); END
            """,
        ]
    }

    private static let postgresFunction = """
        CREATE FUNCTION tendering_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'what was put on file is only added to' USING ERRCODE = 'integrity_constraint_violation';
        END $$
        """

    private static func postgresGuard(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON \(table)
        FOR EACH STATEMENT EXECUTE FUNCTION tendering_is_append_only()
        """
    }
}
