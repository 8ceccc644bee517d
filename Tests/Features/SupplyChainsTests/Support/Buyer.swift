import Access
import AuditTrail
import Foundation
import NameMatching
import Storage
import Suppliers
import SupplyChains
import Synchronization
import TestSupport

/// Flags that a test plants.
final class PlantedFlags: AnswerSource {
    private let flags = Mutex<[ID<Business>: [RedFlag]]>([:])

    func plant(_ flag: RedFlag, on business: ID<Business>) { flags.withLock { $0[business, default: []].append(flag) } }

    func redFlags(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ID<Business>: [RedFlag]] { flags.withLock { $0 } }

    func standings(
        of organisation: ID<Organisation>, on today: Day, in transaction: any Transaction
    ) throws -> [ID<Business>: QuestionnaireStanding] { [:] }
}

/// A made-up force with people in every role and its supply chains, in a store of its own or beside another.
struct Buyer: Sendable {
    let base: TestStore
    let flags: PlantedFlags
    let suppliers: Suppliers
    let chains: SupplyChains
    let organisation: ID<Organisation>
    private let people: [Role: Principal]

    var officer: Principal { principal(.procurementOfficer) }
    var today: Day { Day(base.clock.now()) }
    var terms: InvitationTerms { InvitationTerms(address: "", due: today.adding(days: 28)) }

    init(beside other: Buyer? = nil, named name: String = "Heddlu Aberdulas") async throws {
        if let other {
            base = other.base
        } else {
            base = try await TestStore(Suppliers.migrations + SupplyChains.migrations)
        }
        flags = PlantedFlags()
        let matcher = NameMatcher { $0.applyingTransform(.toLatin, reverse: false) ?? $0 }
        suppliers = Suppliers(store: base.store, clock: base.clock, trail: base.trail, matcher: matcher)
        chains = SupplyChains(
            store: base.store, clock: base.clock, trail: base.trail, suppliers: suppliers, matcher: matcher,
            answers: flags)
        organisation = try await base.accounts.addOrganisation(name: name, welshName: name).id
        let setUp = Principal(person: nil, organisation: organisation, roles: [.administrator], node: "test")
        var people: [Role: Principal] = [:]
        for role in Role.allCases {
            let id = try await base.accounts.addPerson(
                name: "\(role.rawValue) of \(name)", address: "\(role.rawValue)@\(organisation.text).example",
                password: "a long enough pass", roles: [role], as: setUp)
            people[role] = Principal(person: id, organisation: organisation, roles: [role], node: "test")
        }
        self.people = people
    }

    func principal(_ role: Role) -> Principal {
        people[role] ?? Principal(person: nil, organisation: organisation, roles: [role], node: "test")
    }

    /// Puts a supplier on the register.
    func supplier(_ name: String) async throws -> ID<Supplier> {
        let id = ID<Supplier>.new(at: base.clock.now())
        let organisation = organisation
        try await base.store.write { transaction in
            try transaction.execute(
                """
                INSERT INTO supplier (id, organisation_id, name, name_order, schema, country, sector, tier, tier_rank,
                    spend_source, contract_count, award_count, open_hits, confirmed_hits, created_at, changed_at)
                VALUES (\(id), \(organisation), \(name), \(name.lowercased()), \(EntitySchema.company), 'gb', 'unknown',
                    'unknown', 0, 'stated', 0, 0, 0, 0, 0, 0)
                """)
        }
        return id
    }

    /// Invites a supplier of the register, which begins to answer.
    func respondent(_ name: String, product: String = "Uniforms") async throws -> Respondent {
        let sent = try await chains.invite(
            try await supplier(name), product: product, category: "35811200", terms, as: officer, deliver: nil)
        return try await begin(sent)
    }

    /// Follows a link.
    func begin(_ sent: SentInvitation) async throws -> Respondent {
        let start = try await chains.start(token: sent.link.token, node: "test")
        guard let respondent = try await chains.respondent(session: start.token, node: "test") else {
            throw SupplyChainsError(.notFound)
        }
        return respondent
    }

    func naming(
        _ name: String, _ product: String = "Cotton cloth", country: String = "Turkmenistan", hidden: Bool = false
    ) -> SupplierNaming {
        SupplierNaming(
            facts: BusinessFacts(name: name, country: country, category: "19212000"), product: product, share: "40",
            isHidden: hidden)
    }

    /// Names a supplier and asks it, which begins to answer.
    func below(_ respondent: Respondent, _ naming: SupplierNaming) async throws -> Respondent {
        let link = try await chains.name(naming, as: respondent)
        return try await begin(try await chains.invite(link, terms, as: respondent, deliver: nil))
    }

    func file(_ text: String, named name: String = "table.csv") throws -> String {
        let url = base.folder.appendingPathComponent(UUID().uuidString + name)
        try text.write(to: url, atomically: true, encoding: .utf8)
        return url.path
    }

    func load(_ text: String) async throws -> ChainImportReport {
        try await chains.load(path: try file(text), name: "table.csv", as: officer)
    }

    func all() async throws -> [BusinessSummary] { try await chains.businesses(BusinessQuery(), as: officer).items }
}
