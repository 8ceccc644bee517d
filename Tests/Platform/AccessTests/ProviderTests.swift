import Storage
import Synchronization
import TestSupport
import Testing

@testable import Access

@Suite struct ProviderTests {
    private func identity(
        _ organisation: ID<Organisation>, subject: String = "s-1", address: String? = "nest@test.example",
        roles: Set<Role> = [.procurementOfficer], showedSecondFactor: Bool = false
    ) -> ProvidedIdentity {
        ProvidedIdentity(
            issuer: "https://id.example", subject: subject, name: "Nest", address: address,
            roles: roles.isEmpty ? [:] : [organisation: roles], governed: [organisation],
            showedSecondFactor: showedSecondFactor)
    }

    private func code<Answer>(_ work: () async throws -> Answer) async -> AccessError.Code? {
        do {
            _ = try await work()
            return nil
        } catch { return (error as? AccessError)?.code }
    }

    @Test func whoComesForTheFirstTimeGetsAnAccountWithTheRolesGiven() async throws {
        let test = try await TestStore()
        let home = try await test.accounts.addOrganisation(name: "Force", welshName: "Heddlu").id
        let token = try await test.accounts.signIn(identity(home), node: "n").token
        let session = try #require(try await test.accounts.session(token: token, node: "n"))
        #expect(session.principal.roles == [.procurementOfficer])
        #expect(session.method == .provider)
        // The second time it is the same person, with the roles that the provider gives then.
        let again = try await test.accounts.signIn(identity(home, address: nil, roles: [.auditor]), node: "n").token
        let next = try #require(try await test.accounts.session(token: again, node: "n"))
        #expect(next.principal.person == session.principal.person)
        #expect(next.principal.roles == [.auditor])
        let reasons = try await test.reasons("person")
        #expect(reasons.last == "roles from the provider: procurementOfficer to auditor")
        // There is no password to guess.
        #expect(await code { try await test.signIn("nest@test.example", password: "") } == .wrongSignIn)
    }

    @Test func anAddressNeverLinksAnAccount() async throws {
        let test = try await TestStore()
        let person = try await test.person("nest@test.example", roles: [.administrator])
        #expect(
            await code { try await test.accounts.signIn(identity(person.organisation), node: "n") } == .otherAccount)
        try await test.accounts.link(identity(person.organisation), as: person)
        let token = try await test.accounts.signIn(identity(person.organisation), node: "n").token
        #expect(try await test.accounts.session(token: token, node: "n")?.principal.person == person.person)
        let other = try await test.person("sian@test.example")
        #expect(
            await code { try await test.accounts.link(identity(person.organisation), as: other) } == .otherAccount)
    }

    @Test func whoseAccountIsLinkedOrUnlinkedIsTold() async throws {
        let test = try await TestStore()
        let person = try await test.person("nest@test.example", roles: [.administrator])
        let told = Mutex<[String]>([])
        let tell: SignInNotice = { address, _ in told.withLock { $0.append(address) } }
        try await test.accounts.link(identity(person.organisation), as: person, tell: tell)
        // What is linked already is nothing new.
        try await test.accounts.link(identity(person.organisation), as: person, tell: tell)
        #expect(told.withLock { $0 } == ["nest@test.example"])
        try await test.accounts.unlink(as: person, tell: tell)
        try await test.accounts.unlink(as: person, tell: tell)
        #expect(told.withLock { $0 } == ["nest@test.example", "nest@test.example"])
    }

    @Test func whoLosesTheGroupsLosesRolesAndSessions() async throws {
        let test = try await TestStore()
        let home = try await test.accounts.addOrganisation(name: "Force", welshName: "Heddlu").id
        #expect(await code { try await test.accounts.signIn(identity(home, roles: []), node: "n") } == .noAccess)
        let token = try await test.accounts.signIn(identity(home), node: "n").token
        #expect(await code { try await test.accounts.signIn(identity(home, roles: []), node: "n") } == .noAccess)
        #expect(try await test.accounts.session(token: token, node: "n") == nil)
        #expect(try await test.reasons("person").last == "roles from the provider: procurementOfficer to none")
    }

    @Test func rolesElsewhereStay() async throws {
        let test = try await TestStore()
        let person = try await test.person("nest@test.example", roles: [.trainer])
        let home = try await test.accounts.addOrganisation(name: "Other", welshName: "Arall").id
        try await test.accounts.link(identity(home), as: person)
        _ = try await test.accounts.signIn(identity(home), node: "n")
        let held = try await test.store.read { transaction in
            try transaction.query("SELECT role FROM membership_role ORDER BY role") { $0.text(0) }
        }
        #expect(held == ["procurementOfficer", "trainer"])
    }

    @Test func aSecondFactorHereIsAskedForUnlessTheProviderDidSo() async throws {
        let test = try await TestStore()
        let home = try await test.accounts.addOrganisation(name: "Force", welshName: "Heddlu").id
        try await test.accounts.setSignInPolicy(
            SignInPolicy(needsSecondFactor: true), as: .commandLine(for: home))
        guard case .enrolment = try await test.accounts.signIn(identity(home), node: "n") else {
            Issue.record("nothing was to be set up")
            return
        }
        guard
            case .session = try await test.accounts.signIn(identity(home, showedSecondFactor: true), node: "n")
        else {
            Issue.record("something was asked for")
            return
        }
    }

    @Test func passwordsCanBeSwitchedOffAndNobodyLocksEverybodyOut() async throws {
        let test = try await TestStore()
        let person = try await test.person("nest@test.example", roles: [.administrator])
        let off = SignInPolicy(allowsPassword: false)
        #expect(await code { try await test.accounts.setSignInPolicy(off, as: person) } == .noOtherWay)
        try await test.accounts.link(identity(person.organisation), as: person)
        try await test.accounts.setSignInPolicy(off, as: person)
        #expect(await code { try await test.signIn("nest@test.example") } == .wrongSignIn)
        #expect(await code { try await test.accounts.unlink(as: person) } == .noOtherWay)
        _ = try await test.accounts.signIn(identity(person.organisation, roles: [.administrator]), node: "n")
        try await test.accounts.setSignInPolicy(SignInPolicy(), as: person)
        try await test.accounts.unlink(as: person)
        _ = try await test.signIn("nest@test.example")
    }

    @Test func aStateIsSpentOnce() async throws {
        let test = try await TestStore()
        let until = test.clock.now().adding(minutes: 10)
        #expect(try await test.accounts.spend(state: "a", until: until))
        #expect(try await test.accounts.spend(state: "b", until: until))
        #expect(try await !test.accounts.spend(state: "a", until: until))
    }

    @Test func anOpenSessionIsConfirmedByTheSamePersonAlone() async throws {
        let test = try await TestStore()
        let home = try await test.accounts.addOrganisation(name: "Force", welshName: "Heddlu").id
        let token = try await test.accounts.signIn(identity(home), node: "n").token
        test.time.move(minutes: 20)
        let session = try #require(try await test.accounts.session(token: token, node: "n"))
        #expect(session.proof == .provider)
        #expect(await code { try await test.accounts.confirm(session, token: token, answer: "x") } == .forbidden)
        #expect(
            await code {
                try await test.accounts.confirm(session, with: identity(home, subject: "s-2"))
            } == .otherAccount)
        try await test.accounts.confirm(session, with: identity(home))
        let now = test.clock.now()
        #expect(try await test.accounts.session(token: token, node: "n")?.proofEndsAt == now.adding(minutes: 10))
    }
}
