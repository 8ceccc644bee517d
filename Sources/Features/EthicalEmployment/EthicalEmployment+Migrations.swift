public import Storage

extension EthicalEmployment {
    /// The tables of ethical employment. Every row belongs to one organisation. They stand on those of `Access` and `Suppliers`.
    public static let migrations: [Migration] = [
        Migration("employment-1-findings", findings),
        Migration("employment-2-invoices", invoices),
        Migration("employment-3-promises", promises),
        Migration("employment-4-files-and-suppliers", filesAndSuppliers),
        Migration("employment-5-invoice-suppliers", invoiceSuppliers),
    ]

    /// Rows are only added; of those about one thing the one with the greatest identifier, which is the latest, holds.
    private static let findings = [
        """
        CREATE TABLE living_wage (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            supplier_id TEXT REFERENCES supplier (id), state TEXT NOT NULL, title TEXT NOT NULL, link TEXT,
            file_hash TEXT, note TEXT NOT NULL, checked_on TEXT NOT NULL, expires_on TEXT, recorded_at BIGINT NOT NULL,
            person_id TEXT)
        """,
        "CREATE INDEX living_wage_supplier ON living_wage (organisation_id, supplier_id, id)",
        """
        CREATE TABLE work_answer (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), question TEXT NOT NULL,
            state TEXT NOT NULL, workers BIGINT, explanation TEXT NOT NULL, recorded_at BIGINT NOT NULL, person_id TEXT)
        """,
        "CREATE INDEX work_answer_question ON work_answer (organisation_id, question, id)",
        """
        CREATE TABLE whistleblowing_policy (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), title TEXT NOT NULL,
            link TEXT, file_hash TEXT, adopted_on TEXT NOT NULL, review_on TEXT NOT NULL, outsiders BIGINT NOT NULL,
            recorded_at BIGINT NOT NULL, person_id TEXT)
        """,
        "CREATE INDEX whistleblowing_policy_organisation ON whistleblowing_policy (organisation_id, id)",
        """
        CREATE TABLE champion (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            champion_id TEXT NOT NULL REFERENCES person (id), since TEXT NOT NULL, recorded_at BIGINT NOT NULL,
            person_id TEXT)
        """,
        "CREATE INDEX champion_organisation ON champion (organisation_id, id)",
    ]

    /// `days`, `paid_quarter` and `due_quarter` follow from the other columns by `PaymentTerm` and `PaymentPeriods`; figures are
    /// added up by them.
    private static let invoices = [
        """
        CREATE TABLE invoice_import (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), file_name TEXT NOT NULL,
            rows_read BIGINT NOT NULL, added BIGINT NOT NULL, changed BIGINT NOT NULL, known BIGINT NOT NULL,
            left_out BIGINT NOT NULL, imported_at BIGINT NOT NULL, person_id TEXT)
        """,
        "CREATE INDEX invoice_import_organisation ON invoice_import (organisation_id, id)",
        """
        CREATE TABLE invoice (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), fingerprint TEXT NOT NULL,
            supplier_name TEXT NOT NULL, reference TEXT, received_on TEXT NOT NULL, due_on TEXT, paid_on TEXT,
            amount_minor BIGINT NOT NULL, currency TEXT NOT NULL, disputed BIGINT NOT NULL, days BIGINT,
            paid_quarter TEXT, last_on TEXT NOT NULL, due_quarter TEXT NOT NULL,
            UNIQUE (organisation_id, fingerprint))
        """,
        "CREATE INDEX invoice_paid ON invoice (organisation_id, paid_quarter)",
        "CREATE INDEX invoice_due ON invoice (organisation_id, due_quarter)",
    ]

    /// A file of `kept_file` is evidence; an answer on terms of work with `supplier_id` is about that supplier.
    private static let filesAndSuppliers = [
        "ALTER TABLE living_wage ADD COLUMN file_id TEXT",
        "ALTER TABLE whistleblowing_policy ADD COLUMN file_id TEXT",
        "ALTER TABLE delivery ADD COLUMN file_id TEXT",
        "CREATE INDEX living_wage_file ON living_wage (file_id)",
        "CREATE INDEX whistleblowing_policy_file ON whistleblowing_policy (file_id)",
        "CREATE INDEX delivery_file ON delivery (file_id)",
        "ALTER TABLE work_answer ADD COLUMN supplier_id TEXT REFERENCES supplier (id)",
        "CREATE INDEX work_answer_supplier ON work_answer (organisation_id, supplier_id, question, id)",
    ]

    /// `delivered` and `reached_on` follow from the deliveries by `PromiseRule`.
    private static let promises = [
        """
        CREATE TABLE promise (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            contract_id TEXT NOT NULL REFERENCES contract (id), text TEXT NOT NULL, measure TEXT NOT NULL,
            target BIGINT NOT NULL, unit TEXT NOT NULL, due TEXT NOT NULL, delivered BIGINT NOT NULL, reached_on TEXT,
            recorded_at BIGINT NOT NULL, person_id TEXT, withdrawn_at BIGINT, withdrawn_by TEXT, withdrawal TEXT)
        """,
        "CREATE INDEX promise_list ON promise (organisation_id, due)",
        "CREATE INDEX promise_contract ON promise (contract_id)",
        """
        CREATE TABLE delivery (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            promise_id TEXT NOT NULL REFERENCES promise (id), amount BIGINT NOT NULL, delivered_on TEXT NOT NULL,
            title TEXT NOT NULL, link TEXT, file_hash TEXT, recorded_at BIGINT NOT NULL, person_id TEXT,
            withdrawn_at BIGINT, withdrawn_by TEXT, withdrawal TEXT)
        """,
        "CREATE INDEX delivery_promise ON delivery (promise_id, id)",
    ]
}
