import AuditTrail
import Questionnaires
import Storage
import SupplyChains
import TestSupport
import Testing

@Suite struct AnsweringTests {
    private func typed(_ pairs: [String: String]) -> [String: TypedAnswer] {
        pairs.mapValues { TypedAnswer(values: [$0]) }
    }

    @Test func aBusinessAnswersComesBackAndSends() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let (request, me) = try await buyer.ask()
        #expect(try await buyer.service.requests(as: me).map(\.state) == [.asked])
        #expect(try await buyer.service.save(typed(["fees": "yes"]), by: "N. Owner", for: request, as: me) == [:])
        var sheet = try await buyer.service.sheet(of: request, as: me)
        #expect(sheet.request.state == .started && sheet.evaluation.missing.map(\.key) == ["why", "plan"])
        await expectRefusal(.notComplete) { try await buyer.service.submit(request, as: me) }
        // The buyer sees nothing of what is not sent.
        let early = try await buyer.service.request(request, as: buyer.officer)
        #expect(early.answers.isEmpty && early.evaluation.flags.isEmpty)
        _ = try await buyer.service.save(
            ["why": TypedAnswer(values: ["An agency took it"]), "plan": TypedAnswer(skips: true, note: "Later")],
            by: "N. Owner", for: request, as: me)
        await expectRefusal(.notOpenYet) { try await buyer.service.acknowledge(request, as: me) }
        try await buyer.service.submit(request, as: me)
        let detail = try await buyer.service.request(request, as: buyer.officer)
        #expect(detail.request.state == .answered && detail.evaluation.flags.map(\.question) == ["fees"])
        #expect(detail.request.outcome?.score == ScoreRange(least: 0, most: 250))
        #expect(detail.answers["plan"]?.value == nil && detail.answers["plan"]?.note == "Later")
        #expect(detail.answers["fees"]?.by == "N. Owner" && detail.answers["fees"]?.revision == 1)
        #expect(detail.answers["fees"]?.validUntil.description == "2027-11-22")
        await expectRefusal(.closed) {
            _ = try await buyer.service.save(typed(["plan": "yes"]), by: "N", for: request, as: me)
        }
        // The report opens when the recommendations were read.
        sheet = try await buyer.service.sheet(of: request, as: me)
        #expect(!sheet.isReportOpen && sheet.evaluation.recommendations.map(\.question) == ["fees", "plan"])
        try await buyer.service.acknowledge(request, as: me)
        #expect(try await buyer.service.sheet(of: request, as: me).isReportOpen)
        let standing = try #require(try await buyer.service.standings(as: buyer.officer).first)
        #expect(standing.state == .answered && standing.risk == 1000)
        #expect(standing.reasons == ["questionnaire.fees"])
    }

    @Test func answersAreReplacedNeverEdited() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let (request, me) = try await buyer.ask()
        _ = try await buyer.service.save(typed(["fees": "yes", "why": "Agency"]), by: "A", for: request, as: me)
        _ = try await buyer.service.save(typed(["fees": "no", "plan": "yes"]), by: "B", for: request, as: me)
        let sheet = try await buyer.service.sheet(of: request, as: me)
        // The follow-up is closed; its answer is kept and does not count.
        #expect(sheet.answers["why"]?.value == .text("Agency"))
        #expect(sheet.evaluation.lines.map(\.state.kind) == [.given, .notAsked, .given])
        try await buyer.service.submit(request, as: me)
        let detail = try await buyer.service.request(request, as: buyer.officer)
        #expect(detail.replaced.map(\.by) == ["A"] && detail.answers["fees"]?.by == "B")
    }

    @Test func aFaultKeepsNothingAndIsNamed() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let (request, me) = try await buyer.ask()
        let faults = try await buyer.service.save(
            typed(["fees": "perhaps", "plan": "yes"]), by: "A", for: request, as: me)
        #expect(faults == ["fees": .unknownChoice])
        #expect(try await buyer.service.sheet(of: request, as: me).answers.isEmpty)
        await expectRefusal(.nameMissing) {
            _ = try await buyer.service.save(typed(["plan": "yes"]), by: "  ", for: request, as: me)
        }
    }

    @Test func refusingNeedsAReasonAndCanBeThoughtAgain() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let (request, me) = try await buyer.ask()
        await expectRefusal(.reasonMissing) { try await buyer.service.refuse(request, reason: "no", as: me) }
        try await buyer.service.refuse(request, reason: "We have no time this year", as: me)
        let detail = try await buyer.service.request(request, as: buyer.officer)
        #expect(detail.request.state == .refused && detail.request.reason == "We have no time this year")
        #expect(try await buyer.service.standings(as: buyer.officer).map(\.state) == [.refused])
        _ = try await buyer.service.save(typed(["fees": "no", "plan": "yes"]), by: "A", for: request, as: me)
        try await buyer.service.submit(request, as: me)
        #expect(try await buyer.service.request(request, as: buyer.officer).request.state == .answered)
    }

    @Test func anotherBusinessFindsNothing() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let (request, me) = try await buyer.ask()
        let other = try await Buyer(in: buyer.world)
        var strangers = [
            Respondent(
                organisation: buyer.organisation, business: ID(stored: "other"), invitation: me.invitation, node: "x"),
            Respondent(organisation: other.organisation, business: me.business, invitation: me.invitation, node: "x"),
        ]
        strangers.append(
            Respondent(
                organisation: buyer.organisation, business: ID(stored: ""), invitation: me.invitation, node: "x"))
        for stranger in strangers {
            #expect(try await buyer.service.requests(as: stranger).isEmpty)
            await expectRefusal(.notFound) { _ = try await buyer.service.sheet(of: request, as: stranger) }
            await expectRefusal(.notFound) {
                _ = try await buyer.service.save(["fees": TypedAnswer()], by: "X", for: request, as: stranger)
            }
            await expectRefusal(.notFound) { try await buyer.service.submit(request, as: stranger) }
            await expectRefusal(.notFound) {
                try await buyer.service.refuse(request, reason: "Because we can say so", as: stranger)
            }
            await expectRefusal(.notFound) { try await buyer.service.acknowledge(request, as: stranger) }
            await expectRefusal(.notFound) { _ = try await buyer.service.consent(to: request, by: "X", as: stranger) }
            await expectRefusal(.notFound) { try await buyer.service.withdrawConsent(to: request, as: stranger) }
            await expectRefusal(.notFound) {
                try await buyer.service.addEvidence(
                    Array("text".utf8), name: "a", to: "fees", by: "X", for: request, as: stranger)
            }
        }
    }

    @Test func whatABusinessDoesStandsInTheTrailWithoutAName() async throws {
        let buyer = try await Buyer()
        try await buyer.publishShort()
        let (request, me) = try await buyer.ask()
        _ = try await buyer.service.save(typed(["fees": "no", "plan": "yes"]), by: "N. Owner", for: request, as: me)
        try await buyer.service.submit(request, as: me)
        let entries = try await buyer.world.base.store.read { [trail = buyer.world.base.trail] in
            try trail.entries(of: "questionnaire_request", request.text, organisation: buyer.organisation.text, in: $0)
        }
        #expect(entries.map(\.act) == [.disclosure, .collection, .collection])
        #expect(entries.first?.reason == "invitation:\(me.invitation)")
        #expect(!String(reflecting: entries).contains("Owner"))
    }
}
