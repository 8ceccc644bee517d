import Access
import Storage

/// Rows of `questionnaire_note`.
enum NoteRecords {
    /// Newest first, at most 200.
    static func all(of request: ID<QuestionnaireRequest>, in transaction: any Transaction) throws -> [BuyerNote] {
        try transaction.query(
            """
            SELECT n.id, n.question, n.content, person.name, n.written_at
            FROM questionnaire_note n LEFT JOIN person ON person.id = n.person_id
            WHERE n.request_id = \(request) ORDER BY n.id DESC LIMIT 200
            """
        ) { row in
            BuyerNote(
                id: row.id(0), question: row.optionalText(1), text: row.text(2), by: row.optionalText(3),
                writtenAt: row.timestamp(4))
        }
    }

    static func insert(
        _ note: BuyerNote, by person: ID<Person>?, to request: ID<QuestionnaireRequest>,
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO questionnaire_note (id, organisation_id, request_id, question, content, person_id, written_at)
            VALUES (\(note.id), \(organisation), \(request), \(note.question), \(note.text), \(person),
                \(note.writtenAt))
            """)
    }
}
