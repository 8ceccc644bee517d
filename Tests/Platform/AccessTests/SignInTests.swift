import Access
import Storage
import TestSupport
import Testing

@Suite struct SignInTests {
    private func account(_ test: TestStore, roles: Set<Role> = [.procurementOfficer]) async throws -> Principal {
        let home = try await test.accounts.addOrganisation(name: "Force", welshName: "Heddlu")
        let id = try await test.accounts.addPerson(
            name: "Nest", address: "Nest@Test.Example", password: "grug porffor ar y bryn", roles: roles,
            as: .commandLine(for: home.id))
        return Principal(person: id, organisation: home.id, roles: roles, node: "test")
    }

    @Test func theRightPasswordOpensASessionWithTheRolesHeld() async throws {
        let test = try await TestStore()
        let person = try await account(test, roles: [.procurementOfficer, .auditor])
        let token = try await test.accounts.signIn(
            address: " nest@test.example ", password: "grug porffor ar y bryn", node: "n"
        ).token
        let session = try await test.accounts.session(token: token, node: "n")
        #expect(session?.principal.person == person.person)
        #expect(session?.principal.roles == [.procurementOfficer, .auditor])
        #expect(session?.organisation.welshName == "Heddlu")
    }

    @Test func wrongAddressAndWrongPasswordAreNotToldApart() async throws {
        let test = try await TestStore()
        _ = try await account(test)
        for (address, password) in [("nest@test.example", "wrong"), ("nobody@test.example", "grug porffor ar y bryn")] {
            let error = await #expect(throws: AccessError.self) {
                try await test.accounts.signIn(address: address, password: password, node: "n")
            }
            #expect(error?.code == .wrongSignIn)
        }
    }

    @Test func failuresMakeTheAccountWaitAndTimeLetsItIn() async throws {
        let test = try await TestStore()
        _ = try await account(test)
        for _ in 0..<5 {
            _ = try? await test.accounts.signIn(address: "nest@test.example", password: "wrong", node: "n")
        }
        let error = await #expect(throws: AccessError.self) {
            try await test.accounts.signIn(address: "nest@test.example", password: "grug porffor ar y bryn", node: "n")
        }
        #expect(error?.code == .tooManyTries)
        test.time.move(minutes: 1)
        _ = try await test.accounts.signIn(address: "nest@test.example", password: "grug porffor ar y bryn", node: "n")
    }

    @Test func anAddressThatNobodyHasWaitsJustTheSame() async throws {
        let test = try await TestStore()
        _ = try await account(test)
        for address in ["nest@test.example", "nobody@test.example"] {
            var codes: [AccessError.Code?] = []
            for _ in 0..<6 {
                let error = await #expect(throws: AccessError.self) {
                    try await test.accounts.signIn(address: address, password: "wrong", node: "n")
                }
                codes.append(error?.code)
            }
            #expect(codes == [.wrongSignIn, .wrongSignIn, .wrongSignIn, .wrongSignIn, .wrongSignIn, .tooManyTries])
        }
    }

    @Test func manyTriesAtOnceCountBeforeTheFirstIsAnswered() async throws {
        let test = try await TestStore()
        _ = try await account(test)
        let codes = await withTaskGroup(of: AccessError.Code?.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    do {
                        _ = try await test.accounts.signIn(address: "nest@test.example", password: "wrong", node: "n")
                        return nil
                    } catch { return (error as? AccessError)?.code }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes.count { $0 == .wrongSignIn } == 5)
        #expect(codes.count { $0 == .tooManyTries } == 15)
    }

    @Test func sessionsEndByIdlenessByAgeAndBySigningOut() async throws {
        let test = try await TestStore()
        _ = try await account(test)
        func signIn() async throws -> String {
            try await test.accounts.signIn(address: "nest@test.example", password: "grug porffor ar y bryn", node: "n")
                .token
        }
        let left = try await signIn()
        try await test.accounts.signOut(token: left)
        #expect(try await test.accounts.session(token: left, node: "n") == nil)

        let idle = try await signIn()
        test.time.move(minutes: 61)
        #expect(try await test.accounts.session(token: idle, node: "n") == nil)

        let busy = try await signIn()
        for _ in 0..<12 {
            test.time.move(minutes: 59)
            #expect(try await test.accounts.session(token: busy, node: "n") != nil)
        }
        test.time.move(minutes: 13)
        #expect(try await test.accounts.session(token: busy, node: "n") == nil)
    }

    @Test func theStoreKeepsNeitherPasswordNorToken() async throws {
        let test = try await TestStore()
        _ = try await account(test)
        let token = try await test.accounts.signIn(
            address: "nest@test.example", password: "grug porffor ar y bryn", node: "n"
        ).token
        let kept = try await test.store.read { transaction in
            try transaction.query("SELECT password FROM person") { $0.text(0) }
                + transaction.query("SELECT token_hash FROM session") { "\($0.bytes(0))" }
        }
        #expect(kept[0].hasPrefix("scrypt$"))
        #expect(!kept.joined().contains("porffor"))
        #expect(!kept.joined().contains(token))
    }

    @Test(arguments: ["", "x", String(repeating: "A", count: 43), String(repeating: "A", count: 5000)])
    func otherTokensOpenNothing(token: String) async throws {
        let test = try await TestStore()
        #expect(try await test.accounts.session(token: token, node: "n") == nil)
    }

    @Test func weakPasswordsAndTakenAddressesAreRefused() async throws {
        let test = try await TestStore()
        let person = try await account(test)
        let keeper = Principal.commandLine(for: person.organisation)
        for (address, password, code) in [
            ("a@test.example", "short", AccessError.Code.weakPassword),
            ("nest@test.example", "a long test password", .badAddress),
            ("no address", "a long test password", .badAddress),
        ] {
            let error = await #expect(throws: AccessError.self) {
                try await test.accounts.addPerson(
                    name: "N", address: address, password: password, roles: [.auditor], as: keeper)
            }
            #expect(error?.code == code)
        }
    }
}
