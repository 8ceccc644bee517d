public import Storage

extension Accounts {
    /// The tables of organisations, people and sessions, and of what they say before reading.
    public static let migrations = accountMigrations + Purposes.migrations + signInMigrations

    private static let accountMigrations = [
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
                // The name as the organisation wrote it; folded, to sort and search by.
                """
                CREATE TABLE membership (
                    person_id TEXT NOT NULL REFERENCES person (id),
                    organisation_id TEXT NOT NULL REFERENCES organisation (id), name TEXT NOT NULL,
                    name_order TEXT NOT NULL, created_at BIGINT NOT NULL, joined_at BIGINT, disabled_at BIGINT,
                    PRIMARY KEY (person_id, organisation_id))
                """,
                "CREATE INDEX membership_organisation ON membership (organisation_id, name_order)",
                """
                CREATE TABLE membership_role (
                    person_id TEXT NOT NULL, organisation_id TEXT NOT NULL, role TEXT NOT NULL,
                    PRIMARY KEY (organisation_id, person_id, role),
                    FOREIGN KEY (person_id, organisation_id) REFERENCES membership (person_id, organisation_id))
                """,
                // A link that was sent; a first start's has no person yet, a reset's no organisation.
                """
                CREATE TABLE account_link (
                    token_hash BLOB PRIMARY KEY, kind TEXT NOT NULL, person_id TEXT REFERENCES person (id),
                    organisation_id TEXT REFERENCES organisation (id), expires_at BIGINT NOT NULL)
                """,
                "CREATE INDEX account_link_person ON account_link (person_id)",
                "CREATE TABLE reset_request (id TEXT PRIMARY KEY, address_hash BLOB NOT NULL, at BIGINT NOT NULL)",
                "CREATE INDEX reset_request_address ON reset_request (address_hash, at)",
                """
                CREATE TABLE session (
                    token_hash BLOB PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person (id),
                    organisation_id TEXT NOT NULL REFERENCES organisation (id), created_at BIGINT NOT NULL,
                    seen_at BIGINT NOT NULL, expires_at BIGINT NOT NULL)
                """,
            ])
    ]
}
