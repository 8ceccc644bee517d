import Access
import CodeOfPractice
import EvidenceFiles
import Languages
import Storage
import TestSupport

/// A made-up public body with people in every role, in a store of its own or beside another.
struct Body: Sendable {
    let base: TestStore
    let code: CodeOfPractice
    let organisation: ID<Organisation>
    private let people: [Role: Principal]

    var lead: Principal { principal(.procurementLead) }
    var officer: Principal { principal(.procurementOfficer) }
    var commissioner: Principal { principal(.commissioner) }
    var chief: Principal { principal(.chiefOfficer) }

    init(
        named name: String = "Heddlu Aberdulas", beside other: Body? = nil,
        sources: [any EvidenceRecordSource] = [], finding: EvidenceScanner.Finding = .clean(scanner: "clamdscan")
    ) async throws {
        let base =
            if let other { other.base } else {
                try await TestStore(EvidenceFiles.migrations + CodeOfPractice.migrations)
            }
        let organisation = try await base.accounts.addOrganisation(name: name, welshName: name)
        var people: [Role: Principal] = [:]
        for role in Role.allCases {
            let id = try await base.accounts.addPerson(
                name: "\(role.rawValue) of \(name)", address: "\(role.rawValue)@\(organisation.id.text).example",
                password: "a long enough pass", roles: [role], as: .commandLine(for: organisation.id))
            people[role] = Principal(person: id, organisation: organisation.id, roles: [role], node: "test")
        }
        self.base = base
        self.organisation = organisation.id
        self.people = people
        code = CodeOfPractice(
            store: base.store, clock: base.clock, trail: base.trail,
            files: EvidenceFiles(clock: base.clock, scanner: EvidenceScanner { _ in finding }), sources: sources)
    }

    /// The person who has the role and no other.
    func principal(_ role: Role) -> Principal {
        people[role] ?? Principal(person: nil, organisation: organisation, roles: [role], node: "test")
    }

    /// Follows the Welsh Code.
    func adopted() async throws -> ID<CodeAdoption> {
        try await code.adopt(BuiltInCodes.welsh2017.id, as: lead)
    }

    /// An action under commitment 4.
    func action(
        _ title: String = "Write the questions", in adoption: ID<CodeAdoption>, due: Day? = nil,
        status: PlanStatus = .notStarted, commitment: Int = 4, owner: ID<Person>? = nil
    ) async throws -> ID<PlanAction> {
        try await code.add(
            ActionDraft(commitment: commitment, title: title, owner: owner, due: due, status: status), to: adoption,
            as: officer)
    }

    var today: Day { Day(base.clock.now()) }

    /// How many entries of the trail there are of a kind of record.
    func trailed(_ kind: String, _ act: String) async throws -> Int {
        try await base.store.read {
            try $0.count("SELECT COUNT(*) FROM trail WHERE kind = \(kind) AND act = \(act)")
        }
    }
}

/// A newer wording of the Welsh Code: 4 and 5 have become 3, 12 is gone, the rest keep their numbers.
extension CodeDraft {
    static var refresh: CodeDraft {
        let kept = BuiltInCodes.welsh2017.commitments.filter { ![4, 5, 12].contains($0.number) }
        var map = Dictionary(uniqueKeysWithValues: kept.map { ($0.number, $0.number) })
        map[4] = 3
        map[5] = 3
        return CodeDraft(
            title: BilingualText("Ethical Employment", "Cyflogaeth Foesegol"), label: "2027",
            supersedes: BuiltInCodes.welsh2017.id, carriesOver: map, commitments: kept)
    }
}
