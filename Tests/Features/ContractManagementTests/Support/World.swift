import Access
import ContractManagement
import Foundation
import NameMatching
import Storage
import Suppliers
import TestSupport

/// A store with one organisation, a person of every role, and one high-risk contract.
final class World: Sendable {
    let base: TestStore
    let management: ContractManagement
    let organisation: ID<Organisation>
    let contract: ID<Contract>
    private let people: [Role: Principal]

    var officer: Principal { principal(.procurementOfficer) }
    var lead: Principal { principal(.procurementLead) }
    var slaveryLead: Principal { principal(.modernSlaveryLead) }
    var today: Day { Day(base.clock.now()) }

    /// - Parameter other: a world whose store this organisation is in too.
    init(beside other: World? = nil) async throws {
        base =
            if let other { other.base } else {
                try await TestStore(Suppliers.migrations + ContractManagement.migrations)
            }
        let matcher = NameMatcher { $0.applyingTransform(.toLatin, reverse: false) ?? $0 }
        let suppliers = Suppliers(store: base.store, clock: base.clock, trail: base.trail, matcher: matcher)
        management = ContractManagement(
            store: base.store, clock: base.clock, trail: base.trail, suppliers: suppliers)
        var people: [Role: Principal] = [:]
        let first = try await base.principal([.procurementOfficer])
        organisation = first.organisation
        for role in Role.allCases {
            var principal = try await base.principal([role], in: first.organisation)
            if role == .modernSlaveryLead { principal.purpose = "workingOnIt" }
            people[role] = principal
        }
        self.people = people
        contract = try await Self.addContract(in: base.store, of: first.organisation)
    }

    func principal(_ role: Role) -> Principal {
        people[role] ?? Principal(person: nil, organisation: organisation, roles: [role], node: "test")
    }

    @discardableResult
    func addContract(tier: RiskTier = .high) async throws -> ID<Contract> {
        try await Self.addContract(in: base.store, of: organisation, tier: tier)
    }

    private static func addContract(
        in store: any Store, of organisation: ID<Organisation>, tier: RiskTier = .high
    ) async throws -> ID<Contract> {
        let id = ID<Contract>.new(at: Timestamp(milliseconds: 1_793_600_000_000))
        try await store.write { transaction in
            try transaction.execute(
                """
                INSERT INTO contract (id, organisation_id, ocid, release_at, title, summary, folded, buyer, cpv,
                    delivery_countries, tier, tier_rank, points, notes, start_on)
                VALUES (\(id), \(organisation), \("ocds-" + id.text), 0, 'Guarding of depots', '', 'guarding of depots',
                    'Heddlu', '79713000', '', \(tier), \(tier == .high ? 3 : 0), 9, '', '2026-10-01')
                """)
        }
        return id
    }

    /// A concern that the lead has answered.
    func concern(answered answer: Concern.Answer? = .contactMayGoAhead) async throws -> ID<Concern> {
        let receipt = try await management.raise("Workers sleep at the depot", about: contract, as: officer)
        if let answer { try await management.answer(receipt.id, with: answer, note: "", as: slaveryLead) }
        return receipt.id
    }

    /// Has the lead let routine contact go ahead.
    func clear(_ contract: ID<Contract>? = nil, with answer: Concern.Answer = .contactMayGoAhead) async throws {
        let contract = contract ?? self.contract
        try await management.askForRoutineContact(about: contract, as: officer)
        guard let question = try await management.file(of: contract, as: officer).routine else { return }
        try await management.answer(question.id, with: answer, note: "", as: slaveryLead)
    }

    func visit(_ basis: Basis?) -> ContractVisit.Draft {
        ContractVisit.Draft(
            basis: basis, manner: .unannounced, plannedOn: today.adding(days: 7), visitors: "Contract manager")
    }

    func remedy(_ basis: Basis, people: String = "12") -> Remedy.Draft {
        Remedy.Draft(
            basis: basis, kind: .wages, people: people, what: "Back pay for nights", due: today.adding(days: 30))
    }

    func leaving(_ concern: ID<Concern>, _ ground: Leaving.Ground = .contractTerm, asked28: Bool = true)
        -> Leaving.Draft
    {
        Leaving.Draft(
            basis: .suspicion(concern), ground: ground, reasons: "The supplier refuses every remedy",
            workers: "The next supplier takes them over", asked28: asked28)
    }
}
