public import Storage

extension Accounts {
    /// The tables of organisations, people and sessions.
    public static let migrations = [
        Migration(
            "access-1-accounts",
            [
                """
                CREATE TABLE organisation (
                    id TEXT PRIMARY KEY, name TEXT NOT NULL, welsh_name TEXT NOT NULL, kind TEXT NOT NULL,
                    created_at BIGINT NOT NULL)
                """,
                """
                CREATE TABLE person (
                    id TEXT PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL UNIQUE, password TEXT NOT NULL,
                    created_at BIGINT NOT NULL)
                """,
                """
                CREATE TABLE sign_in_failure (
                    address_hash BLOB PRIMARY KEY, failures BIGINT NOT NULL, blocked_until BIGINT NOT NULL)
                """,
                "CREATE INDEX sign_in_failure_age ON sign_in_failure (blocked_until)",
                """
                CREATE TABLE membership (
                    person_id TEXT NOT NULL REFERENCES person (id),
                    organisation_id TEXT NOT NULL REFERENCES organisation (id),
                    role TEXT NOT NULL, PRIMARY KEY (person_id, organisation_id, role))
                """,
                """
                CREATE TABLE session (
                    token_hash BLOB PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person (id),
                    organisation_id TEXT NOT NULL REFERENCES organisation (id), created_at BIGINT NOT NULL,
                    seen_at BIGINT NOT NULL, expires_at BIGINT NOT NULL)
                """,
            ])
    ]
}
