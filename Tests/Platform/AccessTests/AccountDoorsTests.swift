import Access
import Storage
import TestSupport
import Testing

/// Who is let in where, cell by cell, through every method of `Accounts` that takes a principal.
@Suite struct AccountDoorsTests {
    private typealias Door = @Sendable (Accounts, ID<Person>, Principal) async throws -> Void

    /// By name, with the roles it lets in. Written out, not taken from the table it tests.
    private static let doors: [(name: String, letsIn: Set<Role>, open: Door)] = [
        ("people", Set(Role.allCases), { _ = try await $0.people(as: $2) }),
        ("ownOrganisations", Set(Role.allCases), { _ = try await $0.ownOrganisations(as: $2) }),
        (
            "organisations", [.administrator, .networkSecretary],
            { accounts, _, principal in _ = try await accounts.organisations(as: principal) }
        ),
        (
            "changeOrganisation", keepers,
            { accounts, _, principal in
                try await accounts.changeOrganisation(name: "X", welshName: "", kind: .charity, as: principal)
            }
        ),
        ("people by query", keepers, { _ = try await $0.people(PeopleQuery(), as: $2) }),
        ("person", keepers, { _ = try await $0.person($1, as: $2) }),
        ("change", keepers, { try await $0.change($1, name: "X", roles: [.trainer], as: $2) }),
        (
            "addPerson", keepers,
            { accounts, _, principal in
                _ = try await accounts.addPerson(
                    name: "X", address: "x@test.example", password: "a long test password", roles: [.trainer],
                    as: principal)
            }
        ),
        (
            "invite", keepers,
            { accounts, _, principal in
                try await accounts.invite(
                    name: "X", address: "y@test.example", roles: [.trainer], as: principal, deliver: { _, _ in })
            }
        ),
        ("inviteAgain", keepers, { try await $0.inviteAgain($1, as: $2, deliver: { _, _ in }) }),
        ("sendReset", keepers, { try await $0.sendReset(to: $1, as: $2, deliver: { _, _ in }) }),
        ("disable", keepers, { try await $0.disable($1, as: $2) }),
        ("enable", keepers, { try await $0.enable($1, as: $2) }),
        ("remove", keepers, { try await $0.remove($1, as: $2) }),
    ]
    private static let keepers: Set<Role> = [.administrator]

    @Test(arguments: Role.allCases)
    func everyDoorForEveryRole(role: Role) async throws {
        let test = try await TestStore()
        let principal = try await test.principal([role])
        let somebody = try #require(
            try await test.principal([.procurementOfficer], in: principal.organisation).person)
        for door in Self.doors {
            #expect(
                try await isLetIn { try await door.open(test.accounts, somebody, principal) }
                    == door.letsIn.contains(role), "\(door.name)")
        }
    }

    @Test func withoutARoleOnlyOnesOwnOrganisationsAreTold() async throws {
        let test = try await TestStore()
        let home = try await test.principal([.auditor])
        let nobody = Principal(person: home.person, organisation: home.organisation, roles: [], node: "test")
        for door in Self.doors {
            #expect(
                try await isLetIn { try await door.open(test.accounts, ID(stored: "x"), nobody) }
                    == (door.name == "ownOrganisations"), "\(door.name)")
        }
    }

    /// Whether the door is open: anything but `.forbidden` is.
    private func isLetIn(_ body: () async throws -> Void) async throws -> Bool {
        do {
            try await body()
            return true
        } catch let error as AccessError {
            return error.code != .forbidden
        }
    }
}
