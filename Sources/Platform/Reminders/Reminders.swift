public import Access
public import AuditTrail
import Mail
public import Storage

/// Tells people by letter what waits for them, before its day and when that is past.
///
/// Features hand over what is due (`ReminderSource`); this alone writes the letters: one a person and day with everything in it,
/// and nobody is told of the same step twice, however often and on however many nodes it is run. A letter says what kind of
/// thing is due, when, and where its page is; it holds no secret and nothing that was written in a record.
public struct Reminders: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let sources: [any ReminderSource]

    /// What the trail calls the program while it reminds.
    static let node = "reminders"
    /// Days for which it is kept who was told of what.
    static let daysKept = 400

    public init(store: any Store, clock: Clock, trail: AuditTrail, sources: [any ReminderSource]) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.sources = sources
    }

    /// What the principal has chosen.
    public func choice(as principal: Principal) async throws -> ReminderChoice {
        guard let person = principal.person else { return ReminderChoice() }
        return try await store.read { try ReminderRecords.choice(of: person, in: $0) }
    }

    /// Chooses for oneself, in every organisation.
    /// - Throws: `AccessError` `.forbidden` for the command line, which is nobody.
    public func choose(_ choice: ReminderChoice, as principal: Principal) async throws {
        guard let person = principal.person else { throw AccessError(.forbidden) }
        try await store.write { [trail] transaction in
            try ReminderRecords.set(choice, of: person, in: transaction)
            try trail.append(
                .alteration, "reminder_choice", person.text, by: principal.actor,
                reason: choice.wantsLetters ? "letters on" : "letters off", in: transaction)
        }
    }

    /// Posts the letters of the day. Done again, by whichever node, it posts none twice: so it may be broken off at any place.
    /// - Returns: how many were posted.
    @discardableResult
    public func sendDue(_ post: ReminderPost, daysBefore: Int = 7, daysAfter: Int = 1) async throws -> Int {
        let terms = ReminderTerms(today: Day(clock.now()), daysBefore: daysBefore, daysAfter: daysAfter)
        try await store.write { transaction in
            try ReminderRecords.removeOld(before: terms.today.adding(days: -Self.daysKept), in: transaction)
        }
        let waiting = try await waiting(terms)
        var count = 0
        for (receiver, things) in waiting.sorted(by: { $0.key < $1.key }) {
            try Task.checkCancellation()
            if try await send(things, to: receiver, on: terms.today, post) { count += 1 }
        }
        return count
    }

    /// What is due and untold, by whom it is told to; with an organisation each.
    private func waiting(_ terms: ReminderTerms) async throws -> [String: [Waiting]] {
        let organisations = try await store.read { try ReminderRecords.organisations(in: $0) }
        var waiting: [String: [Waiting]] = [:]
        for organisation in organisations {
            let things = try await store.read { [sources] transaction in
                try sources.flatMap { try $0.dueThings(of: organisation.id, terms, in: transaction) }
                    .filter { try !ReminderRecords.isTold($0, in: transaction) }
            }
            for thing in things {
                let entry = Waiting(
                    organisation: organisation.id, name: organisation.name, welshName: organisation.welshName,
                    thing: thing)
                waiting[ReminderRecords.key(of: thing.receiver), default: []].append(entry)
            }
        }
        return waiting
    }

    /// One thing of one organisation.
    private struct Waiting: Sendable {
        var organisation: ID<Organisation>
        var name: String
        var welshName: String
        var thing: DueThing
    }

    /// Everything of one receiver in one transaction: the letter, that it was told, the trail.
    /// - Returns: false where there is nobody to tell, they want no letters, or have had one today.
    private func send(
        _ waiting: [Waiting], to key: String, on today: Day, _ post: ReminderPost
    ) async throws -> Bool {
        let now = clock.now()
        let id = ID<ReminderLetter>.new(at: now)
        return try await store.write { [self] transaction in
            var (told, address): ([Waiting], String?) = ([], nil)
            for entry in waiting where try !ReminderRecords.isTold(entry.thing, in: transaction) {
                guard let found = try Self.address(for: entry, in: transaction) else { continue }
                address = found
                told.append(entry)
            }
            guard let first = told.first, let address else { return false }
            var choice = ReminderChoice()
            var isToPerson = false
            if case .person(let person) = first.thing.receiver {
                choice = try ReminderRecords.choice(of: person, in: transaction)
                isToPerson = true
            }
            guard choice.wantsLetters,
                try ReminderRecords.begin(id, to: first.thing.receiver, on: today, in: transaction)
            else { return false }
            for entry in told { try note(entry, in: id, at: now, transaction) }
            let letter = ReminderLetter(parts: Self.parts(of: told), isToPerson: isToPerson, post: post).letter
            try post.outbox.post(letter, to: address, language: choice.language, in: transaction)
            return true
        }
    }

    private func note(
        _ entry: Waiting, in letter: ID<ReminderLetter>, at now: Timestamp, _ transaction: any Transaction
    ) throws {
        let (thing, organisation) = (entry.thing, entry.organisation)
        try ReminderRecords.insert(thing, of: organisation, in: letter, transaction)
        for source in sources {
            try source.noteReminder(of: thing, organisation: organisation, at: now, in: transaction)
        }
        let isToPerson = thing.kind.permission != nil
        try trail.append(
            .disclosure, thing.table, thing.subject,
            by: Actor(person: nil, organisation: organisation.text, node: Self.node), reason: "reminder letter",
            recipient: isToPerson ? nil : "business", in: transaction)
    }

    private static func address(for entry: Waiting, in transaction: any Transaction) throws -> String? {
        switch entry.thing.receiver {
        case .address(let address): return try? MailAddress(address).text
        case .person(let person):
            guard let permission = entry.thing.kind.permission else { return nil }
            let address = try Colleagues.address(
                of: person, in: entry.organisation, holding: permission, transaction)
            // One that letters cannot go to must not keep the others' from them.
            return address.flatMap { try? MailAddress($0).text }
        }
    }

    private static func parts(of told: [Waiting]) -> [ReminderLetter.Part] {
        var parts: [ReminderLetter.Part] = []
        var places: [ID<Organisation>: Int] = [:]
        for entry in told {
            if let place = places[entry.organisation] {
                parts[place].things.append(entry.thing)
            } else {
                places[entry.organisation] = parts.count
                parts.append(
                    ReminderLetter.Part(name: entry.name, welshName: entry.welshName, things: [entry.thing]))
            }
        }
        return parts
    }
}
