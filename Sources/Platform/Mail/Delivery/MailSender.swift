public import Languages
public import Storage
import Synchronization

/// Sends what waits in the outbox. Run by a job, on one node at a time; two at a time do no harm.
public struct MailSender: Sendable {
    let store: any Store
    let outbox: Outbox
    let catalogue: Catalogue
    let client: SMTPClient
    let sender: MailAddress
    let senderName: String

    /// So many letters go over one connection.
    private static let lot = 50

    /// - Parameters:
    ///   - sender: the address that letters come from.
    ///   - senderName: the name before it; may be empty.
    public init(
        store: any Store, outbox: Outbox, catalogue: Catalogue, client: SMTPClient, sender: MailAddress,
        senderName: String
    ) {
        self.store = store
        self.outbox = outbox
        self.catalogue = catalogue
        self.client = client
        self.sender = sender
        self.senderName = senderName
    }

    /// Sends the letters that are due, and keeps of each what came of it.
    /// - Returns: how many were sent.
    /// - Throws: `MailError` where the server could not be talked to; the letters then wait for another try.
    public func sendDue() async throws -> Int {
        var sent = 0
        while case let letters = try await outbox.takeDue(Self.lot, in: store), !letters.isEmpty {
            try Task.checkCancellation()
            sent += try await send(letters)
        }
        return sent
    }

    private func send(_ letters: [QueuedLetter]) async throws -> Int {
        var ready: [(letter: QueuedLetter, message: MailMessage)] = []
        for letter in letters {
            do throws(MailError) {
                ready.append((letter, try message(for: letter)))
            } catch {
                try await outbox.mark(letter, error, in: store)
            }
        }
        guard !ready.isEmpty else { return 0 }
        let told = Atomic(0)
        let sent = Atomic(0)
        do {
            try await client.deliver(ready.map(\.message)) { [ready] place, error in
                told.add(1, ordering: .relaxed)
                if let error {
                    try await outbox.mark(ready[place].letter, error, in: store)
                } else {
                    try await outbox.markSent(ready[place].letter, in: store)
                    sent.add(1, ordering: .relaxed)
                }
            }
        } catch let error as MailError {
            for (letter, _) in ready.dropFirst(told.load(ordering: .relaxed)) {
                try await outbox.mark(letter, error, in: store)
            }
            throw error
        }
        return sent.load(ordering: .relaxed)
    }

    /// The letter in both languages, first in the one that it was posted in: what somebody reads is not always known, and who
    /// acts may read another than who is told.
    private func message(for letter: QueuedLetter) throws(MailError) -> MailMessage {
        let languages = [letter.language, letter.language.other]
        let text = letter.letter.text
        let sides = languages.map { language in
            let values = letter.letter.values(in: language)
            let words = Words(catalogue: catalogue, language: language)
            return (
                subject: words.code(text, under: .mailEachSubject, values),
                body: "\(words.code(text, under: .mailEachBody, values))\n\n\(words(.mailFooter))\n"
            )
        }
        return try MailMessage(
            number: letter.id.text, from: sender, named: senderName, to: MailAddress(letter.recipient),
            subject: sides.map(\.subject).joined(separator: " / "),
            body: sides.map(\.body).joined(separator: "\n\(String(repeating: "-", count: 40))\n\n"),
            languages: languages, at: letter.createdAt)
    }
}
