public import Storage

extension CodeOfPractice {
    /// The tables of codes, plans and policies. Every row belongs to one organisation.
    public static let migrations = [
        Migration("code-1-codes", codes),
        Migration("code-2-plan", plan),
        Migration("code-3-policies", policies),
        Migration("code-4-kept-files", keptFiles),
        Migration("code-5-record-names", ["ALTER TABLE plan_evidence ADD COLUMN record_name TEXT"]),
    ]

    /// `content` is the whole version in JSON. An adoption's `ended_at` is set when a newer one takes its place, too. Versions
    /// that come with the program have no row, so `version_id` refers to none.
    private static let codes = [
        """
        CREATE TABLE code_version (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), series TEXT NOT NULL,
            content TEXT NOT NULL, added_at BIGINT NOT NULL, added_by TEXT, withdrawn_at BIGINT,
            withdrawn_reason TEXT)
        """,
        "CREATE INDEX code_version_organisation ON code_version (organisation_id)",
        """
        CREATE TABLE code_adoption (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), series TEXT NOT NULL,
            version_id TEXT NOT NULL, adopted_at BIGINT NOT NULL, adopted_by TEXT, ended_at BIGINT, ended_by TEXT,
            end_reason TEXT)
        """,
        "CREATE UNIQUE INDEX code_adoption_current ON code_adoption (organisation_id, series) WHERE ended_at IS NULL",
        """
        CREATE TABLE code_signature (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            adoption_id TEXT NOT NULL REFERENCES code_adoption (id), signatory TEXT NOT NULL, person_id TEXT NOT NULL,
            name TEXT NOT NULL, signed_at BIGINT NOT NULL, fingerprint TEXT NOT NULL, withdrawn_at BIGINT,
            withdrawn_reason TEXT)
        """,
        "CREATE INDEX code_signature_adoption ON code_signature (adoption_id)",
    ]

    private static let plan = [
        """
        CREATE TABLE plan_action (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            adoption_id TEXT NOT NULL REFERENCES code_adoption (id), commitment BIGINT NOT NULL,
            sub_point TEXT NOT NULL, heading TEXT, title TEXT NOT NULL, detail TEXT NOT NULL, owner_id TEXT, due TEXT,
            priority TEXT NOT NULL, status TEXT NOT NULL, status_reason TEXT NOT NULL, template_key TEXT,
            created_at BIGINT NOT NULL, changed_at BIGINT NOT NULL, revision BIGINT NOT NULL, removed_at BIGINT)
        """,
        "CREATE INDEX plan_action_adoption ON plan_action (organisation_id, adoption_id)",
        """
        CREATE TABLE plan_event (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            action_id TEXT NOT NULL REFERENCES plan_action (id), at BIGINT NOT NULL, person_id TEXT,
            kind TEXT NOT NULL, field TEXT, before_value TEXT, after_value TEXT, reason TEXT)
        """,
        "CREATE INDEX plan_event_action ON plan_event (action_id, id)",
        """
        CREATE TABLE plan_evidence (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            action_id TEXT NOT NULL REFERENCES plan_action (id), kind TEXT NOT NULL, title TEXT NOT NULL,
            form TEXT NOT NULL, reference TEXT NOT NULL, file_type TEXT, size BIGINT, sha256 TEXT, dated TEXT,
            expires TEXT, added_at BIGINT NOT NULL, added_by TEXT, withdrawn_at BIGINT, withdrawn_reason TEXT)
        """,
        "CREATE INDEX plan_evidence_action ON plan_evidence (action_id)",
        "CREATE INDEX plan_evidence_organisation ON plan_evidence (organisation_id)",
        """
        CREATE TABLE plan_evidence_file (
            evidence_id TEXT PRIMARY KEY REFERENCES plan_evidence (id),
            organisation_id TEXT NOT NULL REFERENCES organisation (id), content BLOB NOT NULL)
        """,
        """
        CREATE TABLE plan_comment (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            action_id TEXT NOT NULL REFERENCES plan_action (id), person_id TEXT, at BIGINT NOT NULL,
            text TEXT NOT NULL, withdrawn_at BIGINT)
        """,
        "CREATE INDEX plan_comment_action ON plan_comment (action_id, id)",
    ]

    /// Files move to `kept_file`, where all evidence of the program lies. Those from before were not scanned.
    private static let keptFiles = [
        """
        INSERT INTO kept_file (id, organisation_id, name, type, size, sha256, scan, scanner, kept_at, content)
        SELECT plan_evidence.id, plan_evidence.organisation_id, reference, file_type, size, sha256, 'notScanned', NULL,
            added_at, content
        FROM plan_evidence_file JOIN plan_evidence ON plan_evidence.id = evidence_id
        """,
        "ALTER TABLE plan_evidence ADD COLUMN file_id TEXT",
        "UPDATE plan_evidence SET file_id = id WHERE form = 'file'",
        "DROP TABLE plan_evidence_file",
        "ALTER TABLE plan_evidence DROP COLUMN file_type",
        "ALTER TABLE plan_evidence DROP COLUMN size",
        "ALTER TABLE plan_evidence DROP COLUMN sha256",
    ]

    /// A policy belongs to who wrote it; `is_offered` is what lets others see it.
    private static let policies = [
        """
        CREATE TABLE shared_policy (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), title TEXT NOT NULL,
            is_offered BIGINT NOT NULL, created_at BIGINT NOT NULL, withdrawn_at BIGINT, withdrawn_reason TEXT)
        """,
        """
        CREATE TABLE shared_policy_version (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            policy_id TEXT NOT NULL REFERENCES shared_policy (id), number BIGINT NOT NULL, text TEXT NOT NULL,
            note TEXT NOT NULL, published_at BIGINT NOT NULL, published_by TEXT, UNIQUE (policy_id, number))
        """,
        """
        CREATE TABLE policy_adoption (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            policy_id TEXT NOT NULL REFERENCES shared_policy (id), number BIGINT NOT NULL, local_text TEXT NOT NULL,
            adopted_at BIGINT NOT NULL, adopted_by TEXT, ended_at BIGINT, end_reason TEXT)
        """,
        """
        CREATE UNIQUE INDEX policy_adoption_current ON policy_adoption (organisation_id, policy_id)
        WHERE ended_at IS NULL
        """,
    ]
}
