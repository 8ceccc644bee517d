import Access
import AuditTrail
import FollowTheMoney
import NameMatching
import Screening
import Storage
import Suppliers
import Testing

@Suite struct ReferralTests {
    let note = "A neighbour says that workers sleep in the unit"

    @Test func theLeadReadsWhatWasSentWithItsEvidence() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        let receipt = try await force.screening.tellLead(about: .hit(world.hit), note: note, as: force.officer)
        #expect(receipt.answer == nil && receipt.by == "procurementOfficer of Heddlu Aberdulas")
        let referral = try #require(try await force.screening.referrals(as: force.slaveryLead).items.first)
        #expect(referral.note == note && referral.subject == .hit(world.hit) && referral.supplier == world.supplier)
        let evidence = try #require(referral.evidence)
        #expect(evidence.listName == "Orders" && evidence.listVersion == 1)
        #expect(evidence.entity.caption == "Brynteg Gloves Limited" && !evidence.comparison.evidence.isEmpty)
        #expect(try await force.screening.referral(referral.id, as: force.slaveryLead).note == note)
    }

    @Test func theEvidenceStaysAsItWasSent() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        _ = try await force.screening.tellLead(about: .hit(world.hit), note: "", as: force.officer)
        try await force.list(["1,Brynteg Gloves (Cymru) Limited"])
        _ = try await force.screening.check(as: force.officer)
        let referral = try #require(try await force.screening.referrals(as: force.slaveryLead).items.first)
        #expect(referral.evidence?.entity.caption == "Brynteg Gloves Limited")
    }

    @Test(arguments: [Role.procurementOfficer, .procurementLead, .auditor, .administrator])
    func nobodyButTheLeadReadsThem(role: Role) async throws {
        let world = try await ForceWithHit()
        let force = world.force
        _ = try await force.screening.tellLead(about: .hit(world.hit), note: note, as: force.officer)
        let id = try #require(try await force.screening.referrals(as: force.slaveryLead).items.first).id
        for principal in [force.principal(role), force.commandLine] {
            await #expect(throws: AccessError.self) { _ = try await force.screening.referrals(as: principal) }
            await #expect(throws: AccessError.self) { _ = try await force.screening.referral(id, as: principal) }
            await #expect(throws: AccessError.self) {
                try await force.screening.answer(id, with: .goOn, note: "", as: principal)
            }
        }
    }

    @Test func procurementSeesThatItWasSentAndTheAnswerAndNothingElse() async throws {
        let world = try await ForceWithHit()
        let force = world.force
        _ = try await force.screening.tellLead(about: .hit(world.hit), note: note, as: force.officer)
        let id = try #require(try await force.screening.referrals(as: force.slaveryLead).items.first).id
        let before = try await force.screening.receipts(of: .hit(world.hit), as: force.lead)
        #expect(before.map(\.answer) == [nil])
        let secret = "Operation Hawthorn is watching the unit"
        try await force.screening.answer(id, with: .speakToTheLead, note: secret, as: force.slaveryLead)
        let after = try await force.screening.receipts(of: .hit(world.hit), as: force.lead)
        #expect(after.map(\.answer) == [.speakToTheLead])
        let detail = try await force.screening.hit(world.hit, as: force.lead)
        #expect(detail.receipts == after)
        // Nothing that procurement can be given holds a word of either note.
        for shown in [String(reflecting: after), String(reflecting: detail)] {
            #expect(!shown.contains("neighbour") && !shown.contains("Hawthorn"))
        }
        let matters = try await force.screening.matters(as: force.lead)
        #expect(!String(reflecting: matters).contains("neighbour") && !matters.contains { $0.kind == .referral })
        let trail = try await force.world.store.read { transaction in
            try transaction.query("SELECT reason FROM trail WHERE reason IS NOT NULL") { $0.text(0) }
        }
        #expect(!trail.contains { $0.contains("neighbour") || $0.contains("Hawthorn") })
    }

    @Test func theAnswerLooksTheSameWhateverTheLeadKnows() async throws {
        let known = try await ForceWithHit()
        let unknown = try await ForceWithHit()
        // The lead of the first knows: has sent themselves a note, answered others, and has read the hit.
        let force = known.force
        for number in 0..<3 {
            _ = try await force.screening.tellLead(
                about: .supplier(known.supplier), note: "Known \(number)", as: force.slaveryLead)
        }
        let sent = try await force.screening.referrals(as: force.slaveryLead).items
        for referral in sent {
            try await force.screening.answer(referral.id, with: .speakToTheLead, note: "Known", as: force.slaveryLead)
        }
        _ = try await force.screening.hit(known.hit, as: force.slaveryLead)
        var receipts: [[Referral.Receipt]] = []
        var statements: [Int] = []
        for world in [known, unknown] {
            let screening = world.force.screening
            let before = try await world.force.world.count("SELECT COUNT(*) FROM trail")
            _ = try await screening.tellLead(about: .hit(world.hit), note: note, as: world.force.officer)
            statements.append(try await world.force.world.count("SELECT COUNT(*) FROM trail") - before)
            receipts.append(try await screening.receipts(of: .supplier(world.supplier), as: world.force.officer))
            #expect(try await screening.hit(world.hit, as: world.force.officer).history.isEmpty)
        }
        #expect(receipts[0] == receipts[1] && receipts[0].count == 1)
        #expect(statements[0] == statements[1])
        #expect(try await force.screening.receipts(of: .supplier(known.supplier), as: force.slaveryLead).count == 4)
    }

    @Test func aSupplierCanBeSentWithoutAHit() async throws {
        let force = try await Force()
        let supplier = try await force.supplier("Ceiro Catering")
        _ = try await force.screening.tellLead(about: .supplier(supplier), note: note, as: force.auditor)
        let referral = try #require(try await force.screening.referrals(as: force.slaveryLead).items.first)
        #expect(referral.subject == .supplier(supplier) && referral.evidence == nil)
        #expect(referral.supplierName == "Ceiro Catering" && referral.by == "auditor of Heddlu Aberdulas")
    }

    @Test func anAnswerIsGivenOnce() async throws {
        let force = try await Force()
        let supplier = try await force.supplier("Ceiro Catering")
        _ = try await force.screening.tellLead(about: .supplier(supplier), note: "", as: force.officer)
        let id = try #require(try await force.screening.referrals(as: force.slaveryLead).items.first).id
        try await force.screening.answer(id, with: .goOn, note: "Nothing known", as: force.slaveryLead)
        await expectRefusal(.alreadyAnswered) {
            try await force.screening.answer(id, with: .speakToTheLead, note: "", as: force.slaveryLead)
        }
        let referral = try await force.screening.referral(id, as: force.slaveryLead)
        #expect(referral.answer == .goOn && referral.answerNote == "Nothing known" && referral.answeredAt != nil)
    }

    @Test func theUnansweredComeFirst() async throws {
        let force = try await Force()
        let supplier = try await force.supplier("Ceiro Catering")
        for note in ["first", "second", "third"] {
            _ = try await force.screening.tellLead(about: .supplier(supplier), note: note, as: force.officer)
        }
        let items = try await force.screening.referrals(as: force.slaveryLead).items
        #expect(items.map(\.note) == ["third", "second", "first"])
        try await force.screening.answer(items[0].id, with: .goOn, note: "", as: force.slaveryLead)
        let page = try await force.screening.referrals(page: PageRequest(number: 1, size: 2), as: force.slaveryLead)
        #expect(page.items.map(\.note) == ["second", "first"] && page.total == 3)
    }

    @Test func notesAreBounded() async throws {
        let force = try await Force()
        let supplier = try await force.supplier("Ceiro Catering")
        await expectRefusal(.tooLong) {
            _ = try await force.screening.tellLead(
                about: .supplier(supplier), note: String(repeating: "x", count: 4_001), as: force.officer)
        }
    }

    @Test func sendingReadingAndAnsweringAreInTheTrail() async throws {
        let force = try await Force()
        let supplier = try await force.supplier("Ceiro Catering")
        _ = try await force.screening.tellLead(about: .supplier(supplier), note: note, as: force.officer)
        let id = try #require(try await force.screening.referrals(as: force.slaveryLead).items.first).id
        _ = try await force.screening.referral(id, as: force.slaveryLead)
        try await force.screening.answer(id, with: .goOn, note: "", as: force.slaveryLead)
        let entries = try await force.world.store.read { [trail = force.world.trail] in
            try trail.entries(of: "referral", id.text, organisation: force.organisation.text, in: $0)
        }
        #expect(entries.map(\.act) == [.alteration, .consultation, .disclosure])
        #expect(entries.last?.recipient == Role.modernSlaveryLead.rawValue)
    }
}
