import Foundation
public import Languages
public import Storage

/// The letters that are to be sent. A letter is posted in the transaction of the act that it tells of, so that neither exists
/// without the other; it is sent later by a job, so that no request waits for a mail server.
public struct Outbox: Sendable {
    /// Announced where a letter was added.
    public static let topic = "mail"

    let clock: Clock

    public init(clock: Clock) {
        self.clock = clock
    }

    /// Adds a letter.
    /// - Parameters:
    ///   - address: whom it goes to.
    ///   - language: the language that comes first; the other follows.
    /// - Throws: `MailError` with code `.badAddress`, or what the store throws.
    public func post(
        _ letter: Letter, to address: String, language: Language, in transaction: any Transaction
    ) throws {
        let recipient = try MailAddress(address).text
        let now = clock.now()
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let values = String(decoding: try encoder.encode(letter.values), as: UTF8.self)
        try transaction.execute(
            """
            INSERT INTO mail_outbox (id, recipient, language, text_key, text_values, state, tries, next_at, created_at)
            VALUES (\(ID<QueuedLetter>.new(at: now)), \(recipient), \(language), \(letter.text), \(values),
                \(QueuedLetter.State.waiting), 0, \(now), \(now))
            """)
        try transaction.announce(Self.topic)
    }
}
