import EvidenceFiles
import Questionnaires
import Storage
import SupplyChains
import Testing

@Suite struct EvidenceTests {
    private let policy = Array("%PDF-1.7 our policy".utf8)

    @Test func aDocumentIsKeptWithWhatIsKnownOfIt() async throws {
        let buyer = try await Buyer(scanner: EvidenceScanner { _ in .clean(scanner: "clamdscan") })
        try await buyer.publishShort()
        let (request, me) = try await buyer.ask()
        let id = try await buyer.service.addEvidence(
            policy, name: "C:\\papers\\po\u{202E}licy.pdf", to: "fees", by: "N. Owner", for: request, as: me)
        let evidence = try #require(try await buyer.service.sheet(of: request, as: me).evidence.first)
        #expect(evidence.name == "policy.pdf" && evidence.type == .pdf && evidence.size == policy.count)
        #expect(evidence.scan == .clean && evidence.scanner == "clamdscan" && evidence.by == "N. Owner")
        #expect(evidence.digest == "eb063d0efb9163c83c7e11e13eeaa5fbbcc187ef5bae8d088295973932e041af")
        // Not the buyer's until it is sent.
        await expectRefusal(.notFound) { _ = try await buyer.service.document(id, as: buyer.officer) }
        _ = try await buyer.service.save(
            ["fees": TypedAnswer(values: ["no"]), "plan": TypedAnswer(values: ["yes"])], by: "A", for: request, as: me)
        try await buyer.service.submit(request, as: me)
        #expect(try await buyer.service.document(id, as: buyer.officer).content == policy)
        await expectRefusal(.closed) { try await buyer.service.removeEvidence(id, from: request, as: me) }
    }

    @Test func withoutAScannerItSaysSo() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let (request, me) = try await buyer.ask()
        let id = try await buyer.service.addEvidence(
            policy, name: "", to: "fees", by: "A", for: request, as: me)
        let evidence = try #require(try await buyer.service.sheet(of: request, as: me).evidence.first)
        #expect(evidence.scan == .notScanned && evidence.scanner == nil && evidence.name == "-")
        try await buyer.service.removeEvidence(id, from: request, as: me)
        #expect(try await buyer.service.sheet(of: request, as: me).evidence.isEmpty)
        await expectRefusal(.notFound) { try await buyer.service.removeEvidence(id, from: request, as: me) }
    }

    @Test func whatIsBadIsRefused() async throws {
        let buyer = try await Buyer(scanner: EvidenceScanner { _ in .malicious(scanner: "clamscan") })
        try await buyer.publishShort()
        let (request, me) = try await buyer.ask()
        func add(_ content: [UInt8], to question: String = "fees") async throws {
            try await buyer.service.addEvidence(content, name: "a", to: question, by: "A", for: request, as: me)
        }
        await expectRefusal(.malicious) { try await add(policy) }
        await expectRefusal(.badSize) { try await add([]) }
        await expectRefusal(.badSize) { try await add([UInt8](repeating: 0x41, count: EvidenceFileRule.largest + 1)) }
        await expectRefusal(.badType) { try await add(Array("MZ\u{0}".utf8)) }
        for question in ["plan", "why", "nothing"] {
            await expectRefusal(.notFound) { try await add(policy, to: question) }
        }
        #expect(try await buyer.service.sheet(of: request, as: me).evidence.isEmpty)
    }

    @Test func documentsAreBounded() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let (request, me) = try await buyer.ask()
        for number in 0..<Questionnaires.mostDocuments {
            try await buyer.service.addEvidence(
                policy, name: "\(number)", to: "fees", by: "A", for: request, as: me)
        }
        await expectRefusal(.tooMany) {
            try await buyer.service.addEvidence(policy, name: "more", to: "fees", by: "A", for: request, as: me)
        }
    }
}
