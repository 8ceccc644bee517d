public import Storage

extension Outbox {
    /// The table of letters.
    public static let migrations = [
        Migration(
            "mail-1-outbox",
            [
                """
                CREATE TABLE mail_outbox (
                    id TEXT PRIMARY KEY, recipient TEXT NOT NULL, language TEXT NOT NULL, text_key TEXT NOT NULL,
                    text_values TEXT NOT NULL, state TEXT NOT NULL, tries BIGINT NOT NULL, next_at BIGINT NOT NULL,
                    created_at BIGINT NOT NULL, sent_at BIGINT, failure TEXT)
                """,
                "CREATE INDEX mail_outbox_due ON mail_outbox (state, next_at)",
            ])
    ]
}
