import Access
import AuditTrail
import Storage
import TestSupport
import Testing

@Suite struct PeopleTests {
    /// An organisation with an administrator, and somebody else in it.
    private struct Office {
        let test: TestStore
        let administrator: Principal
        let officer: Principal

        var accounts: Accounts { test.accounts }

        init() async throws {
            test = try await TestStore()
            administrator = try await test.principal([.administrator])
            officer = try await test.principal([.procurementOfficer], in: administrator.organisation)
        }

        func add(_ roles: Set<Role>) async throws -> Principal {
            try await test.principal(roles, in: administrator.organisation)
        }

        func roles(of principal: Principal) async throws -> Set<Role> {
            try await accounts.person(#require(principal.person), as: administrator).roles
        }

        /// Opens a session for somebody of the office.
        func signIn(_ principal: Principal) async throws -> String {
            let address = try await accounts.person(#require(principal.person), as: administrator).address
            return try await accounts.signIn(address: address, password: "a long test password", node: "n").token
        }

        func reasons() async throws -> [String] {
            try await test.store.read { transaction in
                try transaction.query("SELECT reason FROM trail WHERE kind = 'person' ORDER BY id") { $0.text(0) }
            }
        }
    }

    private func refused(
        _ code: AccessError.Code, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
    ) async {
        await #expect(throws: AccessError(code), sourceLocation: sourceLocation) { try await body() }
    }

    @Test func rolesChangeAndTheTrailTellsFromAndTo() async throws {
        let office = try await Office()
        let id = try #require(office.officer.person)
        try await office.accounts.change(
            id, name: " Non Prys ", roles: [.auditor, .procurementLead], as: office.administrator)
        let person = try await office.accounts.person(id, as: office.administrator)
        #expect(person.name == "Non Prys" && person.roles == [.auditor, .procurementLead])
        #expect(
            try await office.reasons().suffix(2) == [
                "name", "roles: procurementOfficer to auditor, procurementLead",
            ])
        let lines = try await office.reasons().count
        try await office.accounts.change(
            id, name: "Non Prys", roles: [.auditor, .procurementLead], as: office.administrator)
        #expect(try await office.reasons().count == lines)
    }

    @Test func aChangedRoleHoldsFromTheNextRequestOn() async throws {
        let office = try await Office()
        let token = try await office.signIn(office.officer)
        try await office.accounts.change(
            #require(office.officer.person), name: "N", roles: [.auditor], as: office.administrator)
        let session = try await office.accounts.session(token: token, node: "n")
        #expect(session?.principal.roles == [.auditor])
    }

    @Test func theLastAdministratorStays() async throws {
        let office = try await Office()
        let id = try #require(office.administrator.person)
        let commandLine = Principal.commandLine(for: office.administrator.organisation)
        for principal in [office.administrator, commandLine] {
            await refused(.lastAdministrator) {
                try await office.accounts.change(id, name: "N", roles: [.auditor], as: principal)
            }
            await refused(.lastAdministrator) { try await office.accounts.disable(id, as: principal) }
            await refused(.lastAdministrator) { try await office.accounts.remove(id, as: principal) }
        }
        // One who was disabled, or who has not answered, keeps nobody's access.
        let second = try await office.add([.administrator])
        try await office.accounts.disable(#require(second.person), as: office.administrator)
        try await office.accounts.invite(
            name: "Third", address: "third@test.example", roles: [.administrator], as: office.administrator,
            deliver: { _, _ in })
        await refused(.lastAdministrator) { try await office.accounts.disable(id, as: commandLine) }
        try await office.accounts.enable(#require(second.person), as: office.administrator)
        try await office.accounts.disable(id, as: second)
    }

    @Test func anAdministratorGivesThemselfNothingWhileAnotherCould() async throws {
        let office = try await Office()
        let id = try #require(office.administrator.person)
        let second = try await office.add([.administrator])
        await refused(.needsAnotherAdministrator) {
            try await office.accounts.change(
                id, name: "N", roles: [.administrator, .modernSlaveryLead], as: office.administrator)
        }
        #expect(try await office.roles(of: office.administrator) == [.administrator])
        try await office.accounts.change(id, name: "N", roles: [.administrator, .modernSlaveryLead], as: second)
        // To give up a role takes nobody else.
        try await office.accounts.change(id, name: "N", roles: [.modernSlaveryLead], as: office.administrator)
        #expect(try await office.roles(of: office.administrator) == [.modernSlaveryLead])
    }

    @Test func disablingTheOtherAdministratorDoesNotMakeOneTheOnlyOne() async throws {
        let office = try await Office()
        let other = try await office.add([.administrator])
        let id = try #require(other.person)
        try await office.test.accounts.disable(id, as: office.administrator)
        let own = try #require(office.administrator.person)
        await refused(.needsAnotherAdministrator) {
            try await office.test.accounts.change(
                own, name: "Sioned", roles: [.administrator, .modernSlaveryLead], as: office.administrator)
        }
    }

    @Test func theOnlyAdministratorMayTakeARoleSinceNobodyElseCan() async throws {
        let office = try await Office()
        try await office.accounts.change(
            #require(office.administrator.person), name: "N", roles: [.administrator, .procurementLead],
            as: office.administrator)
        #expect(try await office.roles(of: office.administrator) == [.administrator, .procurementLead])
        #expect(try await office.reasons().last == "roles: administrator to administrator, procurementLead")
    }

    @Test func disablingEndsSessionsAtOnceAndEnablingGivesAccessBack() async throws {
        let office = try await Office()
        let id = try #require(office.officer.person)
        let token = try await office.signIn(office.officer)
        try await office.accounts.disable(id, as: office.administrator)
        #expect(try await office.accounts.session(token: token, node: "n") == nil)
        await refused(.wrongSignIn) { _ = try await office.signIn(office.officer) }
        await refused(.otherState) { try await office.accounts.disable(id, as: office.administrator) }
        try await office.accounts.enable(id, as: office.administrator)
        #expect(try await office.accounts.session(token: token, node: "n") == nil)
        _ = try await office.signIn(office.officer)
        await refused(.otherState) { try await office.accounts.enable(id, as: office.administrator) }
        #expect(try await office.reasons().suffix(2) == ["state: active to disabled", "state: disabled to active"])
    }

    @Test func endingAMembershipLeavesTheOtherOne() async throws {
        let office = try await Office()
        let elsewhere = try await office.test.principal([.administrator])
        let id = try #require(office.officer.person)
        let token = try await office.signIn(office.officer)
        let address = try await office.accounts.person(id, as: office.administrator).address
        let link = try await office.accounts.invite(
            name: "As we call them", address: address, roles: [.trainer], as: elsewhere, deliver: { _, _ in }
        ).link
        try await office.accounts.accept(token: link.token, password: nil, node: "n")
        #expect(try await office.accounts.ownOrganisations(as: office.officer).count == 2)
        try await office.accounts.remove(id, as: office.administrator)
        #expect(try await office.accounts.session(token: token, node: "n") == nil)
        await refused(.notFound) { _ = try await office.accounts.person(id, as: office.administrator) }
        let next = try await office.accounts.signIn(address: address, password: "a long test password", node: "n").token
        let session = try await office.accounts.session(token: next, node: "n")
        #expect(session?.organisation.id == elsewhere.organisation)
        #expect(session?.principal.roles == [.trainer])
    }

    @Test func whoBelongsElsewhereKeepsTheNameOfTheirAccount() async throws {
        let office = try await Office()
        let elsewhere = try await office.test.principal([.administrator])
        let id = try #require(office.officer.person)
        let address = try await office.accounts.person(id, as: office.administrator).address
        try await office.accounts.invite(
            name: "Another name", address: address, roles: [.trainer], as: elsewhere, deliver: { _, _ in })
        // Nor does the list tell the inviting organisation what the account is called.
        #expect(try await office.accounts.person(id, as: elsewhere).name == "Another name")
        try await office.accounts.change(id, name: "Third name", roles: [.trainer], as: elsewhere)
        #expect(try await office.accounts.person(id, as: office.administrator).name == "Tester")
        let token = try await office.signIn(office.officer)
        #expect(try await office.accounts.session(token: token, node: "n")?.personName == "Tester")
    }

    @Test func anothersPeopleAreNotFound() async throws {
        let office = try await Office()
        let stranger = try await office.test.principal([.administrator])
        let id = try #require(office.officer.person)
        await refused(.notFound) { _ = try await office.accounts.person(id, as: stranger) }
        await refused(.notFound) {
            try await office.accounts.change(id, name: "N", roles: [.auditor], as: stranger)
        }
        await refused(.notFound) { try await office.accounts.disable(id, as: stranger) }
        await refused(.notFound) { try await office.accounts.enable(id, as: stranger) }
        await refused(.notFound) { try await office.accounts.remove(id, as: stranger) }
        await refused(.notFound) {
            _ = try await office.accounts.inviteAgain(id, as: stranger, deliver: { _, _ in })
        }
        await refused(.notFound) { _ = try await office.accounts.sendReset(to: id, as: stranger, deliver: { _, _ in }) }
        #expect(try await office.accounts.people(PeopleQuery(), as: stranger).items.map(\.id) == [stranger.person])
    }

    @Test(arguments: ["", "   ", "a\nb", "a\u{0}b", String(repeating: "a", count: 201)])
    func whatIsNoNameIsRefused(name: String) async throws {
        let office = try await Office()
        await refused(.badName) {
            try await office.accounts.change(
                #require(office.officer.person), name: name, roles: [.auditor], as: office.administrator)
        }
        await refused(.badName) { _ = try await office.accounts.addOrganisation(name: name, welshName: "X") }
    }

    @Test(
        arguments: [
            "", "no address", "a@", "@b.example", "a@b@c.example", "a b@c.example", "a@b..example", ".a@b.example",
            "a@b.example\r\nBcc: c@d.example", "<a@b.example>", "ŵ@b.example",
            String(repeating: "a", count: 65) + "@b.example", "a@" + String(repeating: "b", count: 260),
        ])
    func whatIsNoAddressIsRefused(address: String) async throws {
        let office = try await Office()
        await refused(.badAddress) {
            try await office.accounts.invite(
                name: "N", address: address, roles: [.auditor], as: office.administrator, deliver: { _, _ in })
        }
        await refused(.badAddress) {
            try await office.accounts.forgotten(address: address, deliver: { _, _ in })
        }
    }

    @Test func withoutARoleNobodyIsKept() async throws {
        let office = try await Office()
        await refused(.noRole) {
            try await office.accounts.change(
                #require(office.officer.person), name: "N", roles: [], as: office.administrator)
        }
    }
}
