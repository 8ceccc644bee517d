import Access
import AuditTrail
import Foundation
import Languages
import Mail
import Reminders
import Storage
import Synchronization
import TestSupport

/// A store with reminders over things that a test names, and the letters that were posted.
final class Diary: Sendable {
    let base: TestStore
    let reminders: Reminders
    let source = Source()
    let post: ReminderPost

    init(beside other: Diary? = nil) async throws {
        base =
            if let other { other.base } else { try await TestStore(Outbox.migrations + Reminders.migrations) }
        reminders = Reminders(store: base.store, clock: base.clock, trail: base.trail, sources: [source])
        post = ReminderPost(
            outbox: Outbox(clock: base.clock), catalogue: try Catalogue(),
            publicAddress: "https://manumit.example")
    }

    var today: Day { Day(base.clock.now()) }

    /// Things by organisation, and which of them were noted.
    final class Source: ReminderSource {
        let things = Mutex<[ID<Organisation>: [DueThing]]>([:])
        let noted = Mutex<[DueThing]>([])

        func dueThings(
            of organisation: ID<Organisation>, _ terms: ReminderTerms, in transaction: any Transaction
        ) throws -> [DueThing] {
            things.withLock { $0[organisation] ?? [] }.compactMap { thing in
                var thing = thing
                guard thing.step != .refused else { return thing }
                guard let step = terms.step(of: thing.day) else { return nil }
                thing.step = step
                return thing
            }
        }

        func noteReminder(
            of thing: DueThing, organisation: ID<Organisation>, at now: Timestamp, in transaction: any Transaction
        ) throws { noted.withLock { $0.append(thing) } }
    }

    /// Has something wait for somebody.
    func add(
        _ kind: DueThing.Kind = .planAction, _ subject: String = "a", on day: Day, for principal: Principal,
        step: DueThing.Step = .soon
    ) {
        guard let person = principal.person else { return }
        add(kind, subject, on: day, for: .person(person), in: principal.organisation, step: step)
    }

    func add(
        _ kind: DueThing.Kind, _ subject: String, on day: Day, for receiver: DueThing.Receiver,
        in organisation: ID<Organisation>, step: DueThing.Step = .soon
    ) {
        let thing = DueThing(
            kind, table: "plan_action", subject: subject, step: step, day: day, receiver: receiver,
            path: "/x/\(subject)")
        source.things.withLock { $0[organisation, default: []].append(thing) }
    }

    @discardableResult
    func send(before: Int = 7, after: Int = 1) async throws -> Int {
        try await reminders.sendDue(post, daysBefore: before, daysAfter: after)
    }

    struct Posted: Equatable {
        var text: String
        var language: String
        var values: [String: String]

        /// The list in a language.
        func list(_ language: Language = .english) -> String { values["list@\(language.rawValue)"] ?? "" }
    }

    /// Every letter, oldest first.
    func letters() async throws -> [Posted] {
        try await base.store.read { transaction in
            try transaction.query("SELECT text_key, language, text_values FROM mail_outbox ORDER BY id") { row in
                let values = try? JSONDecoder().decode([String: String].self, from: Data(row.text(2).utf8))
                return Posted(text: row.text(0), language: row.text(1), values: values ?? [:])
            }
        }
    }
}
