import Access
import Storage
import TestSupport
import Testing

@Suite struct PermissionTests {
    /// The whole table, written a second time by hand: a change to who may do what must be made in two places.
    private static let allowed: [Role: Set<Permission>] = [
        .administrator: [.managePeople],
        .procurementOfficer: [
            .readSuppliers, .importSuppliers, .changeSuppliers, .mergeSuppliers, .readLists, .screen, .readHits,
            .decideHits, .confirmDecisions, .tellLead,
        ],
        .procurementLead: [
            .readSuppliers, .importSuppliers, .changeSuppliers, .mergeSuppliers, .readLists, .changeLists, .screen,
            .readHits, .decideHits, .confirmDecisions, .tellLead,
        ],
        .modernSlaveryLead: [.readSuppliers, .readLists, .readHits, .tellLead, .readReferrals, .answerReferrals],
        .auditor: [.readSuppliers, .readLists, .readHits, .tellLead, .readTrail],
    ]

    @Test(arguments: Role.allCases, Permission.allCases)
    func everyCell(role: Role, permission: Permission) {
        let principal = Principal(
            person: nil, organisation: .new(at: Timestamp(milliseconds: 0)), roles: [role], node: "test")
        let expected = Self.allowed[role]?.contains(permission) == true
        #expect(principal.may(permission) == expected)
        if !expected { #expect(throws: AccessError.self) { try principal.require(permission) } }
    }

    @Test func theCommandLineNeverReadsWhatWasSentToTheLead() {
        let principal = Principal.commandLine(for: .new(at: Timestamp(milliseconds: 0)))
        #expect(!principal.may(.readReferrals))
        #expect(!principal.may(.answerReferrals))
    }

    @Test func peopleAreAddedByAdministratorsAndSeenWithinTheirOrganisation() async throws {
        let test = try await TestStore()
        let officer = try await test.principal([.procurementOfficer])
        let error = await #expect(throws: AccessError.self) {
            try await test.accounts.addPerson(
                name: "N", address: "n@test.example", password: "a long test password", roles: [.auditor], as: officer)
        }
        #expect(error?.code == .forbidden)
        let stranger = try await test.principal([.auditor])
        let seen = try await test.accounts.people(as: officer).map(\.id)
        #expect(seen == [officer.person])
        #expect(try await test.accounts.people(as: stranger).map(\.id) == [stranger.person])
    }
}
