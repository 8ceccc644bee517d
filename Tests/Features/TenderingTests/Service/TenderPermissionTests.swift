import Access
import InputFiles
import Languages
import Storage
import Suppliers
import TestSupport
import Testing

@testable import Tendering

/// Who is let in where, cell by cell; and that another organisation's records are not found.
@Suite struct TenderPermissionTests {
    private struct Records: Sendable {
        var procurement: ID<Procurement>
        var bidder: ID<Bidder>
        var question: ID<LeadQuestion>
        var own: ID<OwnQuestion>
    }

    private typealias Door = @Sendable (Tendering, Records, Principal) async throws -> Void

    private static let procurement: Set<Role> = [.procurementOfficer, .procurementLead]
    private static let readers: Set<Role> = [.procurementOfficer, .procurementLead, .modernSlaveryLead, .auditor]
    private static let entry = DebarmentEntry(name: "A", ground: "", weight: .mandatory)

    private static let doors: [(name: String, letsIn: Set<Role>, namesRecord: Bool, open: Door)] = [
        ("procurements", readers, false, { _ = try await $0.procurements(ProcurementQuery(), as: $2) }),
        ("procurement", readers, true, { _ = try await $0.procurement($1.procurement, as: $2) }),
        ("listed", readers, true, { _ = try await $0.listed($1.procurement, as: $2) }),
        ("open", procurement, false, { _ = try await $0.open(ProcurementFacts(title: "A"), as: $2) }),
        (
            "restate", procurement, true,
            { try await $0.restate(ProcurementFacts(title: "A"), of: $1.procurement, as: $2) }
        ),
        ("begin", procurement, true, { try await $0.beginEvaluation(of: $1.procurement, as: $2) }),
        (
            "award", procurement, true,
            { try await $0.award($1.procurement, to: $1.bidder, reason: "The best of all", as: $2) }
        ),
        (
            "add a bidder", procurement, true,
            { _ = try await $0.addBidder(PartyDraft(relation: .bidder, name: "B"), to: $1.procurement, as: $2) }
        ),
        (
            "add parties", procurement, true,
            {
                try await $0.addParties(
                    [PartyDraft(relation: .connected, name: "B")], origin: .typed, to: $1.bidder, as: $2)
            }
        ),
        (
            "replace", procurement, true,
            {
                try await $0.replace(
                    ID(stored: "x"), of: $1.bidder, with: PartyDraft(relation: .associated, name: "B"), as: $2)
            }
        ),
        (
            "ownership", procurement, true,
            {
                _ = try await $0.addOwnership(
                    ByteSource(bytes: Array("[]".utf8), name: "a.json"), to: $1.bidder, as: $2)
            }
        ),
        ("whole file", readers, true, { _ = try await $0.wholeFile(of: $1.procurement, as: $2) }),
        ("screen", procurement, true, { _ = try await $0.screen($1.bidder, as: $2) }),
        ("file", readers, true, { _ = try await $0.file(of: $1.bidder, as: $2) }),
        (
            "record", procurement, true,
            {
                try await $0.record(
                    .information(
                        InformationRequest(
                            subject: .connectedPersons, state: .asked, on: Day(daysSince1970: 20_000), note: "")),
                    on: $1.bidder, as: $2)
            }
        ),
        ("decide", procurement, true, { try await $0.decide($1.bidder, .ask, reason: "More is to be asked", as: $2) }),
        (
            "second", procurement, true,
            { try await $0.second($1.bidder, agrees: true, reason: "I have looked", as: $2) }
        ),
        (
            "appeal", procurement, true,
            { try await $0.appeal($1.bidder, on: Day(daysSince1970: 20_000), text: "Please look again", as: $2) }
        ),
        (
            "answer an appeal", procurement, true,
            { try await $0.answerAppeal(of: $1.bidder, decisionStands: true, reason: "As it was before", as: $2) }
        ),
        (
            "tell the lead", readers, true,
            { try await $0.tellLead(about: $1.procurement, note: "", as: $2) }
        ),
        ("lead questions", [.modernSlaveryLead], false, { _ = try await $0.leadQuestions(as: $2) }),
        ("lead question", [.modernSlaveryLead], true, { _ = try await $0.leadQuestion($1.question, as: $2) }),
        (
            "lead answer", [.modernSlaveryLead], true,
            { try await $0.answer($1.question, with: .goOn, note: "", as: $2) }
        ),
        ("debarment", readers, false, { _ = try await $0.debarmentVersions(as: $2) }),
        ("add debarment", procurement, false, { try await $0.addDebarment(entry, as: $2) }),
        ("remove debarment", procurement, false, { try await $0.removeDebarment(entry, as: $2) }),
        (
            "load debarment", procurement, false,
            {
                try await $0.loadDebarment(
                    ByteSource(bytes: Array("name,weight\nA,mandatory\n".utf8), name: "a.csv"), as: $2)
            }
        ),
        ("every procurement", readers, false, { _ = try await $0.everyProcurement(ProcurementQuery(), as: $2) }),
        ("own questions", readers, false, { _ = try await $0.ownQuestions(as: $2) }),
        ("versions", readers, true, { _ = try await $0.versions(of: $1.own, as: $2) }),
        (
            "write a question", [.procurementLead], true,
            {
                try await $0.write(
                    OwnQuestionDraft(text: BilingualText("Who?", "Pwy?"), kind: .text), as: $1.own, by: $2)
            }
        ),
        ("choose questions", procurement, true, { try await $0.choose([], for: $1.procurement, as: $2) }),
        ("awards waiting", readers, false, { _ = try await $0.awardsWaiting(as: $2) }),
        ("link", procurement, true, { try await $0.link($1.bidder, to: nil, as: $2) }),
        ("bids", readers, false, { _ = try await $0.bids(of: ID(stored: "s"), as: $2) }),
        ("end", procurement, true, { try await $0.end($1.procurement, reason: "No money for it", as: $2) }),
    ]

    private func records(_ world: TenderWorld) async throws -> Records {
        let (procurement, bidder) = try await world.evaluating(TenderWorld.cleaning)
        let question = try #require(try await world.tendering.leadQuestions(as: world.slaveryLead).items.first)
        let own = try await world.tendering.write(
            OwnQuestionDraft(text: BilingualText("Who stands behind?", "Pwy sydd y tu ôl?"), kind: .text),
            by: world.lead)
        return Records(procurement: procurement, bidder: bidder, question: question.id, own: own)
    }

    @Test(arguments: Role.allCases)
    func everyDoorForEveryRole(role: Role) async throws {
        let world = try await TenderWorld()
        let records = try await records(world)
        for door in Self.doors {
            var isIn = true
            do { try await door.open(world.tendering, records, world.principal(role)) } catch let error as AccessError {
                isIn = error.code != .forbidden
            } catch {}
            #expect(isIn == door.letsIn.contains(role), "\(door.name) for \(role)")
        }
    }

    @Test func anotherOrganisationsRecordsAreNotFound() async throws {
        let world = try await TenderWorld()
        let records = try await records(world)
        let other = try await TenderWorld(beside: world)
        for door in Self.doors where door.namesRecord {
            let role: Role = door.letsIn == [.modernSlaveryLead] ? .modernSlaveryLead : .procurementLead
            let refusal = await code { try await door.open(other.tendering, records, other.principal(role)) }
            #expect(refusal == .notFound, "\(door.name)")
        }
        #expect(try await other.tendering.procurements(ProcurementQuery(), as: other.lead).total == 0)
        #expect(try await other.tendering.debarmentVersions(as: other.lead).isEmpty)
        #expect(try await other.tendering.leadQuestions(as: other.slaveryLead).total == 0)
    }
}
