public import Storage

extension Reminders {
    /// The tables of reminders. They stand on those of `Access`. Of a receiver without an account the hash of the address is kept.
    public static let migrations = [Migration("reminders-1-letters", tables)]

    /// The primary key of `reminder_step` is what keeps anybody from being told of a step twice, whichever nodes are at work.
    private static let tables = [
        """
        CREATE TABLE reminder_choice (
            person_id TEXT PRIMARY KEY REFERENCES person (id), wants_letters BIGINT NOT NULL, language TEXT NOT NULL)
        """,
        """
        CREATE TABLE reminder_letter (
            id TEXT PRIMARY KEY, receiver TEXT NOT NULL, sent_on TEXT NOT NULL, UNIQUE (receiver, sent_on))
        """,
        "CREATE INDEX reminder_letter_age ON reminder_letter (sent_on)",
        """
        CREATE TABLE reminder_step (
            receiver TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL, step TEXT NOT NULL, due_on TEXT NOT NULL,
            organisation_id TEXT NOT NULL REFERENCES organisation (id),
            letter_id TEXT NOT NULL REFERENCES reminder_letter (id),
            PRIMARY KEY (receiver, kind, subject, step, due_on))
        """,
        "CREATE INDEX reminder_step_letter ON reminder_step (letter_id)",
    ]
}
