import Foundation
import Jobs
import Languages
public import Storage

extension Outbox {
    /// Tried so often, over some nineteen hours, before a letter is given up.
    static let mostTries = 12
    static let backOff = BackOff(first: 60, longest: 4 * 3600)
    /// For so long nobody else takes a letter that one process has taken, in minutes.
    static let lease = 15
    /// Days for which it is kept that a letter was sent or given up.
    static let daysKept = 30

    /// Takes letters that are due, so that no other process takes them meanwhile. One whose process ends before the letter is
    /// marked comes up again when the lease has run out.
    func takeDue(_ limit: Int, in store: any Store) async throws -> [QueuedLetter] {
        let now = clock.now()
        let due: SQL = "state = \(QueuedLetter.State.waiting) AND next_at <= \(now)"
        guard try await store.read({ try $0.count("SELECT COUNT(*) FROM mail_outbox WHERE \(due)") }) > 0 else {
            return []
        }
        return try await store.write { transaction in
            let letters = try transaction.query(
                """
                SELECT id, recipient, language, text_key, text_values, tries, created_at FROM mail_outbox
                WHERE \(due) ORDER BY next_at, id LIMIT \(limit)
                """ + transaction.skippingLockedRows, Self.letter)
            for letter in letters {
                try transaction.execute(
                    """
                    UPDATE mail_outbox SET tries = tries + 1, next_at = \(now.adding(minutes: Self.lease))
                    WHERE id = \(letter.id)
                    """)
            }
            return letters
        }
    }

    /// Keeps that a letter was sent. Whom it went to and what it said is kept no longer: it may hold a single-use link.
    func markSent(_ letter: QueuedLetter, in store: any Store) async throws {
        let now = clock.now()
        try await store.write { transaction in
            try transaction.execute(
                """
                UPDATE mail_outbox SET state = \(QueuedLetter.State.sent), sent_at = \(now), recipient = '',
                    text_values = '{}', failure = NULL WHERE id = \(letter.id)
                """)
        }
    }

    /// Puts a letter back for later, or gives it up where the fault is its own or it has been tried too often.
    func mark(_ letter: QueuedLetter, _ error: MailError, in store: any Store) async throws {
        let now = clock.now()
        let tries = letter.tries + 1
        let next = now.adding(seconds: Self.backOff.wait(after: tries))
        let isFinal = error.isFinal || tries >= Self.mostTries
        try await store.write { transaction in
            if isFinal {
                try transaction.execute(
                    """
                    UPDATE mail_outbox SET state = \(QueuedLetter.State.failed), sent_at = \(now), recipient = '',
                        text_values = '{}', failure = \(error.description) WHERE id = \(letter.id)
                    """)
            } else {
                try transaction.execute(
                    """
                    UPDATE mail_outbox SET next_at = \(next), failure = \(error.description)
                    WHERE id = \(letter.id)
                    """)
            }
        }
    }

    /// Removes what is left of letters that were sent or given up long ago.
    /// - Returns: how many.
    @discardableResult
    public func removeOld(in store: any Store) async throws -> Int {
        let limit = clock.now().adding(days: -Self.daysKept)
        return try await store.write { transaction in
            try transaction.execute(
                "DELETE FROM mail_outbox WHERE state <> \(QueuedLetter.State.waiting) AND sent_at < \(limit)")
        }
    }

    /// How many letters there are in each state.
    public static func counts(in transaction: any Transaction) throws -> [QueuedLetter.State: Int] {
        var counts = Dictionary(uniqueKeysWithValues: QueuedLetter.State.allCases.map { ($0, 0) })
        try transaction.each("SELECT state, COUNT(*) FROM mail_outbox GROUP BY state") { row in
            if let state: QueuedLetter.State = row.code(0) { counts[state] = Int(row.integer(1)) }
        }
        return counts
    }

    private static func letter(_ row: any Row) throws -> QueuedLetter {
        let values = try? JSONDecoder().decode([String: String].self, from: Data(row.text(4).utf8))
        return QueuedLetter(
            id: row.id(0), recipient: row.text(1), language: row.code(2) ?? .english,
            letter: Letter(row.text(3), values ?? [:]), tries: Int(row.integer(5)), createdAt: row.timestamp(6))
    }
}
