public import Storage

extension SupplyChains {
    /// The tables of supply chains. Every row belongs to one organisation: the buyer.
    public static let migrations = [
        Migration("supply-chains-1-businesses", businesses),
        Migration("supply-chains-2-invitations", invitations),
        Migration("supply-chains-3-duplicates", duplicates),
        Migration("supply-chains-4-days", days),
    ]

    /// A business that is named is a record of its own for each party that names it. `merged_into` says which other record a
    /// person has found it to be; it holds only while the name is not hidden. `named_by` of a link is nil for the buyer.
    private static let businesses = [
        """
        CREATE TABLE business (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), name TEXT NOT NULL,
            folded TEXT NOT NULL, country TEXT, category TEXT, company_number TEXT,
            supplier_id TEXT REFERENCES supplier (id), knowledge TEXT NOT NULL,
            merged_into TEXT REFERENCES business (id), created_at BIGINT NOT NULL, changed_at BIGINT NOT NULL)
        """,
        "CREATE INDEX business_organisation ON business (organisation_id, id)",
        "CREATE UNIQUE INDEX business_supplier ON business (supplier_id) WHERE supplier_id IS NOT NULL",
        """
        CREATE TABLE supply_link (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            buyer_id TEXT REFERENCES business (id), supplier_id TEXT NOT NULL REFERENCES business (id),
            product TEXT NOT NULL, share BIGINT, is_hidden BIGINT NOT NULL, source TEXT NOT NULL,
            named_at BIGINT NOT NULL, withdrawn_at BIGINT)
        """,
        "CREATE INDEX supply_link_organisation ON supply_link (organisation_id, id)",
        "CREATE INDEX supply_link_buyer ON supply_link (buyer_id)",
        "CREATE INDEX supply_link_supplier ON supply_link (supplier_id)",
        """
        CREATE TABLE business_site (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            business_id TEXT NOT NULL REFERENCES business (id), name TEXT NOT NULL, country TEXT NOT NULL,
            product TEXT NOT NULL, is_hidden BIGINT NOT NULL, named_at BIGINT NOT NULL, withdrawn_at BIGINT)
        """,
        "CREATE INDEX business_site_business ON business_site (business_id, id)",
        """
        CREATE TABLE chain_event (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            business_id TEXT NOT NULL REFERENCES business (id), kind TEXT NOT NULL, at BIGINT NOT NULL,
            by_business TEXT, by_person TEXT, reason TEXT)
        """,
        "CREATE INDEX chain_event_business ON chain_event (business_id, id)",
    ]

    /// Of a token, a session and a return code the SHA-256 is kept, in hexadecimal.
    private static let invitations = [
        """
        CREATE TABLE chain_invitation (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            business_id TEXT NOT NULL REFERENCES business (id), invited_by TEXT REFERENCES business (id), address TEXT,
            state TEXT NOT NULL, due TEXT NOT NULL, sent_at BIGINT NOT NULL, opened_at BIGINT,
            ended_at BIGINT, reminded_at BIGINT, reminders BIGINT NOT NULL, return_hash TEXT)
        """,
        "CREATE INDEX chain_invitation_organisation ON chain_invitation (organisation_id, state, due)",
        "CREATE INDEX chain_invitation_business ON chain_invitation (business_id, id)",
        "CREATE INDEX chain_invitation_return ON chain_invitation (return_hash)",
        "CREATE INDEX chain_invitation_address ON chain_invitation (address)",
        """
        CREATE TABLE chain_link (
            token_hash TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            invitation_id TEXT NOT NULL REFERENCES chain_invitation (id), expires_at BIGINT NOT NULL)
        """,
        "CREATE INDEX chain_link_invitation ON chain_link (invitation_id)",
        """
        CREATE TABLE chain_session (
            token_hash TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            invitation_id TEXT NOT NULL REFERENCES chain_invitation (id), expires_at BIGINT NOT NULL)
        """,
        "CREATE INDEX chain_session_invitation ON chain_session (invitation_id)",
        """
        CREATE TABLE chain_link_request (
            id TEXT PRIMARY KEY, address_hash TEXT NOT NULL, at BIGINT NOT NULL)
        """,
        "CREATE INDEX chain_link_request_at ON chain_link_request (at)",
        """
        CREATE TABLE business_contact (
            person_id TEXT NOT NULL REFERENCES person (id),
            organisation_id TEXT NOT NULL REFERENCES organisation (id),
            business_id TEXT NOT NULL REFERENCES business (id), bound_at BIGINT NOT NULL,
            PRIMARY KEY (person_id, organisation_id))
        """,
    ]

    /// The numbers of a day's map, for days on which it was another than before. They hold no name.
    private static let days = [
        """
        CREATE TABLE chain_day (
            organisation_id TEXT NOT NULL REFERENCES organisation (id), day TEXT NOT NULL, content TEXT NOT NULL,
            PRIMARY KEY (organisation_id, day))
        """
    ]

    private static let duplicates = [
        """
        CREATE TABLE business_pair (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            first_id TEXT NOT NULL REFERENCES business (id), second_id TEXT NOT NULL REFERENCES business (id),
            score DOUBLE PRECISION NOT NULL, state TEXT NOT NULL, reason TEXT, decided_by TEXT, decided_at BIGINT,
            UNIQUE (first_id, second_id))
        """,
        "CREATE INDEX business_pair_state ON business_pair (organisation_id, state, id)",
    ]
}
