public import Storage

extension Jobs {
    /// The table of jobs: the queue, what runs, and what came of it. A kind of work that comes up again and again has one row,
    /// named in `recurs`.
    public static let migrations = [
        Migration(
            "jobs-1",
            [
                """
                CREATE TABLE job (
                    id TEXT PRIMARY KEY, organisation_id TEXT REFERENCES organisation (id), person_id TEXT,
                    kind TEXT NOT NULL, title TEXT NOT NULL, parameters TEXT NOT NULL, recurs TEXT UNIQUE, bound BIGINT NOT NULL,
                    state TEXT NOT NULL, created_at BIGINT NOT NULL, next_at BIGINT NOT NULL, tries BIGINT NOT NULL,
                    cancelling BIGINT NOT NULL, node TEXT, taken_by TEXT, leased_until BIGINT, started_at BIGINT,
                    ended_at BIGINT, fraction DOUBLE PRECISION, items BIGINT NOT NULL, report TEXT, failure TEXT)
                """,
                "CREATE INDEX job_organisation ON job (organisation_id, id)",
                "CREATE INDEX job_due ON job (state, next_at)",
            ])
    ]
}
