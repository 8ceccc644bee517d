public import Access
import AuditTrail
import Foundation
public import NameMatching
import Screening
public import Storage
import Suppliers
import Watchlists

/// A force that does not exist, with its ledger, its contracts, three lists and some decisions already taken: so that a
/// newcomer sees a whole register within a minute of starting. Everything in it is invented.
public struct Demonstration: Sendable {
    private let folder: URL
    private let manifest: DemonstrationManifest

    /// Reads the files that come with the program.
    /// - Throws: where they are missing or broken.
    public init() throws {
        guard let folder = Bundle.module.url(forResource: "Resources", withExtension: nil) else {
            throw DemonstrationError("the files beside the program are missing")
        }
        self.folder = folder
        let file = folder.appendingPathComponent("demonstration.json")
        manifest = try JSONDecoder().decode(DemonstrationManifest.self, from: Data(contentsOf: file))
    }

    /// The accounts to try it with.
    public var signIns: [SignIn] {
        manifest.people.map {
            SignIn(
                name: $0.name, roles: $0.roles, address: $0.email, password: $0.password, passphrase: $0.passphrase)
        }
    }

    /// Whether the store holds the demonstration.
    public func isLoaded(in accounts: Accounts) async throws -> Bool {
        try await accounts.organisations().contains { $0.name == manifest.organisation.name.en }
    }

    /// Fills a store that has its tables. Takes about three seconds, most of it for hashing passwords and passphrases.
    /// - Parameters:
    ///   - today: the day in whose week the story ends; where it lies before the day it was written for, that one.
    ///   - passwordRounds: log2 of Scrypt's N.
    public func load(
        into store: any Store, matcher: NameMatcher, today: Day, passwordRounds: Int = PasswordRounds.usual
    ) async throws {
        guard let start = YearStory.start, let written = Day(manifest.asOf) else {
            throw DemonstrationError("no day to start on")
        }
        let calendar = StoryCalendar(written: written, today: today)
        let files = try MovedFiles(of: folder, by: calendar)
        defer { files.remove() }
        let time = StoryClock(calendar.moved(start))
        let trail = AuditTrail(clock: time.clock)
        let suppliers = Suppliers(store: store, clock: time.clock, trail: trail, matcher: matcher)
        // Nobody signs in through these accounts, so nothing is ever sealed with this secret.
        let accounts = Accounts(
            store: store, clock: time.clock, trail: trail, key: .random(), passwordRounds: passwordRounds)
        let screening = Screening(
            store: store, clock: time.clock, trail: trail, suppliers: suppliers, matcher: matcher)
        let people = try await people(accounts)
        let story = DemonstrationStory(
            folder: files.folder, manifest: manifest, calendar: calendar, time: time, suppliers: suppliers,
            screening: screening,
            year: YearStory(
                services: YearServices(
                    store: store, clock: time.clock, trail: trail, suppliers: suppliers, screening: screening,
                    matcher: matcher),
                calendar: calendar, time: time, people: people),
            people: people)
        try await story.tell()
        let passphrases = manifest.people.map { ($0.key, $0.passphrase) }
        try await HearingStory(
            store: store, trail: trail, calendar: calendar, time: time, people: people,
            passphrases: Dictionary(uniqueKeysWithValues: passphrases).compactMapValues { $0 }
        ).tell(areas: folder.appendingPathComponent("areas.geojson").path)
    }

    /// Makes the organisation and its people.
    /// - Returns: who is who, by the manifest's keys.
    private func people(_ accounts: Accounts) async throws -> [String: Principal] {
        let words = manifest.organisation.name
        let organisation = try await accounts.addOrganisation(name: words.en, welshName: words.cy)
        let setUp = Principal.commandLine(for: organisation.id)
        var people: [String: Principal] = [:]
        for person in manifest.people {
            let roles = Set(person.roles.compactMap(Role.init(rawValue:)))
            guard roles.count == person.roles.count else { throw DemonstrationError("a role of \(person.key)") }
            let id = try await accounts.addPerson(
                name: person.name, address: person.email, password: person.password, roles: roles, as: setUp)
            people[person.key] = Principal(
                person: id, organisation: organisation.id, roles: roles, node: "demonstration")
        }
        return people
    }
}
