import Access
import Storage
import TestSupport
import Testing

@Suite struct PermissionTests {
    /// The whole table, written a second time by hand: a change to who may do what must be made in two places. What is
    /// not here, a role does not hold.
    private static let allowed: [Role: [Permission: Scope]] = [
        .administrator: [
            .managePeople: .organisation, .manageOrganisation: .organisation, .readOrganisations: .organisation,
            .readPeople: .organisation, .readJobs: .organisation, .retryJobs: .organisation,
            .manageChannels: .organisation, .changeReportingTexts: .organisation,
        ],
        .procurementOfficer: [
            .readCode: .organisation, .changePlan: .organisation, .readTenders: .organisation,
            .runTenders: .organisation, .readChains: .organisation, .runChains: .organisation,
            .dismissFlags: .organisation,
            .readSuppliers: .organisation, .importSuppliers: .organisation, .changeSuppliers: .organisation,
            .mergeSuppliers: .organisation, .readLists: .organisation, .screen: .organisation,
            .readHits: .organisation, .decideHits: .organisation, .confirmDecisions: .organisation,
            .tellLead: .organisation, .readPeople: .organisation, .readJobs: .own,
        ],
        .procurementLead: [
            .readCode: .organisation, .changePlan: .organisation, .readTenders: .organisation,
            .runTenders: .organisation, .readChains: .organisation, .runChains: .organisation,
            .dismissFlags: .organisation, .manageCodes: .organisation,
            .changeQuestionnaires: .organisation,
            .readSuppliers: .organisation, .importSuppliers: .organisation, .changeSuppliers: .organisation,
            .mergeSuppliers: .organisation, .readLists: .organisation, .changeLists: .organisation,
            .screen: .organisation, .readHits: .organisation, .decideHits: .organisation,
            .confirmDecisions: .organisation, .tellLead: .organisation, .readPeople: .organisation, .readJobs: .own,
        ],
        .modernSlaveryLead: [
            .readCode: .organisation, .changePlan: .organisation, .readTenders: .organisation,
            .readChains: .organisation,
            .readSuppliers: .organisation, .readLists: .organisation, .readHits: .organisation,
            .tellLead: .organisation, .readReferrals: .organisation, .answerReferrals: .organisation,
            .readPeople: .organisation, .readReaders: .own, .receiveReports: .own,
            .changeReportingTexts: .organisation, .readReportFigures: .organisation,
        ],
        .investigator: [.readPeople: .organisation, .receiveReports: .own],
        .victimOfficer: [.readPeople: .organisation, .receiveReports: .own],
        .reportHandler: [
            .readPeople: .organisation, .receiveReports: .own, .readReportFigures: .organisation,
        ],
        .trainer: [.readPeople: .organisation, .readCode: .organisation],
        .commissionerScrutiny: [
            .readPeople: .organisation, .readCode: .organisation, .receiveReports: .own,
            .readReportFigures: .organisation,
        ],
        .commissioner: [
            .readPeople: .organisation, .readCode: .organisation, .signCode: .organisation,
            .readReportFigures: .organisation,
        ],
        .chiefOfficer: [
            .readPeople: .organisation, .readCode: .organisation, .signCode: .organisation,
            .readReportFigures: .organisation,
        ],
        .networkSecretary: [.readPeople: .organisation, .readOrganisations: .network],
        .supplierContact: [.readPeople: .own, .answerQuestionnaires: .own],
        .auditor: [
            .readCode: .organisation, .readTenders: .organisation, .readChains: .organisation,
            .readSuppliers: .organisation, .readLists: .organisation, .readHits: .organisation,
            .tellLead: .organisation, .readPeople: .organisation, .readTrail: .organisation,
            .exportTrail: .organisation, .readReaders: .organisation, .readReportFigures: .organisation,
        ],
    ]

    @Test(arguments: Role.allCases, Permission.allCases)
    func everyCell(role: Role, permission: Permission) {
        let principal = Principal(
            person: nil, organisation: .new(at: Timestamp(milliseconds: 0)), roles: [role], node: "test")
        let reach = Self.allowed[role]?[permission]
        for scope in Scope.allCases {
            let expected = reach.map { scope <= $0 } ?? false
            #expect(principal.may(permission, within: scope) == expected, "\(scope)")
            if expected {
                #expect(throws: Never.self) { try principal.require(permission, within: scope) }
            } else {
                #expect(throws: AccessError(.forbidden, permission: permission)) {
                    try principal.require(permission, within: scope)
                }
            }
        }
    }

    @Test func severalRolesReachAsFarAsTheWidest() {
        let home = ID<Organisation>.new(at: Timestamp(milliseconds: 0))
        let both = Principal(person: nil, organisation: home, roles: [.modernSlaveryLead, .auditor], node: "test")
        #expect(both.scope(of: .readReaders) == .organisation)
        #expect(both.scope(of: .managePeople) == nil)
        let nobody = Principal(person: nil, organisation: home, roles: [], node: "test")
        #expect(Permission.allCases.allSatisfy { nobody.scope(of: $0) == nil })
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
