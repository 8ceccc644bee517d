import Access
import Publications
import Storage
import TestSupport
import Testing

/// A store with one organisation and a person of every role.
final class World: Sendable {
    let base: TestStore
    let publications: Publications
    let organisation: ID<Organisation>
    private let people: [Role: Principal]

    var officer: Principal { principal(.procurementOfficer) }
    var lead: Principal { principal(.procurementLead) }
    var commissioner: Principal { principal(.commissioner) }
    var chief: Principal { principal(.chiefOfficer) }

    /// - Parameter other: a world whose store this organisation is in too.
    init(beside other: World? = nil) async throws {
        base = if let other { other.base } else { try await TestStore(Publications.migrations) }
        publications = Publications(store: base.store, clock: base.clock, trail: base.trail)
        let first = try await base.principal([.procurementOfficer])
        organisation = first.organisation
        var people: [Role: Principal] = [:]
        for role in Role.allCases { people[role] = try await base.principal([role], in: first.organisation) }
        self.people = people
    }

    func principal(_ role: Role) -> Principal {
        people[role] ?? Principal(person: nil, organisation: organisation, roles: [role], node: "test")
    }

    func draft(_ text: String = "We buy guarding and gloves.") async throws -> ID<Statement> {
        try await publications.draft(.sample, texts: .filled(with: text), as: officer)
    }

    /// A statement that the public reads.
    func published(named: Bool = true) async throws -> ID<Statement> {
        let id = try await draft()
        try await publications.propose(id, as: officer)
        try await publications.approve(id, agreesToBeNamed: named, as: commissioner)
        try await publications.approve(id, agreesToBeNamed: false, as: chief)
        try await publications.publish(id, as: lead)
        return id
    }
}

extension Statement.Texts {
    static func filled(with text: String) -> Statement.Texts {
        var texts: Statement.Texts = [:]
        for language in StatementLanguage.allCases {
            for section in StatementSection.allCases { texts[language, default: [:]][section] = text }
        }
        return texts
    }
}

extension StatementFacts {
    static var sample: StatementFacts {
        StatementFacts(
            start: Day(daysSince1970: 20_544), end: Day(daysSince1970: 20_908), takenOn: Day(daysSince1970: 20_920),
            organisation: "Gwynfryn Police", welshOrganisation: "Heddlu Gwynfryn")
    }

    /// With something of every kind.
    static var full: StatementFacts {
        var facts = sample
        facts.code = Code(
            title: "Code", welshTitle: "Cod", version: "2017",
            signatures: [.init(role: .chiefOfficer, on: Day(daysSince1970: 18_000))])
        facts.commitments = [.init(number: "5", done: 2, underWay: 1, notStarted: 3, overdue: 1)]
        facts.payments = [.init(end: facts.end, paid: 400, within30Days: 390)]
        facts.livingWage = .accredited
        facts.championNamed = true
        facts.whistleBlowingPolicyOn = facts.start
        facts.suppliers = .init(suppliers: 300, checked: 290, on: facts.end)
        facts.lists = [.init(name: "Forced-labour orders", on: facts.end)]
        facts.questionnaires = .init(asked: 40, answered: 30, late: 6, refused: 1)
        facts.tiersMapped = 2
        facts.trained = 14
        return facts
    }
}

/// Expects a refusal with a code.
func expectRefusal(
    _ code: PublicationsError.Code, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Void
) async {
    let error = await #expect(throws: PublicationsError.self, sourceLocation: sourceLocation) { try await body() }
    #expect(error?.code == code, sourceLocation: sourceLocation)
}
