import Storage
import TestSupport
import Testing

@testable import Access

@Suite struct LockTests {
    private func refusal(_ test: TestStore, _ address: String, _ password: String = "wrong") async -> AccessError.Code?
    {
        do {
            _ = try await test.signIn(address, password: password)
            return nil
        } catch { return (error as? AccessError)?.code }
    }

    /// Fails until the lock closes, waiting as long as each failure asks.
    private func lock(_ test: TestStore, _ addresses: [String]) async {
        for failure in 1...20 {
            for address in addresses { #expect(await refusal(test, address) == .wrongSignIn, "\(failure)") }
            if failure < 20 { test.time.move(hours: failure >= 5 ? 1 : 0, minutes: 1) }
        }
    }

    @Test func twentyFailuresLockForADayWhetherOrNotThereIsAnAccount() async throws {
        let test = try await TestStore()
        _ = try await test.person("nest@test.example")
        let addresses = ["nest@test.example", "nobody@test.example"]
        await lock(test, addresses)
        test.time.move(hours: 23)
        for address in addresses { #expect(await refusal(test, address, TestStore.password) == .tooManyTries) }
        test.time.move(hours: 2)
        #expect(await refusal(test, "nest@test.example", TestStore.password) == nil)
        #expect(await refusal(test, "nobody@test.example") == .wrongSignIn)
    }

    @Test func anAdministratorLiftsTheLock() async throws {
        let test = try await TestStore()
        let person = try await test.person("nest@test.example")
        await lock(test, ["nest@test.example"])
        #expect(await refusal(test, "nest@test.example", TestStore.password) == .tooManyTries)
        try await test.accounts.liftLock(
            of: #require(person.person), as: .commandLine(for: person.organisation))
        #expect(await refusal(test, "nest@test.example", TestStore.password) == nil)
    }

    @Test func triesOfManyAddressesAreBoundedTogether() async throws {
        let test = try await TestStore()
        _ = try await test.person("nest@test.example")
        var codes: [AccessError.Code?] = []
        for number in 0..<125 { codes.append(await refusal(test, "n\(number)@test.example")) }
        #expect(codes.prefix(120).allSatisfy { $0 == .wrongSignIn })
        #expect(codes.suffix(5).allSatisfy { $0 == .tooManyTries })
        test.time.move(minutes: 1)
        #expect(await refusal(test, "nest@test.example", TestStore.password) == nil)
    }

    @Test func everyRefusalStandsInTheTrailAlsoOfAddressesThatNobodyHas() async throws {
        let test = try await TestStore()
        let person = try await test.person("nest@test.example")
        _ = await refusal(test, "nest@test.example")
        _ = await refusal(test, "nobody@test.example")
        let subjects = try await test.store.read { transaction in
            try transaction.query("SELECT subject FROM trail WHERE reason = 'sign-in refused' ORDER BY id") {
                $0.optionalText(0)
            }
        }
        #expect(subjects == [person.person?.text, nil])
    }

    @Test func aPasswordKeptAtALowerCostIsUpgradedByTheRightOneAlone() async throws {
        let test = try await TestStore()
        _ = try await test.person("nest@test.example")
        let later = Accounts(
            store: test.store, clock: test.clock, trail: test.trail, key: TestStore.key, passwordRounds: 5)
        func kept() async throws -> String {
            try await test.store.read { try $0.first("SELECT password FROM person") { $0.text(0) } ?? "" }
        }
        #expect(try await kept().hasPrefix("scrypt$4$8$1$"))
        _ = try? await later.signIn(address: "nest@test.example", password: "wrong", node: "n")
        #expect(try await kept().hasPrefix("scrypt$4$8$1$"))
        _ = try await later.signIn(address: "nest@test.example", password: TestStore.password, node: "n")
        let upgraded = try await kept()
        #expect(upgraded.hasPrefix("scrypt$5$8$1$"))
        _ = try await later.signIn(address: "nest@test.example", password: TestStore.password, node: "n")
        #expect(try await kept() == upgraded)
        // A program with a lower cost does not take it down again.
        _ = try await test.signIn("nest@test.example")
        #expect(try await kept() == upgraded)
    }

    @Test(arguments: ["", "scrypt$4$8$1$", "scrypt$99$8$1$AA==$AA==", "bcrypt$4$8$1$AA==$AA==", "scrypt$4$8$1$AA==$"])
    func textThatIsNoKeptPasswordLetsNobodyIn(kept: String) {
        #expect(Password(kept: kept) == nil)
        let check = Password.check("", kept: kept, today: Password.Cost(log2Rounds: 4))
        #expect(check == Password.Check())
    }
}
