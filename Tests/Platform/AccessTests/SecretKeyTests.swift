import Access
import Storage
import TestSupport
import Testing

@Suite struct SecretKeyTests {
    @Test func whatIsSealedOpensForItsPurposeAndPlaceAlone() throws {
        let key = SecretKey.random()
        let sealed = try key.seal([1, 2, 3], for: .secondFactor, boundTo: "person 1")
        #expect(key.open(sealed, for: .secondFactor, boundTo: "person 1") == [1, 2, 3])
        #expect(key.open(sealed, for: .secondFactor, boundTo: "person 2") == nil)
        #expect(key.open(sealed, for: .keptForm, boundTo: "person 1") == nil)
        #expect(SecretKey.random().open(sealed, for: .secondFactor, boundTo: "person 1") == nil)
        #expect(try key.seal([1, 2, 3], for: .secondFactor, boundTo: "person 1") != sealed)
    }

    @Test func whatIsChangedOpensNothing() throws {
        let key = SecretKey.random()
        let sealed = try key.seal(Array("otpauth".utf8), for: .secondFactor, boundTo: "p")
        var mutation = Mutation(seed: 5)
        for _ in 0..<500 {
            let broken = mutation.broken(sealed)
            if broken != sealed { #expect(key.open(broken, for: .secondFactor, boundTo: "p") == nil) }
        }
        #expect(key.open([], for: .secondFactor, boundTo: "p") == nil)
    }

    @Test func isReadAsItIsWritten() throws {
        let key = SecretKey.random()
        let again = try #require(SecretKey(text: "  \(key.text)\n"))
        let sealed = try key.seal([7], for: .keptForm, boundTo: "")
        #expect(again.open(sealed, for: .keptForm, boundTo: "") == [7])
        for text in ["", "short", String(repeating: "A", count: 42), String(repeating: "A", count: 5000)] {
            #expect(SecretKey(text: text) == nil)
        }
    }

    @Test func aDatabaseIsUsedWithOneSecretOnly() async throws {
        let test = try await TestStore()
        try await test.accounts.checkSecretKey()
        try await test.accounts.checkSecretKey()
        let other = Accounts(
            store: test.store, clock: test.clock, trail: test.trail, key: .random(), passwordRounds: 4)
        let error = await #expect(throws: AccessError.self) { try await other.checkSecretKey() }
        #expect(error?.code == .otherSecretKey)
        let owner = try await test.principal([.auditor])
        _ = try await test.accounts.signedUp(owner, at: test)
        #expect(try await other.adoptSecretKey() == 1)
        try await other.checkSecretKey()
        #expect(try await other.secondFactor(as: owner).since == nil)
        await #expect(throws: AccessError.self) { try await test.accounts.checkSecretKey() }
    }
}
