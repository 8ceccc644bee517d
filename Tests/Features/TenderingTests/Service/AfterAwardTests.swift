import Access
import Languages
import Screening
import Storage
import Suppliers
import TestSupport
import Testing

@testable import Tendering

/// After the award: lists looked at again, the path to ending the contract (Procurement Act 2023 s78), the register.
@Suite struct AfterAwardTests {
    /// A bidder that was awarded a contract, with a sub-contractor.
    private func awarded(
        _ world: TenderWorld, asksSubcontractors: Bool = true
    ) async throws -> (procurement: ID<Procurement>, bidder: ID<Bidder>) {
        let (procurement, bidder) = try await world.evaluating()
        try await world.tendering.addParties(
            [PartyDraft(relation: .subcontractor, name: "Harbwr Labour Ltd", nature: .organisation)], origin: .typed,
            to: bidder, as: world.officer)
        if asksSubcontractors {
            try await world.tendering.record(
                .information(
                    InformationRequest(
                        subject: .subcontractors, state: .answered, on: Day(world.base.clock.now()), note: "")),
                on: bidder, as: world.officer)
        }
        _ = try await world.tendering.screen(bidder, as: world.officer)
        try await world.tendering.decide(bidder, .goOn, reason: "Nothing stands against it", as: world.officer)
        try await world.tendering.award(procurement, to: bidder, reason: "The best tender of all", as: world.officer)
        return (procurement, bidder)
    }

    private func find(
        _ relation: PartyRelation, _ world: TenderWorld, _ bidder: ID<Bidder>
    ) async throws {
        let file = try await world.tendering.file(of: bidder, as: world.officer).file
        let party = try #require(file.currentParties.first { $0.relation == relation }).id
        try await world.tendering.record(
            .ground(
                GroundFinding(
                    party: party, ground: .slavery, applies: .yes,
                    eventOn: Day(world.base.clock.now()).adding(days: -10), continuing: .yes,
                    evidence: "Conviction in the register")), on: bidder, as: world.officer)
    }

    @Test func everyAwardIsLookedAtAgainWhenAListChanges() async throws {
        let world = try await TenderWorld()
        let (_, bidder) = try await awarded(world)
        let (_, loser) = try await world.evaluating(named: "Harbwr Labour")
        #expect(try await world.tendering.watchAwards() == WatchReport(bidders: 1, compared: 0, waiting: 0))
        #expect(try await world.tendering.awardsWaiting(as: world.officer).isEmpty)

        try await world.list(.ask, "L-1,Company,Harbwr Labour Ltd")
        #expect(try await world.tendering.watchAwards() == WatchReport(bidders: 1, compared: 2, waiting: 1))
        let waiting = try #require(try await world.tendering.awardsWaiting(as: world.officer).first)
        #expect(waiting.bidder == bidder && waiting.waiting == 1)
        let view = try await world.tendering.file(of: bidder, as: world.officer)
        #expect(view.candidates.map(\.party.name) == ["Harbwr Labour Ltd"])
        #expect(view.file.watchedAt == world.base.clock.now())
        #expect(view.tasks.contains { $0.kind == .answerCandidates })
        #expect(try await world.tendering.file(of: loser, as: world.officer).file.screenings.isEmpty)

        // The same lists again: nothing is compared, and what waits still waits.
        #expect(try await world.tendering.watchAwards() == WatchReport(bidders: 1, compared: 0, waiting: 1))
        let candidate = try #require(view.candidates.first)
        try await world.tendering.record(
            .candidate(
                CandidateAnswer(
                    party: candidate.party.id, candidate: candidate.candidate, verdict: .notTheSame,
                    reason: "Another country and number")), on: bidder, as: world.officer)
        #expect(try await world.tendering.watchAwards().waiting == 0)
    }

    @Test func aChangeOfTheDebarmentListWaitsToo() async throws {
        let world = try await TenderWorld()
        _ = try await awarded(world)
        try await world.tendering.addDebarment(
            DebarmentEntry(name: "Harbwr Labour Ltd", ground: "labour market", weight: .mandatory), as: world.officer)
        #expect(try await world.tendering.watchAwards().waiting == 1)
    }

    @Test func anotherOrganisationSeesNoneOfIt() async throws {
        let world = try await TenderWorld()
        let other = try await TenderWorld(beside: world)
        _ = try await awarded(world)
        try await world.list(.ask, "L-1,Company,Harbwr Labour Ltd")
        _ = try await other.tendering.watchAwards()
        #expect(try await other.tendering.awardsWaiting(as: other.lead).isEmpty)
        #expect(try await world.tendering.awardsWaiting(as: world.lead).count == 1)
    }

    @Test func theContractEndsStepByStepAndByTwo() async throws {
        let world = try await TenderWorld()
        let tendering = world.tendering
        let (_, bidder) = try await awarded(world)
        let today = Day(world.base.clock.now())
        func step(_ state: TerminationStep.State, _ ground: TerminationStep.Ground = .subcontractor) -> BidderEntry {
            .termination(
                TerminationStep(
                    state: state, ground: ground, on: today, until: state == .notified ? today.adding(days: 14) : nil,
                    text: "The conviction of the sub-contractor"))
        }
        func refusal(_ entry: BidderEntry, as principal: Principal? = nil) async -> TenderingError.Code? {
            await code { _ = try await tendering.record(entry, on: bidder, as: principal ?? world.officer) }
        }
        #expect(await refusal(step(.considered)) == .noGround)
        try await find(.subcontractor, world, bidder)
        var view = try await tendering.file(of: bidder, as: world.officer)
        #expect(view.tasks.contains { $0.kind == .considerTermination } && view.terminationGrounds == [.subcontractor])
        #expect(await refusal(step(.considered, .supplier)) == .noGround)
        #expect(await refusal(step(.end)) == .wrongStage)
        #expect(await refusal(step(.considered)) == nil)

        view = try await tendering.file(of: bidder, as: world.officer)
        let due = try #require(view.letters.first { $0.kind == .termination })
        let letter = try await tendering.record(
            .letter(
                TenderLetter(
                    kind: .termination, about: due.about, until: today.adding(days: 14),
                    text: BilingualText("We consider ending the contract", ""))), on: bidder, as: world.officer)
        try await tendering.record(
            .letterSent(LetterSent(letter: letter, on: today, to: "Contract manager", means: .post)), on: bidder,
            as: world.officer)
        view = try await tendering.file(of: bidder, as: world.officer)
        #expect(view.terminationPath.map(\.state) == [.considered, .notified])
        #expect(view.nextTermination == [.heard, .replaced, .goesOn])
        #expect(view.tasks.first { $0.kind == .goOnWithTermination }?.due == today.adding(days: 14))
        #expect(await refusal(step(.end)) == .wrongStage)
        for state in [TerminationStep.State.heard, .end] { #expect(await refusal(step(state)) == nil) }
        #expect(await refusal(step(.agreed)) == .samePerson)
        #expect(await refusal(step(.agreed), as: world.lead) == nil)
        #expect(try await tendering.file(of: bidder, as: world.officer).nextTermination == [.considered])
    }

    @Test func aSubcontractorIsNoGroundWhereNobodyAskedAtTender() async throws {
        let world = try await TenderWorld()
        let (_, bidder) = try await awarded(world, asksSubcontractors: false)
        try await find(.subcontractor, world, bidder)
        let step = TerminationStep(
            state: .considered, ground: .subcontractor, on: Day(world.base.clock.now()), text: "The conviction of it")
        #expect(
            await code { _ = try await world.tendering.record(.termination(step), on: bidder, as: world.officer) }
                == .notAsked)
    }

    @Test func thePathIsForTheAwardedBidderAlone() async throws {
        let world = try await TenderWorld()
        let (_, bidder) = try await world.evaluating()
        try await find(.bidder, world, bidder)
        let step = TerminationStep(
            state: .considered, ground: .supplier, on: Day(world.base.clock.now()), text: "The conviction of it")
        #expect(
            await code { _ = try await world.tendering.record(.termination(step), on: bidder, as: world.officer) }
                == .wrongStage)
    }

    @Test func theLinkToTheRegisterIsSeenBothWays() async throws {
        let world = try await TenderWorld()
        let other = try await TenderWorld(beside: world)
        let (procurement, bidder) = try await awarded(world)
        #expect(
            try await world.tendering.file(of: bidder, as: world.officer).tasks.contains { $0.kind == .linkSupplier })
        let supplier = try await world.supplier("Brynteg Glanhau Cyf")
        let foreign = try await other.supplier("Brynteg Glanhau Cyf")
        await #expect(throws: SuppliersError.self) {
            try await world.tendering.link(bidder, to: foreign, as: world.officer)
        }
        try await world.tendering.link(bidder, to: supplier, as: world.officer)
        let view = try await world.tendering.file(of: bidder, as: world.officer)
        #expect(view.file.bidder.supplier == supplier && !view.tasks.contains { $0.kind == .linkSupplier })
        let bid = try #require(try await world.tendering.bids(of: supplier, as: world.officer).first)
        #expect(bid.bidder == bidder && bid.procurement == procurement && bid.isAwarded)
        #expect(try await other.tendering.bids(of: supplier, as: other.officer).isEmpty)
        try await world.tendering.link(bidder, to: nil, as: world.officer)
        #expect(try await world.tendering.bids(of: supplier, as: world.officer).isEmpty)
        let links = try await world.tendering.file(of: bidder, as: world.officer).file.records.compactMap { record in
            if case .register(let link) = record.entry { link.name } else { nil }
        }
        #expect(links == ["Brynteg Glanhau Cyf", ""])
    }
}
