import Access
import Crypto
import Foundation
import Languages
import Storage

/// The tables `reminder_choice`, `reminder_letter` and `reminder_step`.
enum ReminderRecords {
    static func choice(of person: ID<Person>, in transaction: any Transaction) throws -> ReminderChoice {
        try transaction.first("SELECT wants_letters, language FROM reminder_choice WHERE person_id = \(person)") {
            ReminderChoice(wantsLetters: $0.boolean(0), language: $0.code(1) ?? .english)
        } ?? ReminderChoice()
    }

    static func set(_ choice: ReminderChoice, of person: ID<Person>, in transaction: any Transaction) throws {
        try transaction.execute("DELETE FROM reminder_choice WHERE person_id = \(person)")
        try transaction.execute(
            """
            INSERT INTO reminder_choice (person_id, wants_letters, language)
            VALUES (\(person), \(choice.wantsLetters), \(choice.language))
            """)
    }

    /// What stands for a receiver: a person's identifier, or the hash of an address.
    static func key(of receiver: DueThing.Receiver) -> String {
        switch receiver {
        case .person(let person): person.text
        case .address(let address):
            SHA256.hash(data: Data(address.lowercased().utf8)).map { String(Int($0) + 256, radix: 16).dropFirst() }
                .joined()
        }
    }

    /// Whether somebody was told of this step of the thing, with this day.
    static func isTold(_ thing: DueThing, in transaction: any Transaction) throws -> Bool {
        try transaction.count(
            """
            SELECT COUNT(*) FROM reminder_step WHERE receiver = \(key(of: thing.receiver)) AND kind = \(thing.kind)
                AND subject = \(thing.subject) AND step = \(thing.step) AND due_on = \(thing.day)
            """) > 0
    }

    /// - Returns: false where the receiver has had a letter that day.
    static func begin(
        _ letter: ID<ReminderLetter>, to receiver: DueThing.Receiver, on day: Day, in transaction: any Transaction
    ) throws -> Bool {
        try transaction.execute(
            """
            INSERT INTO reminder_letter (id, receiver, sent_on) VALUES (\(letter), \(key(of: receiver)), \(day))
            ON CONFLICT (receiver, sent_on) DO NOTHING
            """) == 1
    }

    static func insert(
        _ thing: DueThing, of organisation: ID<Organisation>, in letter: ID<ReminderLetter>,
        _ transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO reminder_step (receiver, kind, subject, step, due_on, organisation_id, letter_id)
            VALUES (\(key(of: thing.receiver)), \(thing.kind), \(thing.subject), \(thing.step), \(thing.day),
                \(organisation), \(letter))
            """)
    }

    static func organisations(
        in transaction: any Transaction
    ) throws -> [(id: ID<Organisation>, name: String, welshName: String)] {
        try transaction.query("SELECT id, name, welsh_name FROM organisation ORDER BY id") {
            ($0.id(0), $0.text(1), $0.text(2))
        }
    }

    /// Forgets steps and letters of long ago; what they were about is past being told.
    static func removeOld(before day: Day, in transaction: any Transaction) throws {
        let old: SQL = "SELECT id FROM reminder_letter WHERE sent_on < \(day)"
        try transaction.execute("DELETE FROM reminder_step WHERE letter_id IN (\(old))")
        try transaction.execute("DELETE FROM reminder_letter WHERE sent_on < \(day)")
    }
}
