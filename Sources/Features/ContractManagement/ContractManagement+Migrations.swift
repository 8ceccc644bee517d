public import Storage

extension ContractManagement {
    /// The tables of contracts after award. They stand on those of `Access` and `Suppliers`.
    public static let migrations = [
        Migration("contract-management-1", tables), Migration("contract-management-2-keepers", keepers),
        Migration("contract-management-3-routine", routine),
    ]

    /// A question about contact that is routine, without a text, and for how many days an answer to it holds.
    private static let routine = [
        "ALTER TABLE managed_concern ADD COLUMN is_routine BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE managed_concern ADD COLUMN days_held BIGINT NOT NULL DEFAULT 0",
    ]

    /// Who is reminded.
    private static let keepers = [
        "ALTER TABLE managed_review ADD COLUMN keeper_id TEXT", "ALTER TABLE managed_step ADD COLUMN keeper_id TEXT",
    ]

    private static let tables = [
        """
        CREATE TABLE managed_concern (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            contract_id TEXT NOT NULL REFERENCES contract (id), text TEXT NOT NULL, sent_at BIGINT NOT NULL,
            person_id TEXT, by_lead BIGINT NOT NULL, answer TEXT, answer_note TEXT NOT NULL, answered_at BIGINT,
            answered_by TEXT)
        """,
        "CREATE INDEX managed_concern_contract ON managed_concern (contract_id)",
        "CREATE INDEX managed_concern_list ON managed_concern (organisation_id, answered_at)",
        """
        CREATE TABLE managed_review (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            contract_id TEXT NOT NULL REFERENCES contract (id), due_on TEXT NOT NULL, proposed_on TEXT NOT NULL,
            reason TEXT NOT NULL, held_on TEXT, summary TEXT NOT NULL, person_id TEXT)
        """,
        "CREATE UNIQUE INDEX managed_review_next ON managed_review (contract_id) WHERE held_on IS NULL",
        "CREATE INDEX managed_review_due ON managed_review (organisation_id, due_on)",
        """
        CREATE TABLE managed_visit (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            contract_id TEXT NOT NULL REFERENCES contract (id), concern_id TEXT REFERENCES managed_concern (id),
            manner TEXT NOT NULL, planned_on TEXT NOT NULL, visitors TEXT NOT NULL, state TEXT NOT NULL,
            visited_on TEXT, seen TEXT NOT NULL, follow_up TEXT NOT NULL, person_id TEXT)
        """,
        "CREATE INDEX managed_visit_contract ON managed_visit (contract_id)",
        """
        CREATE TABLE managed_finding (
            visit_id TEXT NOT NULL REFERENCES managed_visit (id),
            organisation_id TEXT NOT NULL REFERENCES organisation (id), item TEXT NOT NULL, finding TEXT NOT NULL,
            PRIMARY KEY (visit_id, item))
        """,
        """
        CREATE TABLE managed_question (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            contract_id TEXT NOT NULL REFERENCES contract (id), concern_id TEXT REFERENCES managed_concern (id),
            text TEXT NOT NULL, sent_on TEXT NOT NULL, due_on TEXT NOT NULL, answer TEXT NOT NULL, answered_on TEXT,
            person_id TEXT)
        """,
        "CREATE INDEX managed_question_contract ON managed_question (contract_id)",
        """
        CREATE TABLE managed_plan (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            contract_id TEXT NOT NULL REFERENCES contract (id), concern_id TEXT REFERENCES managed_concern (id),
            title TEXT NOT NULL, finding TEXT NOT NULL, person_id TEXT)
        """,
        "CREATE INDEX managed_plan_contract ON managed_plan (contract_id)",
        """
        CREATE TABLE managed_step (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            contract_id TEXT NOT NULL REFERENCES contract (id), plan_id TEXT NOT NULL REFERENCES managed_plan (id),
            text TEXT NOT NULL, owner TEXT NOT NULL, due_on TEXT NOT NULL, state TEXT NOT NULL, note TEXT NOT NULL)
        """,
        "CREATE INDEX managed_step_contract ON managed_step (contract_id)",
        """
        CREATE TABLE managed_remedy (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            contract_id TEXT NOT NULL REFERENCES contract (id), concern_id TEXT REFERENCES managed_concern (id),
            kind TEXT NOT NULL, people BIGINT, what TEXT NOT NULL, due_on TEXT NOT NULL, state TEXT NOT NULL)
        """,
        "CREATE INDEX managed_remedy_contract ON managed_remedy (contract_id)",
        """
        CREATE TABLE managed_remedy_entry (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            remedy_id TEXT NOT NULL REFERENCES managed_remedy (id), at BIGINT NOT NULL, state TEXT NOT NULL,
            evidence TEXT NOT NULL, witness TEXT, person_id TEXT)
        """,
        "CREATE INDEX managed_remedy_entry_remedy ON managed_remedy_entry (remedy_id)",
        """
        CREATE TABLE managed_leaving (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            contract_id TEXT NOT NULL REFERENCES contract (id),
            concern_id TEXT NOT NULL REFERENCES managed_concern (id), ground TEXT NOT NULL, reasons TEXT NOT NULL,
            workers TEXT NOT NULL, asked_28 BIGINT NOT NULL, state TEXT NOT NULL, proposed_by TEXT NOT NULL,
            agreed_by TEXT, notice_on TEXT, representations_until TEXT, replacement_until TEXT, ended_on TEXT,
            withdrawn_because TEXT NOT NULL)
        """,
        "CREATE INDEX managed_leaving_contract ON managed_leaving (contract_id)",
        """
        CREATE TABLE managed_meeting (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            contract_id TEXT NOT NULL REFERENCES contract (id), held_on TEXT NOT NULL, present TEXT NOT NULL,
            person_id TEXT)
        """,
        "CREATE INDEX managed_meeting_contract ON managed_meeting (contract_id)",
        """
        CREATE TABLE managed_minute (
            meeting_id TEXT NOT NULL REFERENCES managed_meeting (id),
            organisation_id TEXT NOT NULL REFERENCES organisation (id), place BIGINT NOT NULL, usual TEXT,
            item TEXT NOT NULL, note TEXT NOT NULL, PRIMARY KEY (meeting_id, place))
        """,
        """
        CREATE TABLE managed_standing_item (
            contract_id TEXT NOT NULL REFERENCES contract (id),
            organisation_id TEXT NOT NULL REFERENCES organisation (id), place BIGINT NOT NULL, usual TEXT,
            item TEXT NOT NULL, PRIMARY KEY (contract_id, place))
        """,
    ]
}
