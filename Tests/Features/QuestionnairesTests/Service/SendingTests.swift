import Access
import AuditTrail
import Questionnaires
import Storage
import SupplyChains
import Synchronization
import TestSupport
import Testing

/// The request, the invitation, its link and its letter are one act.
@Suite struct SendingTests {
    /// Letters that were posted: `text address`.
    private final class Post: Sendable {
        private let letters = Mutex<[String]>([])
        var all: [String] { letters.withLock { $0 } }
        var delivery: ChainLink.Delivery {
            { link, _ in self.letters.withLock { $0.append("\(link.letter.rawValue) \(link.address ?? "")") } }
        }
    }

    private func link(of report: SendingReport) throws -> ChainLink {
        guard case .link(let link) = try #require(report.asked.first).entry else {
            throw QuestionnairesError(.notFound)
        }
        return link
    }

    private func begin(_ buyer: Buyer, _ link: ChainLink) async throws -> Respondent {
        let start = try await buyer.world.chains.start(token: link.token, node: "test")
        return try #require(try await buyer.world.chains.respondent(session: start.token, node: "test"))
    }

    @Test func oneActMakesTheRequestAndTheLinkToIt() async throws {
        let buyer = try await Buyer()
        let report = try await buyer.service.send(
            to: [try await buyer.supplier()], due: buyer.due, product: "Gloves", as: buyer.officer)
        let detail = try await buyer.service.request(report.sent[0], as: buyer.officer)
        #expect(detail.linkSentAt != nil && detail.linkOpenedAt == nil)
        buyer.world.base.time.move(days: 1)
        let me = try await begin(buyer, try link(of: report))
        #expect(try await buyer.service.requests(as: me).map(\.id) == report.sent)
        let opened = try await buyer.service.request(report.sent[0], as: buyer.officer).linkOpenedAt
        #expect(opened == buyer.world.base.clock.now())
        #expect(try await buyer.world.chains.map(as: buyer.officer).links.map(\.product) == ["Gloves"])
    }

    @Test func aRequestThatWaitsIsNotSentAgainAndMakesNoLink() async throws {
        let buyer = try await Buyer()
        let supplier = try await buyer.supplier()
        let first = try await buyer.service.send(to: [supplier], due: buyer.due, as: buyer.officer)
        let again = try await buyer.service.send(to: [supplier], due: buyer.due, as: buyer.officer)
        #expect(again.sent.isEmpty && again.asked.isEmpty && again.alreadyAsked == ["Brynteg Gloves Ltd"])
        _ = try await begin(buyer, try link(of: first))
    }

    @Test func lettersGoWhereTheBusinessBeganWhateverIsTyped() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let supplier = try await buyer.supplier()
        let post = Post()
        func send(_ address: String) async throws -> SendingReport {
            try await buyer.service.send(
                to: [supplier], due: buyer.due, addresses: [supplier: address], as: buyer.officer,
                deliver: post.delivery)
        }
        let first = try await send("People@brynteg.example")
        #expect(first.isAllByLetter && post.all == ["questionnaireLink people@brynteg.example"])
        // Before anybody has begun a typed address is put right.
        try await buyer.service.cancel(first.sent[0], reason: "Sent to the wrong one", as: buyer.officer)
        _ = try await send("owner@brynteg.example")
        #expect(post.all.last == "questionnaireLink owner@brynteg.example")
        let me = try await buyer.respondent(for: first.sent[0])
        try await buyer.world.base.store.write { transaction in
            try transaction.execute("UPDATE chain_invitation SET state = 'opened', opened_at = 1")
        }
        let waiting = try #require(try await buyer.service.requests(as: me).first).id
        try await buyer.service.cancel(waiting, reason: "Sent to the wrong one", as: buyer.officer)
        _ = try await send("colleague@force.example")
        #expect(post.all.last == "questionnaireLink owner@brynteg.example" && post.all.count == 3)
    }

    @Test func whoBeganByHandComesBackByItsCodeAndNoLinkIsMade() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let supplier = try await buyer.supplier()
        let first = try await buyer.service.send(to: [supplier], due: buyer.due, as: buyer.officer)
        let me = try await begin(buyer, try link(of: first))
        try await buyer.service.refuse(first.sent[0], reason: "We have no time for it", as: me)
        let second = try await buyer.service.send(to: [supplier], due: buyer.due, as: buyer.officer)
        #expect(second.asked.map(\.entry) == [.returnCode] && second.sent.count == 1)
        let links = try await buyer.world.base.store.read { try $0.count("SELECT COUNT(*) FROM chain_link") }
        #expect(links == 0)
        #expect(try await buyer.service.requests(as: me).count == 2)
    }

    @Test func aBadAddressSendsNothing() async throws {
        let buyer = try await Buyer()
        let (good, bad) = (try await buyer.supplier("One Ltd"), try await buyer.supplier("Two Ltd"))
        await #expect(throws: SupplyChainsError(.badAddress)) {
            _ = try await buyer.service.send(
                to: [good, bad], due: buyer.due, addresses: [bad: "nobody"], as: buyer.officer)
        }
        #expect(try await buyer.service.requests(RequestQuery(), as: buyer.officer).total == 0)
    }
}
