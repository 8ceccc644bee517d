public import Storage

extension Questionnaires {
    /// The tables of questionnaires. Every row belongs to one organisation: the buyer. They stand on those of `Access`,
    /// `Suppliers` and `SupplyChains`.
    public static let migrations = [
        Migration("questionnaires-1-questions", questions),
        Migration("questionnaires-2-answers", answers),
        Migration("questionnaires-3-reuse", reuse),
        Migration("questionnaires-4-asked-by", askedBy),
    ]

    /// A version is a draft while `published_at` is NULL; an organisation has one draft at most.
    private static let questions = [
        """
        CREATE TABLE questionnaire_version (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), number BIGINT NOT NULL,
            content TEXT NOT NULL, created_at BIGINT NOT NULL, published_by TEXT, published_at BIGINT,
            edition BIGINT NOT NULL, UNIQUE (organisation_id, number))
        """,
        """
        CREATE UNIQUE INDEX questionnaire_draft ON questionnaire_version (organisation_id) WHERE published_at IS NULL
        """,
        """
        CREATE TABLE questionnaire_request (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            supplier_id TEXT REFERENCES supplier (id), business_id TEXT, name TEXT NOT NULL, folded TEXT NOT NULL,
            version_id TEXT NOT NULL REFERENCES questionnaire_version (id), sent_at BIGINT NOT NULL, sent_by TEXT,
            due_on TEXT NOT NULL, started_at BIGINT, answered_at BIGINT, refused_at BIGINT, cancelled_at BIGINT,
            acknowledged_at BIGINT, reason TEXT NOT NULL, reminded_at BIGINT, reminders BIGINT NOT NULL,
            score_least BIGINT, score_most BIGINT, flags BIGINT, mandatory_fails BIGINT)
        """,
        "CREATE INDEX questionnaire_request_organisation ON questionnaire_request (organisation_id, id)",
        "CREATE INDEX questionnaire_request_business ON questionnaire_request (business_id, id)",
        "CREATE INDEX questionnaire_request_supplier ON questionnaire_request (supplier_id, id)",
    ]

    /// An answer that is replaced stays, with the time of it. `value` is NULL where the question was skipped on purpose.
    /// `questionnaire_flag` holds what the answers raised when they were sent.
    private static let answers = [
        """
        CREATE TABLE questionnaire_answer (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            request_id TEXT NOT NULL REFERENCES questionnaire_request (id), question TEXT NOT NULL,
            revision BIGINT NOT NULL, value TEXT, note TEXT NOT NULL, answered_by TEXT NOT NULL,
            answered_at BIGINT NOT NULL, valid_until TEXT NOT NULL, consent_id TEXT, replaced_at BIGINT)
        """,
        "CREATE INDEX questionnaire_answer_request ON questionnaire_answer (request_id, question)",
        """
        CREATE UNIQUE INDEX questionnaire_answer_latest ON questionnaire_answer (request_id, question)
            WHERE replaced_at IS NULL
        """,
        """
        CREATE TABLE questionnaire_evidence (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            request_id TEXT NOT NULL REFERENCES questionnaire_request (id), question TEXT NOT NULL, name TEXT NOT NULL,
            type TEXT NOT NULL, size BIGINT NOT NULL, digest TEXT NOT NULL, scan TEXT NOT NULL, scanner TEXT,
            sent_by TEXT NOT NULL, sent_at BIGINT NOT NULL, content BLOB NOT NULL)
        """,
        "CREATE INDEX questionnaire_evidence_request ON questionnaire_evidence (request_id, id)",
        """
        CREATE TABLE questionnaire_note (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            request_id TEXT NOT NULL REFERENCES questionnaire_request (id), question TEXT, content TEXT NOT NULL,
            person_id TEXT REFERENCES person (id), written_at BIGINT NOT NULL)
        """,
        "CREATE INDEX questionnaire_note_request ON questionnaire_note (request_id, id)",
        """
        CREATE TABLE questionnaire_flag (
            request_id TEXT NOT NULL REFERENCES questionnaire_request (id),
            organisation_id TEXT NOT NULL REFERENCES organisation (id), question TEXT NOT NULL,
            is_mandatory BIGINT NOT NULL, PRIMARY KEY (request_id, question))
        """,
    ]

    /// `asked_by` is the business that sent a request on to its own supplier; NULL where the buyer did.
    private static let askedBy = [
        "ALTER TABLE questionnaire_request ADD COLUMN asked_by TEXT",
        "CREATE INDEX questionnaire_request_asked_by ON questionnaire_request (asked_by, id)",
    ]

    /// Of a reuse code the SHA-256 is kept. `questionnaire_reuse` belongs to the buyer who received the answers.
    private static let reuse = [
        """
        CREATE TABLE questionnaire_consent (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            request_id TEXT NOT NULL REFERENCES questionnaire_request (id), code_hash TEXT NOT NULL UNIQUE,
            given_at BIGINT NOT NULL, given_by TEXT NOT NULL, withdrawn_at BIGINT)
        """,
        "CREATE INDEX questionnaire_consent_request ON questionnaire_consent (request_id, id)",
        """
        CREATE TABLE questionnaire_reuse (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            consent_id TEXT NOT NULL REFERENCES questionnaire_consent (id),
            request_id TEXT NOT NULL REFERENCES questionnaire_request (id), used_at BIGINT NOT NULL)
        """,
        "CREATE INDEX questionnaire_reuse_consent ON questionnaire_reuse (consent_id)",
    ]
}
