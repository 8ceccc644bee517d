import Access
import AuditTrail
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Jobs
import Languages
import Logging
import NIOCore
import Storage
import StorageSQLite

@testable import Site

/// A site over a store of its own, with one organisation and a person of every role. Each test makes its own.
struct TestSite {
    static let password = "a long enough password"
    static let now = Timestamp(milliseconds: 1_795_341_600_000)  // 22 November 2026, 10:00 UTC

    let site: Site
    let store: SQLiteStore
    let accounts: Accounts
    let jobs: Jobs
    let organisation: Organisation
    let folder: URL

    init(
        today: TodayModel = .nothing, change: (inout SiteSettings) -> Void = { _ in }
    ) async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("manumit-site-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let clock = Clock { Self.now }
        store = try SQLiteStore(path: folder.appendingPathComponent("store.db").path)
        try await store.migrate(AuditTrail.migrations + Accounts.migrations + Jobs.migrations)
        accounts = Accounts(store: store, clock: clock, trail: AuditTrail(clock: clock), passwordRounds: 4)
        jobs = Jobs(store: store, clock: clock)
        organisation = try await accounts.addOrganisation(name: "Gwynfryn Police", welshName: "Heddlu Gwynfryn")
        let setUp = Principal.commandLine(for: organisation.id)
        for role in Role.allCases {
            _ = try await accounts.addPerson(
                name: "N. \(role.rawValue)", address: "\(role.rawValue)@example.org", password: Self.password,
                roles: [role], as: setUp)
        }
        var settings = SiteSettings()
        settings.failsOnMissingNames = true
        settings.uploads = folder.path
        settings.logger.logLevel = .critical
        change(&settings)
        site = try Site(
            services: SiteServices(
                accounts: accounts, jobs: jobs, catalogue: Catalogue(), clock: clock, node: "test",
                today: { _, _ in today }),
            settings: settings)
    }

    /// Opens a browser that keeps its cookies, and hands it to `body`; the files are removed afterwards.
    func browse(as role: Role? = nil, _ body: (inout Browser) async throws -> Void) async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try await Application(router: site.router()).test(.router) { client in
            var browser = Browser(client: client)
            if let role { try await browser.signIn(as: role) }
            try await body(&browser)
        }
    }

    /// The principal of a role, as a session would give it.
    func principal(_ role: Role) -> Principal {
        Principal(person: nil, organisation: organisation.id, roles: [role], node: "test")
    }
}

extension TodayModel {
    /// A first day: nothing imported, nothing to do.
    static let nothing = TodayModel(
        today: Day(TestSite.now), matters: [], total: 0, spend: [])
}

extension TestSite {
    /// A visit as the middleware would make it, for drawing pages without a request.
    func visit(_ language: Language, isSignedIn: Bool) -> Visit {
        let words = Words(catalogue: site.services.catalogue, language: language)
        var visit = Visit(words: words, address: Address("/sample", ["page": "2"]))
        visit.secret = "a secret of the tests"
        if isSignedIn {
            visit.session = Session(
                principal: Principal(
                    person: nil, organisation: organisation.id, roles: Set(Role.allCases), node: "test"),
                personName: "N. Officer", organisation: organisation, seenAt: Self.now, expiresAt: Self.now)
        }
        return visit
    }
}
