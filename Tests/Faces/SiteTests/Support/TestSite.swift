import Auditing
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Jobs
import Languages
import Logging
import Mail
import NIOCore
import NameMatching
import Screening
import Storage
import Suppliers
import TestSupport

@testable import Access
@testable import Site

/// A site over a store of its own, with one organisation and a person of every role. Each test makes its own.
struct TestSite {
    static let password = "a long enough password"
    /// Read once for all tests.
    private static let catalogue = Result { try Catalogue() }
    private static let templates = Result { try Templates(catalogue: catalogue.get()) }
    /// Where a `TestStore`'s clock begins: 22 November 2026, nine in the morning UTC.
    static let now = Timestamp(milliseconds: 1_795_338_000_000)

    let site: Site
    let store: TestStore
    let jobs: Jobs
    let suppliers: Suppliers
    let screening: Screening
    let buying: BuyingServices
    let hearing: HearingServices
    let organisation: Organisation
    /// Where files that are sent wait.
    let folder: URL

    /// - Parameter roles: of which somebody is made; none for pages that are drawn without a request.
    init(roles: [Role] = Role.allCases, sendsMail: Bool = true, change: (inout SiteSettings) -> Void = { _ in })
        async throws
    {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("manumit-site-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = try await TestStore(
            Jobs.migrations + Outbox.migrations + Suppliers.migrations + Screening.migrations
                + BuyingServices.migrations + HearingServices.migrations)
        let accounts = store.accounts
        let matcher = NameMatcher { $0.applyingTransform(.toLatin, reverse: false) ?? $0 }
        jobs = Jobs(store: store.store, clock: store.clock)
        suppliers = Suppliers(store: store.store, clock: store.clock, trail: store.trail, matcher: matcher)
        screening = Screening(
            store: store.store, clock: store.clock, trail: store.trail, suppliers: suppliers, matcher: matcher)
        buying = BuyingServices(
            store: store.store, clock: store.clock, trail: store.trail, suppliers: suppliers, screening: screening,
            matcher: matcher)
        hearing = HearingServices(store: store.store, clock: store.clock, trail: store.trail, key: TestStore.key)
        organisation = try await accounts.addOrganisation(name: "Gwynfryn Police", welshName: "Heddlu Gwynfryn")
        let setUp = Principal.commandLine(for: organisation.id)
        for role in roles {
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
                accounts: accounts,
                auditing: Auditing(store: store.store, clock: store.clock, trail: store.trail),
                purposes: Purposes(store: store.store, clock: store.clock, trail: store.trail), jobs: jobs,
                suppliers: suppliers, screening: screening, buying: buying, hearing: hearing,
                catalogue: Self.catalogue.get(),
                clock: store.clock, node: "test",
                post: sendsMail
                    ? AccountPost(outbox: Outbox(clock: store.clock), publicAddress: "https://manumit.example") : nil),
            settings: settings, templates: Self.templates.get())
    }

    /// Opens a browser that keeps its cookies, and hands it to `body`; the files are removed afterwards.
    func browse(
        router: Router<SiteContext>? = nil, as role: Role? = nil,
        _ body: @escaping @Sendable (inout Browser) async throws -> Void
    ) async throws {
        // A site may be browsed more than once.
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await Application(router: router ?? site.router(), logger: site.settings.logger).test(.router) { client in
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
                personName: "N. Officer", organisation: organisation, seenAt: Self.now,
                expiresAt: Self.now.adding(hours: 12))
            visit.session?.organisations = 2
            visit.session?.endsAt = Self.now.adding(hours: 1)
        }
        return visit
    }
}
