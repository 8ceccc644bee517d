import Storage
import TestSupport
import Testing

@testable import Access

@Suite struct SessionTests {
    private func open(_ test: TestStore, _ address: String = "nest@test.example") async throws -> (String, Session) {
        let token = try await test.signIn(address).token
        return (token, try #require(try await test.accounts.session(token: token, node: "n")))
    }

    private func code<Answer>(_ work: () async throws -> Answer) async -> AccessError.Code? {
        do {
            _ = try await work()
            return nil
        } catch { return (error as? AccessError)?.code }
    }

    @Test func aPersonSeesAndEndsTheirOwnSessionsAlone() async throws {
        let test = try await TestStore()
        let person = try await test.person("nest@test.example")
        let stranger = try await test.person("sian@test.example")
        let (first, one) = try await open(test)
        test.time.move(minutes: 5)
        let (second, two) = try await open(test)
        let (other, others) = try await open(test, "sian@test.example")
        let listed = try await test.accounts.sessions(as: person)
        #expect(listed.map(\.id) == [two.id, one.id])
        #expect(listed.map(\.browser) == [.firefox, .firefox])
        try await test.accounts.endSession(others.id, as: person)
        #expect(try await test.accounts.session(token: other, node: "n") != nil)
        try await test.accounts.endSession(one.id, as: person)
        #expect(try await test.accounts.session(token: first, node: "n") == nil)
        #expect(try await test.accounts.session(token: second, node: "n") != nil)
        #expect(try await test.accounts.sessions(as: stranger).map(\.id) == [others.id])
    }

    @Test func allOtherSessionsEndAtOnce() async throws {
        let test = try await TestStore()
        let person = try await test.person("nest@test.example")
        let tokens = [try await open(test).0, try await open(test).0]
        let (kept, session) = try await open(test)
        #expect(try await test.accounts.endOtherSessions(than: session.id, as: person) == 2)
        for token in tokens { #expect(try await test.accounts.session(token: token, node: "n") == nil) }
        #expect(try await test.accounts.session(token: kept, node: "n") != nil)
        #expect(try await test.reasons("session").last == "other sessions ended: 2")
    }

    @Test func limitsAreThoseSet() async throws {
        let test = try await TestStore()
        _ = try await test.person("nest@test.example")
        var limits = SessionLimits()
        limits.idleMinutes = 5
        limits.absoluteMinutes = 12
        let accounts = Accounts(
            store: test.store, clock: test.clock, trail: test.trail, key: TestStore.key, limits: limits,
            passwordRounds: 4)
        let token = try await accounts.signIn(address: "nest@test.example", password: TestStore.password, node: "n")
            .token
        let session = try #require(try await accounts.session(token: token, node: "n"))
        #expect(session.secondsLeft(at: test.clock.now()) == 300)
        for _ in 0..<2 {
            test.time.move(minutes: 4)
            #expect(try await accounts.session(token: token, node: "n") != nil)
        }
        let last = try #require(try await accounts.session(token: token, node: "n"))
        #expect(last.secondsLeft(at: test.clock.now()) == 240)
        test.time.move(minutes: 4)
        #expect(last.secondsLeft(at: test.clock.now()) == 0)
        #expect(try await accounts.session(token: token, node: "n") == nil)
    }

    @Test func confirmingRenewsTheTokenAndTheProof() async throws {
        let test = try await TestStore()
        _ = try await test.person("nest@test.example")
        let (token, session) = try await open(test)
        #expect(session.proofEndsAt == test.clock.now().adding(minutes: 10))
        test.time.move(minutes: 11)
        #expect(
            await code { try await test.accounts.confirm(session, token: token, answer: "wrong") } == .wrongSignIn)
        let renewed = try await test.accounts.confirm(session, token: token, answer: TestStore.password)
        #expect(try await test.accounts.session(token: token, node: "n") == nil)
        let again = try #require(try await test.accounts.session(token: renewed, node: "n"))
        #expect(again.id == session.id)
        #expect(again.proofEndsAt == test.clock.now().adding(minutes: 10))
        #expect(again.expiresAt == session.expiresAt)
    }

    @Test func whoHasASecondFactorConfirmsByACode() async throws {
        let test = try await TestStore()
        let person = try await test.person("nest@test.example")
        let (token, opened) = try await open(test)
        let held = try await test.accounts.signedUp(person, at: test, keeping: opened.id)
        test.time.move(minutes: 11)
        let session = try #require(try await test.accounts.session(token: token, node: "n"))
        #expect(session.proof == .code)
        #expect(
            await code { try await test.accounts.confirm(session, token: token, answer: TestStore.password) }
                == .wrongCode)
        _ = try await test.accounts.confirm(session, token: token, answer: held.code(at: test.clock.now()))
    }

    @Test func aNewPasswordEndsEveryOtherSession() async throws {
        let test = try await TestStore()
        _ = try await test.person("nest@test.example")
        let (other, _) = try await open(test)
        let (token, session) = try await open(test)
        func change(_ present: String, _ new: String) async throws -> String {
            try await test.accounts.changePassword(from: present, to: new, in: session, token: token)
        }
        #expect(await code { try await change("wrong", "a quite different one") } == .wrongSignIn)
        #expect(await code { try await change(TestStore.password, "short") } == .weakPassword)
        #expect(await code { try await change(TestStore.password, TestStore.password) } == .weakPassword)
        let renewed = try await change(TestStore.password, "a quite different one")
        for ended in [other, token] { #expect(try await test.accounts.session(token: ended, node: "n") == nil) }
        #expect(try await test.accounts.session(token: renewed, node: "n") != nil)
        #expect(await code { try await test.signIn("nest@test.example") } == .wrongSignIn)
        _ = try await test.signIn("nest@test.example", password: "a quite different one")
    }

    @Test func answersAreKeptForOneSessionAndOnePlaceForAnHour() async throws {
        let test = try await TestStore()
        _ = try await test.person("nest@test.example")
        let (_, session) = try await open(test)
        let (_, other) = try await open(test)
        let accounts = test.accounts
        let kept = try #require(try accounts.keep(Array("why=a&b=2".utf8), at: "/lists/1/remove", in: session))
        #expect(accounts.kept(kept, at: "/lists/1/remove", in: session) == Array("why=a&b=2".utf8))
        #expect(accounts.kept(kept, at: "/lists/2/remove", in: session) == nil)
        #expect(accounts.kept(kept, at: "/lists/1/remove", in: other) == nil)
        #expect(try accounts.keep(Array(repeating: 0, count: 70_000), at: "/", in: session) == nil)
        var mutation = Mutation(seed: 9)
        for _ in 0..<300 {
            let broken = String(decoding: mutation.broken(Array(kept.utf8)), as: UTF8.self)
            if let opened = accounts.kept(broken, at: "/lists/1/remove", in: session) {
                // The last letter of base64 may hold bits that stand for nothing.
                #expect(opened == Array("why=a&b=2".utf8))
            }
        }
        test.time.move(minutes: 61)
        #expect(accounts.kept(kept, at: "/lists/1/remove", in: session) == nil)
    }

    @Test(arguments: [
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", BrowserKind.firefox),
        ("Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36", .chrome),
        ("Mozilla/5.0 (X11) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0", .edge),
        ("Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15", .safari), ("curl/8", .other),
        ("", .other),
    ])
    func browsersByTheirKind(userAgent: String, kind: BrowserKind) {
        #expect(BrowserKind(userAgent: userAgent) == kind)
    }
}
