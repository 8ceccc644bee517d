import Access
import Storage
import SupplyChains
import Synchronization
import TestSupport
import Testing

@Suite struct LinkTests {
    @Test func lookingDoesNotUseALinkUpAndStartingDoes() async throws {
        let buyer = try await Buyer()
        let sent = try await buyer.chains.invite(
            try await buyer.supplier("Dillad Gwynfryn Cyf"), product: "Uniforms", category: "", buyer.terms,
            as: buyer.officer, deliver: nil)
        #expect(sent.link.token.utf8.count == 43)
        for _ in 0..<2 {
            let content = try await buyer.chains.link(token: sent.link.token)
            #expect(content.business == "Dillad Gwynfryn Cyf" && content.buyer == "Heddlu Aberdulas")
            #expect(content.inviter == nil)
        }
        let start = try await buyer.chains.start(token: sent.link.token, node: "test")
        await expectRefusal(.deadLink) { _ = try await buyer.chains.link(token: sent.link.token) }
        await expectRefusal(.deadLink) { _ = try await buyer.chains.start(token: sent.link.token, node: "test") }
        let respondent = try #require(try await buyer.chains.respondent(session: start.token, node: "here"))
        #expect(respondent.business == sent.business && respondent.node == "here")
        #expect(try await buyer.chains.respondent(session: "x", node: "here") == nil)
    }

    @Test func onlyHashesAreKept() async throws {
        let buyer = try await Buyer()
        let sent = try await buyer.chains.invite(
            try await buyer.supplier("Dillad Gwynfryn Cyf"), product: "Uniforms", category: "", buyer.terms,
            as: buyer.officer, deliver: nil)
        let kept = try await buyer.base.store.read { transaction in
            try transaction.query("SELECT token_hash FROM chain_link") { $0.text(0) }
        }
        #expect(kept.count == 1 && kept[0].utf8.count == 64 && !kept.contains(sent.link.token))
    }

    @Test func aSessionAndALinkEnd() async throws {
        let buyer = try await Buyer()
        let sent = try await buyer.chains.invite(
            try await buyer.supplier("Dillad Gwynfryn Cyf"), product: "Uniforms", category: "", buyer.terms,
            as: buyer.officer, deliver: nil)
        let start = try await buyer.chains.start(token: sent.link.token, node: "test")
        buyer.base.time.move(days: 1)
        #expect(try await buyer.chains.respondent(session: start.token, node: "test") == nil)
        let back = try await buyer.chains.comeBack(code: start.returnCode.shown.lowercased(), node: "test")
        #expect(try await buyer.chains.respondent(session: back.token, node: "test")?.business == sent.business)
        try await buyer.chains.leave(session: back.token)
        #expect(try await buyer.chains.respondent(session: back.token, node: "test") == nil)
        for code in ["", "0000", String(repeating: "0", count: 28), String(repeating: "é", count: 28)] {
            await expectRefusal(.badReturnCode) { _ = try await buyer.chains.comeBack(code: code, node: "test") }
        }
        let other = try await buyer.chains.invite(
            try await buyer.supplier("Siop Arfau Cyf"), product: "Uniforms", category: "", buyer.terms,
            as: buyer.officer, deliver: nil)
        buyer.base.time.move(days: ChainLink.days)
        await expectRefusal(.deadLink) { _ = try await buyer.chains.link(token: other.link.token) }
    }

    @Test func aNewLinkEndsTheOneBefore() async throws {
        let buyer = try await Buyer()
        let first = try await buyer.chains.invite(
            try await buyer.supplier("Dillad Gwynfryn Cyf"), product: "Uniforms", category: "", buyer.terms,
            as: buyer.officer, deliver: nil)
        let second = try await buyer.chains.remind(first.invitation, as: buyer.officer, deliver: nil)
        await expectRefusal(.deadLink) { _ = try await buyer.chains.link(token: first.link.token) }
        #expect(try await buyer.chains.link(token: second.link.token).due == buyer.today.adding(days: 28))
    }

    @Test func lettersGoToTheAddressAndAreBounded() async throws {
        let buyer = try await Buyer()
        let posted = Mutex<[String]>([])
        let deliver: ChainLink.Delivery = { link, _ in
            posted.withLock { $0.append("\(link.letter.rawValue) \(link.address ?? "")") }
        }
        var terms = buyer.terms
        terms.address = "Purchasing@dillad.example"
        _ = try await buyer.chains.invite(
            try await buyer.supplier("Dillad Gwynfryn Cyf"), product: "Uniforms", category: "", terms,
            as: buyer.officer, deliver: deliver)
        #expect(posted.withLock { $0 } == ["chainInvitation purchasing@dillad.example"])
        for _ in 0..<5 {
            try await buyer.chains.askForLink(
                address: "purchasing@dillad.example", node: "test", deliver: deliver)
        }
        #expect(posted.withLock { $0.count } == 4)
        try await buyer.chains.askForLink(address: "nobody@dillad.example", node: "test", deliver: deliver)
        #expect(posted.withLock { $0.count } == 4)
        await expectRefusal(.badAddress) {
            try await buyer.chains.askForLink(address: "nobody", node: "test", deliver: deliver)
        }
        #expect(try await buyer.chains.remindEverybody(as: buyer.officer, deliver: deliver) == 0)
        buyer.base.time.move(days: 30)
        #expect(try await buyer.chains.rollUp(as: buyer.officer).late == 1)
        #expect(try await buyer.chains.remindEverybody(as: buyer.officer, deliver: deliver) == 1)
        #expect(try await buyer.chains.remindEverybody(as: buyer.officer, deliver: deliver) == 0)
    }

    @Test func anInvitationThatIsTakenBackEndsEverything() async throws {
        let buyer = try await Buyer()
        let sent = try await buyer.chains.invite(
            try await buyer.supplier("Dillad Gwynfryn Cyf"), product: "Uniforms", category: "", buyer.terms,
            as: buyer.officer, deliver: nil)
        let start = try await buyer.chains.start(token: sent.link.token, node: "test")
        let respondent = try #require(try await buyer.chains.respondent(session: start.token, node: "test"))
        try await buyer.chains.withdraw(sent.invitation, as: buyer.officer)
        #expect(try await buyer.chains.respondent(session: start.token, node: "test") == nil)
        await expectRefusal(.badReturnCode) {
            _ = try await buyer.chains.comeBack(code: start.returnCode.shown, node: "test")
        }
        await expectRefusal(.notFound) { _ = try await buyer.chains.name(buyer.naming("Edau"), as: respondent) }
        await expectRefusal(.otherState) { try await buyer.chains.withdraw(sent.invitation, as: buyer.officer) }
    }

    @Test func anAccountMayAnswerForABusiness() async throws {
        let buyer = try await Buyer()
        let respondent = try await buyer.respondent("Dillad Gwynfryn Cyf")
        let contact = buyer.principal(.supplierContact)
        #expect(try await buyer.chains.respondent(as: contact) == nil)
        try await buyer.chains.bind(contact, as: respondent)
        #expect(try await buyer.chains.respondent(as: contact)?.business == respondent.business)
        #expect(
            try await buyer.chains.business(respondent.business, as: buyer.officer).contacts.map(\.person)
                == [contact.person].compactMap { $0 })
        await #expect(throws: AccessError.self) { try await buyer.chains.bind(buyer.officer, as: respondent) }
        let other = try await Buyer(beside: buyer, named: "Cyngor Aberdulas")
        await expectRefusal(.notSupplierContact) {
            try await buyer.chains.bind(other.principal(.supplierContact), as: respondent)
        }
        await #expect(throws: AccessError.self) { _ = try await buyer.chains.respondent(as: buyer.officer) }
    }
}
