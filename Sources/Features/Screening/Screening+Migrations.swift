public import Storage

extension Screening {
    /// The tables of screening. Every row belongs to one organisation. They stand on those of `Access` and `Suppliers`.
    public static let migrations = [
        Migration("screening-1-lists", lists),
        Migration("screening-2-checks", checks),
        Migration("screening-3-hits", hits),
        Migration("screening-4-referrals", referrals),
    ]

    /// An entry is visible while `since <= watchlist.edition <= until`: a loading writes rows of the next edition, which
    /// nobody sees until the one statement that moves `edition` on. New texts of visible entries wait in `list_entry_change`.
    private static let lists = [
        """
        CREATE TABLE watchlist (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), name TEXT NOT NULL,
            name_key TEXT NOT NULL, consequence TEXT NOT NULL, edition BIGINT NOT NULL, last_edition BIGINT NOT NULL,
            version_id TEXT, created_at BIGINT NOT NULL, removed_at BIGINT)
        """,
        "CREATE UNIQUE INDEX watchlist_name ON watchlist (organisation_id, name_key) WHERE removed_at IS NULL",
        """
        CREATE TABLE list_version (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            list_id TEXT NOT NULL REFERENCES watchlist (id), number BIGINT NOT NULL, format TEXT NOT NULL,
            file_name TEXT NOT NULL, published_on TEXT, checksum TEXT NOT NULL, entries BIGINT NOT NULL,
            added BIGINT NOT NULL, changed BIGINT NOT NULL, removed BIGINT NOT NULL, schemas TEXT NOT NULL,
            imported_at BIGINT NOT NULL, UNIQUE (list_id, number))
        """,
        """
        CREATE TABLE list_entry (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            list_id TEXT NOT NULL REFERENCES watchlist (id), entry_key TEXT NOT NULL, schema TEXT NOT NULL,
            caption TEXT NOT NULL, words TEXT NOT NULL, content TEXT NOT NULL, since BIGINT NOT NULL,
            until BIGINT NOT NULL, UNIQUE (list_id, entry_key))
        """,
        "CREATE INDEX list_entry_caption ON list_entry (list_id, caption)",
        """
        CREATE TABLE list_entry_change (
            entry_id TEXT PRIMARY KEY REFERENCES list_entry (id),
            organisation_id TEXT NOT NULL REFERENCES organisation (id), list_id TEXT NOT NULL REFERENCES watchlist (id),
            edition BIGINT NOT NULL, schema TEXT NOT NULL, caption TEXT NOT NULL, words TEXT NOT NULL,
            content TEXT NOT NULL)
        """,
        "CREATE INDEX list_entry_change_list ON list_entry_change (list_id, edition)",
    ]

    private static let checks = [
        """
        CREATE TABLE screening_check (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), started_at BIGINT NOT NULL,
            ended_at BIGINT, threshold DOUBLE PRECISION NOT NULL, engine_version TEXT NOT NULL,
            suppliers BIGINT NOT NULL, entries BIGINT NOT NULL)
        """,
        "CREATE INDEX screening_check_organisation ON screening_check (organisation_id, id)",
        """
        CREATE TABLE check_list (
            check_id TEXT NOT NULL REFERENCES screening_check (id),
            organisation_id TEXT NOT NULL REFERENCES organisation (id), name TEXT NOT NULL, version BIGINT NOT NULL,
            checksum TEXT NOT NULL, PRIMARY KEY (check_id, name))
        """,
    ]

    /// `supplier` and `entity` of a hit are what was compared last, in JSON; those of a decision what was decided on.
    private static let hits = [
        """
        CREATE TABLE hit (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            supplier_id TEXT NOT NULL REFERENCES supplier (id), list_id TEXT NOT NULL REFERENCES watchlist (id),
            entry_id TEXT NOT NULL REFERENCES list_entry (id), state TEXT NOT NULL, state_before TEXT, verdict TEXT,
            score DOUBLE PRECISION NOT NULL, comparison TEXT NOT NULL, supplier TEXT NOT NULL, entity TEXT NOT NULL,
            words TEXT NOT NULL, found_at BIGINT NOT NULL, due TEXT NOT NULL, came_back BIGINT NOT NULL,
            changes TEXT NOT NULL, check_id TEXT NOT NULL REFERENCES screening_check (id), decision_id TEXT,
            decided_by TEXT, UNIQUE (supplier_id, entry_id))
        """,
        "CREATE INDEX hit_due ON hit (organisation_id, state, due)",
        "CREATE INDEX hit_list ON hit (list_id, state)",
        "CREATE INDEX hit_entry ON hit (entry_id)",
        """
        CREATE TABLE decision (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            hit_id TEXT NOT NULL REFERENCES hit (id), part TEXT NOT NULL, verdict TEXT, reason TEXT NOT NULL,
            person_id TEXT, decided_at BIGINT NOT NULL, score DOUBLE PRECISION NOT NULL, supplier TEXT, entity TEXT)
        """,
        "CREATE INDEX decision_hit ON decision (hit_id, id)",
    ]

    private static let referrals = [
        """
        CREATE TABLE referral (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id),
            hit_id TEXT REFERENCES hit (id), supplier_id TEXT NOT NULL REFERENCES supplier (id),
            supplier_name TEXT NOT NULL, evidence TEXT, note TEXT NOT NULL, sent_at BIGINT NOT NULL, person_id TEXT,
            by_lead BIGINT NOT NULL, answer TEXT, answer_note TEXT NOT NULL, answered_at BIGINT, answered_by TEXT)
        """,
        "CREATE INDEX referral_list ON referral (organisation_id, answered_at, sent_at)",
        "CREATE INDEX referral_hit ON referral (hit_id)",
        "CREATE INDEX referral_supplier ON referral (supplier_id)",
    ]
}
