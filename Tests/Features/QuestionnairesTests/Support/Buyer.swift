import Access
import EvidenceFiles
import Foundation
import Languages
import NameMatching
import Questionnaires
import Storage
import Suppliers
import SupplyChains
import TestSupport
import Testing

/// A store of its own with all the tables and the services on it.
final class World: Sendable {
    let base: TestStore
    let suppliers: Suppliers
    let chains: SupplyChains
    let questionnaires: Questionnaires

    init(scanner: EvidenceScanner = .none) async throws {
        base = try await TestStore(Suppliers.migrations + SupplyChains.migrations + Questionnaires.migrations)
        let matcher = NameMatcher { $0.applyingTransform(.toLatin, reverse: false) ?? $0 }
        suppliers = Suppliers(store: base.store, clock: base.clock, trail: base.trail, matcher: matcher)
        chains = SupplyChains(
            store: base.store, clock: base.clock, trail: base.trail, suppliers: suppliers, matcher: matcher,
            answers: QuestionnaireAnswers())
        questionnaires = Questionnaires(
            store: base.store, clock: base.clock, trail: base.trail, supplyChains: chains, suppliers: suppliers,
            files: EvidenceFiles(clock: base.clock, scanner: scanner))
    }

    var today: Day { Day(base.clock.now()) }
}

/// A made-up force that asks.
struct Buyer: Sendable {
    let world: World
    let organisation: ID<Organisation>
    private let people: [Role: Principal]

    var service: Questionnaires { world.questionnaires }
    var officer: Principal { principal(.procurementOfficer) }
    var lead: Principal { principal(.procurementLead) }
    var due: Day { world.today.adding(days: 28) }

    init(in world: World? = nil, scanner: EvidenceScanner = .none) async throws {
        let world = if let world { world } else { try await World(scanner: scanner) }
        let first = try await world.base.principal([.procurementOfficer])
        var people: [Role: Principal] = [.procurementOfficer: first]
        for role in Role.allCases where role != .procurementOfficer {
            people[role] = try await world.base.principal([role], in: first.organisation)
        }
        self.world = world
        self.people = people
        organisation = first.organisation
    }

    func principal(_ role: Role) -> Principal {
        people[role] ?? Principal(person: nil, organisation: organisation, roles: [role], node: "test")
    }

    /// Puts a supplier on the register.
    func supplier(_ name: String = "Brynteg Gloves Ltd") async throws -> ID<Supplier> {
        let id = ID<Supplier>.new(at: world.base.clock.now())
        let organisation = organisation
        try await world.base.store.write { transaction in
            try transaction.execute(
                """
                INSERT INTO supplier (id, organisation_id, name, name_order, schema, country, sector, tier, tier_rank,
                    spend_minor, spend_source, contract_count, award_count, open_hits, confirmed_hits, created_at,
                    changed_at)
                VALUES (\(id), \(organisation), \(name), \(name.lowercased()), 'Company', 'gb', 'unknown', 'unknown', 0,
                    NULL, 'unknown', 0, 0, 0, 0, 0, 0)
                """)
        }
        return id
    }

    /// Asks a new supplier.
    func ask(_ name: String = "Brynteg Gloves Ltd") async throws -> (ID<QuestionnaireRequest>, Respondent) {
        let report = try await service.send(to: [try await supplier(name)], due: due, as: officer)
        guard let request = report.sent.first else { throw QuestionnairesError(.notFound) }
        return (request, try await respondent(for: request))
    }

    /// Who answers a request.
    func respondent(for request: ID<QuestionnaireRequest>) async throws -> Respondent {
        let organisation = organisation
        let found: Respondent? = try await world.base.store.read { transaction in
            try transaction.first(
                """
                SELECT b.id, i.id FROM questionnaire_request r
                    JOIN business b ON b.id = r.business_id OR b.supplier_id = r.supplier_id
                    JOIN chain_invitation i ON i.business_id = b.id
                WHERE r.id = \(request) AND r.organisation_id = \(organisation) ORDER BY i.id DESC
                """
            ) { Respondent(organisation: organisation, business: $0.id(0), invitation: $0.id(1), node: "test") }
        }
        guard let found else { throw QuestionnairesError(.notFound) }
        return found
    }

    /// Publishes a short questionnaire: `fees` must be "no", `plan` should be "yes", `why` follows `fees`, `proof` is a file.
    func publishShort() async throws {
        var draft = try await service.beginDraft(as: lead)
        func change(_ change: DraftChange) async throws {
            try await service.change(change, edition: draft.edition, as: lead)
            draft = try await service.draft(as: lead)
        }
        for question in draft.content.questions { try await change(.removeQuestion(key: question.key)) }
        let section = draft.content.sections[0].key
        for other in draft.content.sections.dropFirst() { try await change(.removeSection(key: other.key)) }
        for question in Self.short { try await change(.addQuestion(question, section: section)) }
        try await service.publish(edition: draft.edition, as: lead)
    }

    static let short = [
        Question(
            key: "fees", kind: .yesNo, text: BilingualText("Fees?", "Ffioedd?"),
            rule: AnswerRule(
                passes: ["no"], weight: 3, isMandatory: true, reason: BilingualText("Paid", "Talwyd"),
                recommendation: BilingualText("Pay back", "Ad-dalwch")), asksForEvidence: true),
        Question(
            key: "why", kind: .text, text: BilingualText("Why?", "Pam?"),
            opensAfter: [FollowUp(question: "fees", answers: ["yes"])]),
        Question(
            key: "plan", kind: .yesNo, text: BilingualText("Plan?", "Cynllun?"),
            rule: AnswerRule(passes: ["yes"], recommendation: BilingualText("Plan", "Cynlluniwch"))),
    ]
}

/// Expects a refusal with a code.
func expectRefusal(_ code: QuestionnairesError.Code, _ body: () async throws -> Void) async {
    await #expect(throws: QuestionnairesError(code)) { try await body() }
}
