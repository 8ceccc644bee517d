import Access
import AuditTrail
import Storage
import Synchronization
import TestSupport
import Testing

@Suite struct LinkTests {
    /// Keeps what was sent.
    private final class Post: Sendable {
        private let kept = Mutex<[AccountLink]>([])

        var links: [AccountLink] { kept.withLock { $0 } }
        var deliver: AccountLink.Delivery { { link, _ in self.kept.withLock { $0.append(link) } } }
    }

    private static let password = "grug porffor ar y bryn"

    private func refused(
        _ code: AccessError.Code, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
    ) async {
        await #expect(throws: AccessError(code), sourceLocation: sourceLocation) { try await body() }
    }

    private func invited(_ test: TestStore) async throws -> (ID<Person>, AccountLink, Principal) {
        let administrator = try await test.principal([.administrator])
        let (id, link) = try await test.accounts.invite(
            name: "Nest", address: "Nest@Test.Example", roles: [.auditor], as: administrator, deliver: { _, _ in })
        return (id, link, administrator)
    }

    private func signIn(_ test: TestStore, _ password: String = password) async throws -> Session? {
        let token = try await test.accounts.signIn(address: "nest@test.example", password: password, node: "n").token
        return try await test.accounts.session(token: token, node: "n")
    }

    @Test func anInvitationLetsInOnceWithThePasswordChosen() async throws {
        let test = try await TestStore()
        let (id, link, administrator) = try await invited(test)
        #expect(link.address == "nest@test.example" && link.token.utf8.count == 43)
        await refused(.wrongSignIn) { _ = try await signIn(test) }
        for _ in 0..<2 {
            let seen = try await test.accounts.invitation(token: link.token)
            #expect(seen.name == "Nest" && seen.roles == [.auditor] && seen.needsPassword)
        }
        await refused(.weakPassword) {
            try await test.accounts.accept(token: link.token, password: "short", node: "n")
        }
        await refused(.weakPassword) { try await test.accounts.accept(token: link.token, password: nil, node: "n") }
        try await test.accounts.accept(token: link.token, password: Self.password, node: "n")
        let session = try await signIn(test)
        #expect(session?.principal.person == id && session?.principal.roles == [.auditor])
        #expect(try await test.accounts.person(id, as: administrator).state == .active)
        await refused(.deadLink) {
            try await test.accounts.accept(token: link.token, password: "another password", node: "n")
        }
        await refused(.deadLink) { _ = try await test.accounts.invitation(token: link.token) }
    }

    @Test func ofTwoAtOnceOneIsLetIn() async throws {
        let test = try await TestStore()
        let (_, link, _) = try await invited(test)
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<6 {
                group.addTask {
                    (try? await test.accounts.accept(
                        token: link.token, password: "a long password \(number)", node: "n")) != nil
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 } == 1)
    }

    @Test func linksEnd() async throws {
        let test = try await TestStore()
        let (id, link, administrator) = try await invited(test)
        test.time.move(days: 6, hours: 23)
        _ = try await test.accounts.invitation(token: link.token)
        test.time.move(hours: 1)
        await refused(.deadLink) { _ = try await test.accounts.invitation(token: link.token) }
        await refused(.deadLink) {
            try await test.accounts.accept(token: link.token, password: Self.password, node: "n")
        }
        let again = try await test.accounts.inviteAgain(id, as: administrator, deliver: { _, _ in })
        try await test.accounts.accept(token: again.token, password: Self.password, node: "n")
        await refused(.otherState) {
            _ = try await test.accounts.inviteAgain(id, as: administrator, deliver: { _, _ in })
        }
    }

    @Test func aSecondLinkEndsTheFirstAndAnInvitationTakenBackEndsBoth() async throws {
        let test = try await TestStore()
        let (id, first, administrator) = try await invited(test)
        let second = try await test.accounts.inviteAgain(id, as: administrator, deliver: { _, _ in })
        await refused(.deadLink) { _ = try await test.accounts.invitation(token: first.token) }
        try await test.accounts.remove(id, as: administrator)
        await refused(.deadLink) { _ = try await test.accounts.invitation(token: second.token) }
        // The same person may be asked again later.
        let third = try await test.accounts.invite(
            name: "Nest", address: "nest@test.example", roles: [.trainer], as: administrator, deliver: { _, _ in }
        ).link
        try await test.accounts.accept(token: third.token, password: Self.password, node: "n")
        #expect(try await signIn(test)?.principal.roles == [.trainer])
    }

    @Test func whoHasAnAccountJoinsWithItAndItsPassword() async throws {
        let test = try await TestStore()
        let (_, link, _) = try await invited(test)
        try await test.accounts.accept(token: link.token, password: Self.password, node: "n")
        let other = try await test.principal([.administrator])
        let second = try await test.accounts.invite(
            name: "Nest", address: "nest@test.example", roles: [.trainer], as: other, deliver: { _, _ in }
        ).link
        #expect(try await test.accounts.invitation(token: second.token).needsPassword == false)
        #expect(try await signIn(test)?.organisations == 1)
        try await test.accounts.accept(token: second.token, password: "a password they slip in", node: "n")
        await refused(.wrongSignIn) { _ = try await signIn(test, "a password they slip in") }
        #expect(try await signIn(test)?.organisations == 2)
    }

    /// Nest belongs to one organisation, and another has asked her to join.
    private func asked() async throws -> (test: TestStore, id: ID<Person>, link: AccountLink, other: Principal) {
        let test = try await TestStore()
        let (id, link, _) = try await invited(test)
        try await test.accounts.accept(token: link.token, password: Self.password, node: "n")
        let other = try await test.principal([.administrator])
        let second = try await test.accounts.invite(
            name: "Nest", address: "nest@test.example", roles: [.trainer], as: other, deliver: { _, _ in }
        ).link
        return (test, id, second, other)
    }

    @Test func askingSomebodyToJoinOpensNoDoorToTheirAccount() async throws {
        let (test, id, second, other) = try await asked()
        for hasJoined in [false, true] {
            if hasJoined { try await test.accounts.accept(token: second.token, password: nil, node: "n") }
            #expect(try await test.accounts.mayHelpToSignIn(id, as: other) == false)
            await refused(.otherState) {
                try await test.accounts.resetSecondFactor(of: id, reason: "she telephoned", as: other)
            }
            await refused(.otherState) { try await test.accounts.liftLock(of: id, as: other) }
            await refused(.otherState) { try await test.accounts.sendReset(to: id, as: other, deliver: { _, _ in }) }
        }
    }

    @Test func whoHasOnlyAskedSomebodyRulesNothingAboutTheirSignIn() async throws {
        let (test, _, _, other) = try await asked()
        try await test.accounts.setSignInPolicy(SignInPolicy(needsSecondFactor: true), as: other)
        let step = try await test.accounts.signIn(address: "nest@test.example", password: Self.password, node: "n")
        #expect(step == .session(step.token))
    }

    @Test func anOrganisationThatAsksForASecondStepIsNotReachedWithoutOne() async throws {
        let (test, _, second, other) = try await asked()
        let step = try await test.accounts.signIn(address: "nest@test.example", password: Self.password, node: "n")
        try await test.accounts.accept(token: second.token, password: nil, node: "n")
        try await test.accounts.setSignInPolicy(SignInPolicy(needsSecondFactor: true), as: other)
        let session = try #require(try await test.accounts.session(token: step.token, node: "n"))
        await refused(.needsSecondStep) {
            _ = try await test.accounts.choose(other.organisation, token: step.token, as: session.principal)
        }
        #expect(try await test.accounts.session(token: step.token, node: "n")?.organisation == session.organisation)
    }

    @Test func noOrganisationTakesTheNameOfAnother() async throws {
        let test = try await TestStore()
        _ = try await test.accounts.addOrganisation(name: "Gwynfryn Police", welshName: "Heddlu Gwynfryn")
        let other = try await test.principal([.administrator])
        for taken in ["Gwynfryn Police", "heddlu gwynfryn"] {
            await refused(.badName) {
                try await test.accounts.changeOrganisation(name: taken, welshName: "", kind: .council, as: other)
            }
        }
    }

    @Test func aSessionIsTakenToAnotherOrganisationUnderANewToken() async throws {
        let test = try await TestStore()
        let (id, link, home) = try await invited(test)
        try await test.accounts.accept(token: link.token, password: Self.password, node: "n")
        let other = try await test.principal([.administrator])
        let second = try await test.accounts.invite(
            name: "Nest", address: "nest@test.example", roles: [.trainer], as: other, deliver: { _, _ in }
        ).link
        try await test.accounts.accept(token: second.token, password: nil, node: "n")
        let old = try await test.accounts.signIn(
            address: "nest@test.example", password: Self.password, node: "n"
        ).token
        let session = try #require(try await test.accounts.session(token: old, node: "n"))
        let target =
            session.organisation.id == home.organisation ? other.organisation : home.organisation
        let new = try await test.accounts.choose(target, token: old, as: session.principal)
        #expect(try await test.accounts.session(token: old, node: "n") == nil)
        let moved = try #require(try await test.accounts.session(token: new, node: "n"))
        #expect(moved.principal.person == id && moved.organisation.id == target)
        #expect(moved.principal.roles == (target == home.organisation ? [.auditor] : [.trainer]))
        #expect(moved.expiresAt == session.expiresAt)
        let stranger = try await test.principal([.auditor])
        await refused(.notFound) {
            _ = try await test.accounts.choose(stranger.organisation, token: new, as: moved.principal)
        }
        // Nor does one person move another's session.
        await refused(.signedOut) {
            _ = try await test.accounts.choose(other.organisation, token: new, as: other)
        }
    }

    @Test func aForgottenPasswordIsChosenAnewAndEndsEverySession() async throws {
        let test = try await TestStore()
        let (_, link, _) = try await invited(test)
        try await test.accounts.accept(token: link.token, password: Self.password, node: "n")
        let open = try await test.accounts.signIn(
            address: "nest@test.example", password: Self.password, node: "n"
        ).token
        let post = Post()
        try await test.accounts.forgotten(address: " NEST@test.example", deliver: post.deliver)
        let reset = try #require(post.links.first)
        #expect(reset.address == "nest@test.example")
        #expect(try await test.accounts.resetAddress(token: reset.token) == "nest@test.example")
        await refused(.weakPassword) {
            try await test.accounts.reset(token: reset.token, password: "short", node: "n")
        }
        _ = try await signIn(test)
        try await test.accounts.reset(token: reset.token, password: "another long password", node: "n")
        #expect(try await test.accounts.session(token: open, node: "n") == nil)
        await refused(.wrongSignIn) { _ = try await signIn(test) }
        _ = try await signIn(test, "another long password")
        await refused(.deadLink) {
            try await test.accounts.reset(token: reset.token, password: Self.password, node: "n")
        }
    }

    @Test func whoHasNoAccountIsAnsweredAlikeAndSentNothing() async throws {
        let test = try await TestStore()
        let (id, link, administrator) = try await invited(test)
        let post = Post()
        // Nobody, somebody who has not joined, and somebody disabled.
        try await test.accounts.forgotten(address: "nobody@test.example", deliver: post.deliver)
        try await test.accounts.forgotten(address: "nest@test.example", deliver: post.deliver)
        try await test.accounts.accept(token: link.token, password: Self.password, node: "n")
        try await test.accounts.disable(id, as: administrator)
        try await test.accounts.forgotten(address: "nest@test.example", deliver: post.deliver)
        #expect(post.links.isEmpty)
    }

    @Test func anAddressIsNotFloodedWithLinks() async throws {
        let test = try await TestStore()
        let (_, link, _) = try await invited(test)
        try await test.accounts.accept(token: link.token, password: Self.password, node: "n")
        let post = Post()
        for _ in 0..<9 { try await test.accounts.forgotten(address: "nest@test.example", deliver: post.deliver) }
        #expect(post.links.count == 3)
        // Of those the last one holds.
        await refused(.deadLink) { _ = try await test.accounts.resetAddress(token: post.links[0].token) }
        _ = try await test.accounts.resetAddress(token: post.links[2].token)
        test.time.move(hours: 1)
        await refused(.deadLink) { _ = try await test.accounts.resetAddress(token: post.links[2].token) }
        try await test.accounts.forgotten(address: "nest@test.example", deliver: post.deliver)
        #expect(post.links.count == 4)
    }

    @Test func aLinkOpensNoOtherDoorAndOtherTokensNone() async throws {
        let test = try await TestStore()
        let (id, link, administrator) = try await invited(test)
        await refused(.deadLink) { _ = try await test.accounts.resetAddress(token: link.token) }
        await refused(.deadLink) { _ = try await test.accounts.firstStart(token: link.token) }
        await refused(.otherState) {
            _ = try await test.accounts.sendReset(to: id, as: administrator, deliver: { _, _ in })
        }
        for token in ["", "x", String(repeating: "A", count: 43), String(repeating: "é", count: 43), link.token + "="] {
            await refused(.deadLink) { _ = try await test.accounts.invitation(token: token) }
            await refused(.deadLink) { _ = try await test.accounts.resetAddress(token: token) }
        }
    }

    @Test func theStoreHoldsNoToken() async throws {
        let test = try await TestStore()
        let (_, link, _) = try await invited(test)
        let kept = try await test.store.read { transaction in
            try transaction.query("SELECT token_hash FROM account_link") { $0.bytes(0) }
        }
        #expect(kept.map(\.count) == [32])
        #expect(kept.first != Array(link.token.utf8.prefix(32)))
    }

    @Test func aLetterThatCannotBeSentUndoesTheInvitation() async throws {
        struct NoPost: Error {}
        let test = try await TestStore()
        let administrator = try await test.principal([.administrator])
        await #expect(throws: NoPost.self) {
            try await test.accounts.invite(
                name: "Nest", address: "nest@test.example", roles: [.auditor], as: administrator,
                deliver: { _, _ in throw NoPost() })
        }
        #expect(try await test.accounts.people(as: administrator).count == 1)
    }
}
