public import Storage

extension Suppliers {
    /// The tables of the register. Every row belongs to one organisation.
    public static let migrations = [
        Migration("suppliers-1-register", register),
        Migration("suppliers-2-contracts", contracts),
        Migration("suppliers-3-ledger", ledger),
        Migration("suppliers-4-merges", merges),
    ]

    private static let register = [
        """
        CREATE TABLE supplier (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            name TEXT NOT NULL, name_order TEXT NOT NULL, schema TEXT NOT NULL, country TEXT, website TEXT,
            sector TEXT NOT NULL, stated_sector TEXT, tier TEXT NOT NULL, tier_rank BIGINT NOT NULL,
            spend_minor BIGINT, spend_source TEXT NOT NULL, stated_spend_minor BIGINT,
            contract_count BIGINT NOT NULL, award_count BIGINT NOT NULL,
            open_hits BIGINT NOT NULL, confirmed_hits BIGINT NOT NULL,
            merged_into TEXT REFERENCES supplier (id), created_at BIGINT NOT NULL, changed_at BIGINT NOT NULL)
        """,
        "CREATE INDEX supplier_register ON supplier (organisation_id, merged_into, id)",
        "CREATE INDEX supplier_list ON supplier (organisation_id, merged_into, name_order)",
        "CREATE INDEX supplier_spend ON supplier (organisation_id, merged_into, spend_minor)",
        """
        CREATE TABLE supplier_name (
            id TEXT PRIMARY KEY, supplier_id TEXT NOT NULL REFERENCES supplier (id),
            text TEXT NOT NULL, folded TEXT NOT NULL, registered_key TEXT, kind BIGINT NOT NULL, source TEXT NOT NULL)
        """,
        "CREATE INDEX supplier_name_supplier ON supplier_name (supplier_id)",
        "CREATE INDEX supplier_name_folded ON supplier_name (folded)",
        "CREATE INDEX supplier_name_registered ON supplier_name (registered_key)",
        """
        CREATE TABLE supplier_identifier (
            id TEXT PRIMARY KEY, supplier_id TEXT NOT NULL REFERENCES supplier (id),
            scheme TEXT NOT NULL, value TEXT NOT NULL, source TEXT NOT NULL)
        """,
        "CREATE INDEX supplier_identifier_supplier ON supplier_identifier (supplier_id)",
        "CREATE INDEX supplier_identifier_value ON supplier_identifier (value)",
        """
        CREATE TABLE supplier_address (
            id TEXT PRIMARY KEY, supplier_id TEXT NOT NULL REFERENCES supplier (id),
            street TEXT, locality TEXT, region TEXT, postcode TEXT, postcode_key TEXT, country TEXT, source TEXT NOT NULL)
        """,
        "CREATE INDEX supplier_address_supplier ON supplier_address (supplier_id)",
        "CREATE INDEX supplier_address_postcode ON supplier_address (postcode_key)",
        """
        CREATE TABLE supplier_role (
            id TEXT PRIMARY KEY, supplier_id TEXT NOT NULL REFERENCES supplier (id), role TEXT NOT NULL)
        """,
        "CREATE INDEX supplier_role_supplier ON supplier_role (supplier_id)",
    ]

    private static let contracts = [
        """
        CREATE TABLE contract (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), ocid TEXT NOT NULL,
            portal TEXT, release_at BIGINT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL, folded TEXT NOT NULL,
            buyer TEXT NOT NULL, buyer_identifier TEXT, cpv TEXT NOT NULL, value_minor BIGINT, currency TEXT,
            method TEXT, method_details TEXT, category TEXT, status TEXT, start_on TEXT, end_on TEXT, published_on TEXT,
            delivery_countries TEXT NOT NULL, tier TEXT NOT NULL, tier_rank BIGINT NOT NULL, points BIGINT NOT NULL,
            notes TEXT NOT NULL, UNIQUE (organisation_id, ocid))
        """,
        "CREATE INDEX contract_list ON contract (organisation_id, tier_rank, points)",
        """
        CREATE TABLE award (
            id TEXT PRIMARY KEY, contract_id TEXT NOT NULL REFERENCES contract (id), reference TEXT NOT NULL,
            title TEXT NOT NULL, status TEXT, awarded_on TEXT, value_minor BIGINT, currency TEXT,
            start_on TEXT, end_on TEXT, UNIQUE (contract_id, reference))
        """,
        """
        CREATE TABLE award_supplier (
            id TEXT PRIMARY KEY, award_id TEXT NOT NULL REFERENCES award (id),
            supplier_id TEXT NOT NULL REFERENCES supplier (id), name TEXT NOT NULL)
        """,
        "CREATE INDEX award_supplier_award ON award_supplier (award_id)",
        "CREATE INDEX award_supplier_supplier ON award_supplier (supplier_id)",
    ]

    private static let ledger = [
        """
        CREATE TABLE payment (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            supplier_id TEXT NOT NULL REFERENCES supplier (id), amount_minor BIGINT NOT NULL, currency TEXT NOT NULL,
            paid_on TEXT, invoiced_on TEXT, category TEXT, reference TEXT, fingerprint TEXT NOT NULL,
            UNIQUE (organisation_id, fingerprint))
        """,
        "CREATE INDEX payment_supplier ON payment (supplier_id, paid_on)",
        "CREATE INDEX payment_day ON payment (organisation_id, paid_on)",
    ]

    private static let merges = [
        """
        CREATE TABLE merge_offer (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            first_id TEXT NOT NULL REFERENCES supplier (id), second_id TEXT NOT NULL REFERENCES supplier (id),
            score DOUBLE PRECISION NOT NULL, state TEXT NOT NULL, reason TEXT, person_id TEXT, decided_at BIGINT,
            UNIQUE (first_id, second_id))
        """,
        "CREATE INDEX merge_offer_list ON merge_offer (organisation_id, state, score)",
        """
        CREATE TABLE merge (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            kept_id TEXT NOT NULL REFERENCES supplier (id), absorbed_id TEXT NOT NULL REFERENCES supplier (id),
            reason TEXT NOT NULL, person_id TEXT, merged_at BIGINT NOT NULL, undone_at BIGINT, undone_by TEXT)
        """,
        "CREATE INDEX merge_kept ON merge (kept_id)",
        """
        CREATE TABLE merge_move (
            merge_id TEXT NOT NULL REFERENCES merge (id), record TEXT NOT NULL, record_id TEXT NOT NULL,
            PRIMARY KEY (merge_id, record, record_id))
        """,
    ]
}
