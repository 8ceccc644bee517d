public import Storage

extension Publications {
    /// The tables of statements and of published progress. They stand on those of `Access`.
    public static let migrations = [Migration("publications-1", tables)]

    private static let tables = [
        """
        CREATE TABLE statement (
            id TEXT PRIMARY KEY, organisation_id TEXT NOT NULL REFERENCES organisation (id), start_on TEXT NOT NULL,
            end_on TEXT NOT NULL, version BIGINT NOT NULL, state TEXT NOT NULL, facts TEXT NOT NULL,
            drafted_at BIGINT NOT NULL, person_id TEXT, published_at BIGINT, reason TEXT NOT NULL,
            UNIQUE (organisation_id, end_on, version))
        """,
        """
        CREATE TABLE statement_text (
            statement_id TEXT NOT NULL REFERENCES statement (id),
            organisation_id TEXT NOT NULL REFERENCES organisation (id), language TEXT NOT NULL, section TEXT NOT NULL,
            text TEXT NOT NULL, PRIMARY KEY (statement_id, language, section))
        """,
        """
        CREATE TABLE statement_approval (
            statement_id TEXT NOT NULL REFERENCES statement (id),
            organisation_id TEXT NOT NULL REFERENCES organisation (id), role TEXT NOT NULL, person_id TEXT NOT NULL,
            name TEXT NOT NULL, at BIGINT NOT NULL, named BIGINT NOT NULL, PRIMARY KEY (statement_id, role))
        """,
        """
        CREATE TABLE published_progress (
            organisation_id TEXT PRIMARY KEY REFERENCES organisation (id), snapshot TEXT NOT NULL,
            published_at BIGINT NOT NULL, person_id TEXT)
        """,
    ]
}
