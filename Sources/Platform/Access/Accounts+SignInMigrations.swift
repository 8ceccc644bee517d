import Storage

extension Accounts {
    /// The tables of signing in: second factors, half-open sessions, policies, identities of a provider.
    static let signInMigrations = [
        Migration(
            "access-3-sign-in",
            [
                // Sessions from before know neither who they are nor how they were begun.
                "DELETE FROM session",
                "ALTER TABLE session ADD COLUMN id TEXT NOT NULL DEFAULT ''",
                "ALTER TABLE session ADD COLUMN proved_at BIGINT NOT NULL DEFAULT 0",
                "ALTER TABLE session ADD COLUMN method TEXT NOT NULL DEFAULT ''",
                "ALTER TABLE session ADD COLUMN browser TEXT NOT NULL DEFAULT ''",
                "CREATE INDEX session_person ON session (person_id)",
                "CREATE INDEX session_end ON session (expires_at)",
                """
                CREATE TABLE half_session (
                    token_hash BLOB PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person (id),
                    organisation_id TEXT NOT NULL REFERENCES organisation (id), wants TEXT NOT NULL,
                    method TEXT NOT NULL, browser TEXT NOT NULL, expires_at BIGINT NOT NULL)
                """,
                "CREATE INDEX half_session_person ON half_session (person_id)",
                """
                CREATE TABLE second_factor (
                    person_id TEXT PRIMARY KEY REFERENCES person (id), secret BLOB NOT NULL, last_step BIGINT NOT NULL,
                    created_at BIGINT NOT NULL)
                """,
                """
                CREATE TABLE second_factor_offer (
                    person_id TEXT PRIMARY KEY REFERENCES person (id), secret BLOB NOT NULL, created_at BIGINT NOT NULL)
                """,
                """
                CREATE TABLE recovery_code (
                    person_id TEXT NOT NULL REFERENCES person (id), code_hash BLOB NOT NULL, used_at BIGINT,
                    PRIMARY KEY (person_id, code_hash))
                """,
                """
                CREATE TABLE sign_in_policy (
                    organisation_id TEXT PRIMARY KEY REFERENCES organisation (id), needs_second_factor BIGINT NOT NULL,
                    allows_password BIGINT NOT NULL)
                """,
                """
                CREATE TABLE linked_identity (
                    issuer TEXT NOT NULL, subject TEXT NOT NULL, person_id TEXT NOT NULL REFERENCES person (id),
                    linked_at BIGINT NOT NULL, PRIMARY KEY (issuer, subject))
                """,
                "CREATE INDEX linked_identity_person ON linked_identity (person_id)",
                "CREATE TABLE used_sign_on (state_hash BLOB PRIMARY KEY, expires_at BIGINT NOT NULL)",
                "CREATE TABLE secret_key (fingerprint BLOB PRIMARY KEY, seen_at BIGINT NOT NULL)",
            ])
    ]
}
