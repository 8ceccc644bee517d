extension EthicalEmployment {
    /// What stands in `invoice_name` follows from the invoices with its identifier and is made anew where `is_stale` says so;
    /// invoices without a `name_id` are older than the column and get theirs when names are next asked for. `invoice_proposal`
    /// is what was last found in the register. `invoice_link` is what people decided: rows are only added and undone, and of
    /// one name at most one row holds.
    static let invoiceSuppliers = [
        """
        CREATE TABLE invoice_name (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), folded TEXT NOT NULL,
            name TEXT NOT NULL, invoices BIGINT NOT NULL, paid BIGINT NOT NULL, paid_in_time BIGINT NOT NULL,
            median_days DOUBLE PRECISION, amount_minor BIGINT NOT NULL, other_currencies BIGINT NOT NULL,
            is_stale BIGINT NOT NULL, UNIQUE (organisation_id, folded))
        """,
        "CREATE INDEX invoice_name_stale ON invoice_name (organisation_id, is_stale)",
        "CREATE INDEX invoice_name_amount ON invoice_name (organisation_id, amount_minor)",
        "ALTER TABLE invoice ADD COLUMN name_id TEXT REFERENCES invoice_name (id)",
        "CREATE INDEX invoice_by_name ON invoice (organisation_id, name_id, paid_quarter)",
        """
        CREATE TABLE invoice_proposal (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            name_id TEXT NOT NULL REFERENCES invoice_name (id), supplier_id TEXT NOT NULL REFERENCES supplier (id),
            score DOUBLE PRECISION NOT NULL, UNIQUE (name_id, supplier_id))
        """,
        """
        CREATE TABLE invoice_link (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            name_id TEXT NOT NULL REFERENCES invoice_name (id), supplier_id TEXT REFERENCES supplier (id),
            note TEXT NOT NULL, decided_at BIGINT NOT NULL, person_id TEXT, undone_at BIGINT, undone_by TEXT)
        """,
        "CREATE INDEX invoice_link_name ON invoice_link (name_id, id)",
        "CREATE INDEX invoice_link_supplier ON invoice_link (organisation_id, supplier_id)",
        "CREATE UNIQUE INDEX invoice_link_holding ON invoice_link (name_id) WHERE undone_at IS NULL",
    ]
}
