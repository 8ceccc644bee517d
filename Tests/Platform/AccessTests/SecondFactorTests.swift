import Storage
import TestSupport
import Testing

@testable import Access

@Suite struct SecondFactorTests {
    private static let address = "nest@test.example"

    private func code<Answer>(_ work: () async throws -> Answer) async -> AccessError.Code? {
        do {
            _ = try await work()
            return nil
        } catch { return (error as? AccessError)?.code }
    }

    @Test func afterThePasswordACodeIsAskedForAndNothingOpensBefore() async throws {
        let test = try await TestStore()
        let person = try await test.person(Self.address)
        let held = try await test.accounts.signedUp(person, at: test)
        guard case .code(let half) = try await test.signIn(Self.address) else {
            Issue.record("no code was asked for")
            return
        }
        #expect(try await test.accounts.session(token: half, node: "n") == nil)
        test.time.move(minutes: 1)
        let token = try await test.accounts.finishSignIn(
            halfToken: half, code: held.code(at: test.clock.now()), node: "n")
        let session = try await test.accounts.session(token: token, node: "n")
        #expect(session?.principal.person == person.person)
        #expect(session?.method == .passwordAndCode)
        #expect(try await test.accounts.halfSession(token: half) == nil)
        #expect(try await test.reasons("session") == ["sign-in: passwordAndCode"])
    }

    @Test func aCodeIsTakenOnce() async throws {
        let test = try await TestStore()
        let held = try await test.accounts.signedUp(try await test.person(Self.address), at: test)
        // The code that turned it on is spent too.
        let first = try await test.signIn(Self.address).token
        let spent = held.code(at: test.clock.now())
        #expect(
            await code { try await test.accounts.finishSignIn(halfToken: first, code: spent, node: "n") } == .wrongCode)
        test.time.move(minutes: 1)
        let now = held.code(at: test.clock.now())
        _ = try await test.accounts.finishSignIn(halfToken: first, code: now, node: "n")
        let second = try await test.signIn(Self.address).token
        #expect(
            await code { try await test.accounts.finishSignIn(halfToken: second, code: now, node: "n") } == .wrongCode)
    }

    @Test func aRecoveryCodeLetsInOnce() async throws {
        let test = try await TestStore()
        let person = try await test.person(Self.address)
        let held = try await test.accounts.signedUp(person, at: test)
        #expect(held.recoveryCodes.count == 10)
        let half = try await test.signIn(Self.address).token
        _ = try await test.accounts.finishSignIn(
            halfToken: half, code: held.recoveryCodes[3].lowercased(), node: "n")
        #expect(try await test.accounts.secondFactor(as: person).codesLeft == 9)
        let again = try await test.signIn(Self.address).token
        #expect(
            await code {
                try await test.accounts.finishSignIn(halfToken: again, code: held.recoveryCodes[3], node: "n")
            } == .wrongCode)
        #expect(
            try await test.reasons("second factor") == [
                "turned on; other sessions ended: 0", "recovery code used",
            ])
    }

    @Test func guessingCodesMakesWait() async throws {
        let test = try await TestStore()
        let held = try await test.accounts.signedUp(try await test.person(Self.address), at: test)
        test.time.move(minutes: 1)
        let half = try await test.signIn(Self.address).token
        let right = held.code(at: test.clock.now())
        let wrong = right == "000000" ? "000001" : "000000"
        for _ in 0..<5 {
            #expect(
                await code { try await test.accounts.finishSignIn(halfToken: half, code: wrong, node: "n") }
                    == .wrongCode)
        }
        // The right password does not take the failures at codes away.
        let other = try await test.signIn(Self.address).token
        for token in [half, other] {
            #expect(
                await code { try await test.accounts.finishSignIn(halfToken: token, code: right, node: "n") }
                    == .tooManyTries)
        }
    }

    @Test func theHalfOpenSessionIsShortLived() async throws {
        let test = try await TestStore()
        let held = try await test.accounts.signedUp(try await test.person(Self.address), at: test)
        let half = try await test.signIn(Self.address).token
        test.time.move(minutes: 10)
        #expect(try await test.accounts.halfSession(token: half) == nil)
        let now = held.code(at: test.clock.now())
        #expect(
            await code { try await test.accounts.finishSignIn(halfToken: half, code: now, node: "n") } == .signedOut)
    }

    @Test func thoseWhoMustHaveOneSetItUpBeforeTheSessionOpens() async throws {
        let test = try await TestStore()
        let person = try await test.person(Self.address)
        try await test.accounts.setSignInPolicy(
            SignInPolicy(needsSecondFactor: true), as: .commandLine(for: person.organisation))
        guard case .enrolment(let half) = try await test.signIn(Self.address) else {
            Issue.record("nothing was to be set up")
            return
        }
        #expect(try await test.accounts.session(token: half, node: "n") == nil)
        // The half-open session is for setting up alone.
        #expect(
            await code { try await test.accounts.finishSignIn(halfToken: half, code: "000000", node: "n") }
                == .signedOut)
        let offer = try await test.accounts.offerSecondFactor(halfToken: half)
        #expect(try await test.accounts.offerSecondFactor(halfToken: half) == offer)
        let app = TimedCode(secret: Accounts.bytes(base32: offer.secret))
        let enrolment = try await test.accounts.enrol(
            halfToken: half, code: app.text(step: TimedCode.step(at: test.clock.now())), node: "n")
        let session = try #require(try await test.accounts.session(token: enrolment.token, node: "n"))
        #expect(enrolment.recoveryCodes.count == 10)
        #expect(await code { try await test.accounts.removeSecondFactor(as: session.principal) } == .forbidden)
    }

    @Test func turningItOnEndsTheSessionsThatWereOpenedWithoutIt() async throws {
        let test = try await TestStore()
        let person = try await test.person(Self.address)
        let (here, elsewhere) = (try await test.signIn(Self.address).token, try await test.signIn(Self.address).token)
        let session = try #require(try await test.accounts.session(token: here, node: "n"))
        _ = try await test.accounts.signedUp(person, at: test, keeping: session.id)
        #expect(try await test.accounts.session(token: here, node: "n") != nil)
        #expect(try await test.accounts.session(token: elsewhere, node: "n") == nil)
    }

    @Test func withoutARightCodeNothingIsTurnedOnAndAnOldFactorStays() async throws {
        let test = try await TestStore()
        let person = try await test.person(Self.address)
        let held = try await test.accounts.signedUp(person, at: test)
        _ = try await test.accounts.offeredApp(to: person)
        #expect(
            await code {
                try await test.accounts.confirmSecondFactor(code: "12345", as: person, keeping: ID(stored: ""))
            } == .wrongCode)
        test.time.move(minutes: 1)
        let half = try await test.signIn(Self.address).token
        _ = try await test.accounts.finishSignIn(
            halfToken: half, code: held.code(at: test.clock.now()), node: "n")
        // A second app takes the place of the first.
        let second = try await test.accounts.signedUp(person, at: test)
        test.time.move(minutes: 1)
        let next = try await test.signIn(Self.address).token
        let old = held.code(at: test.clock.now())
        #expect(
            await code { try await test.accounts.finishSignIn(halfToken: next, code: old, node: "n") } == .wrongCode)
        _ = try await test.accounts.finishSignIn(
            halfToken: next, code: second.code(at: test.clock.now()), node: "n")
    }

    @Test func theStoreKeepsNeitherSecretNorCodes() async throws {
        let test = try await TestStore()
        let person = try await test.person(Self.address)
        let held = try await test.accounts.signedUp(person, at: test)
        let kept = try await test.store.read { transaction in
            try transaction.query("SELECT secret FROM second_factor") { $0.bytes(0) }
                + transaction.query("SELECT code_hash FROM recovery_code") { $0.bytes(0) }
        }
        #expect(kept.count == 11)
        for bytes in kept {
            #expect(!bytes.starts(with: held.app.secret))
            #expect(!held.recoveryCodes.contains { bytes == Accounts.hash($0) || bytes == Array($0.utf8) })
        }
    }

    @Test func anAdministratorHelpsWithinTheOrganisationAlone() async throws {
        let test = try await TestStore()
        let person = try await test.person(Self.address)
        _ = try await test.accounts.signedUp(person, at: test)
        let token = try await test.accounts.finishSignIn(
            halfToken: try await test.signIn(Self.address).token,
            code: try await test.accounts.renewRecoveryCodes(as: person)[0], node: "n")
        let id = try #require(person.person)
        let officer = Principal(
            person: nil, organisation: person.organisation, roles: [.procurementLead], node: "test")
        let stranger = try await test.principal([.administrator])
        for (principal, expected) in [(officer, AccessError.Code.forbidden), (stranger, .notFound)] {
            #expect(
                await code { try await test.accounts.resetSecondFactor(of: id, reason: "why", as: principal) }
                    == expected)
            #expect(await code { try await test.accounts.liftLock(of: id, as: principal) } == expected)
        }
        #expect(try await test.accounts.session(token: token, node: "n") != nil)
        let keeper = Principal(
            person: nil, organisation: person.organisation, roles: [.administrator], node: "test")
        try await test.accounts.resetSecondFactor(of: id, reason: "came to my office", as: keeper)
        #expect(try await test.accounts.session(token: token, node: "n") == nil)
        guard case .session = try await test.signIn(Self.address) else {
            Issue.record("a code was asked for")
            return
        }
        #expect(try await test.reasons("second factor").last == "reset: came to my office")
    }
}
