import Screening
import Storage
import Testing

@testable import Tendering

/// Procurement Act 2023 s57: excluded, excludable, or neither.
@Suite struct StandingTests {
    private func standing(_ sample: SampleFile, on day: Day = SampleFile.day) -> ExclusionStanding {
        StandingRule.standing(sample.file, on: day)
    }

    @Test func nothingOnFileIsNeither() {
        #expect(standing(SampleFile()) == ExclusionStanding(status: .neither, reasons: []))
    }

    /// s57(1)(a): both limbs; of the second, one half is enough.
    @Test(arguments: Limb.allCases, Limb.allCases)
    func aGroundCountsOnlyWhereBothLimbsAreMet(continuing: Limb, recurrence: Limb) {
        for applies in Limb.allCases {
            var sample = SampleFile()
            sample.add(
                .ground(
                    sample.slavery(sample.bidder, applies: applies, continuing: continuing, recurrence: recurrence)))
            let persists: Limb =
                continuing == .yes || recurrence == .yes
                ? .yes : continuing == .no && recurrence == .no ? .no : .unknown
            let expected: ExclusionStanding.Status =
                applies == .no || persists == .no
                ? .neither : applies == .yes && persists == .yes ? .excluded : .open
            #expect(standing(sample).status == expected, "\(applies) \(continuing) \(recurrence)")
        }
    }

    /// s57(2)(a): a discretionary ground makes excludable, not excluded. Schedule 7 paragraph 3 wants no conviction.
    @Test func aDiscretionaryGroundMakesExcludable() {
        var sample = SampleFile()
        var finding = sample.slavery(sample.connected)
        finding.ground = .slaveryConduct
        sample.add(.ground(finding))
        #expect(standing(sample).status == .excludable)
        #expect(standing(sample).reasons.first?.source.place == "s57(2)(a)(ii)")
    }

    @Test func theLatestFindingOfAPartyAndGroundStands() {
        var sample = SampleFile()
        sample.add(.ground(sample.slavery(sample.bidder)))
        sample.add(.ground(sample.slavery(sample.bidder, continuing: .no, recurrence: .no)))
        #expect(standing(sample).status == .neither)
        #expect(standing(sample).reasons.map(\.code) == [.doesNotPersist])
        sample.add(.ground(sample.slavery(sample.connected)))
        #expect(standing(sample).status == .excluded)
    }

    /// Evaluated again later, the same file gives another answer: dates are reckoned anew.
    @Test func evaluatedAgainTheTimeLimitIsReckonedAnew() {
        var sample = SampleFile()
        sample.add(.ground(sample.slavery(sample.bidder)))
        #expect(standing(sample).status == .excluded)
        let later = standing(sample, on: SampleFile.day.adding(days: 5 * 366))
        #expect(later.status == .neither && later.reasons.map(\.code) == [.tooLongAgo])
    }

    @Test func whoWasReplacedCountsNoMore() {
        var sample = SampleFile()
        sample.add(.ground(sample.slavery(sample.associated)))
        #expect(standing(sample).status == .excluded)
        sample.file.parties[2].endedAt = SampleFile.now
        #expect(standing(sample).status == .neither)
    }

    private func entry(
        _ weight: ExclusionGround.Weight, security: Bool = false
    ) -> DebarmentEntry {
        DebarmentEntry(name: "Brynteg", ground: "labour market", weight: weight, isNationalSecurity: security)
    }

    private func answer(
        _ party: ID<Party>, _ entry: DebarmentEntry, same: Limb = .yes, covers: Limb = .unknown
    ) -> BidderEntry {
        .debarment(
            DebarmentAnswer(
                party: party, entry: entry, listVersion: 1, listChecksum: "x", isSame: same, coversContract: covers,
                reason: "Looked at the number"))
    }

    /// s57(1)(b), (2)(b): no second limb for the debarment list.
    @Test func theDebarmentListNeedsNoSecondLimb() {
        for (weight, status) in [
            (ExclusionGround.Weight.mandatory, ExclusionStanding.Status.excluded), (.discretionary, .excludable),
        ] {
            var sample = SampleFile()
            sample.add(answer(sample.bidder, entry(weight)))
            #expect(standing(sample).status == status)
            #expect(standing(sample).reasons.first?.code == .debarred)
        }
    }

    /// s57(3): a national-security entry counts only for the contracts that it describes.
    @Test func aNationalSecurityEntryCountsOnlyForItsContracts() {
        for (covers, status) in [
            (Limb.yes, ExclusionStanding.Status.excludable), (.no, .neither), (.unknown, .open),
        ] {
            var sample = SampleFile()
            sample.add(answer(sample.bidder, entry(.discretionary, security: true), covers: covers))
            #expect(standing(sample).status == status, "\(covers)")
        }
    }

    @Test func anEntryOfSomebodyElseIsNoneAndAnOpenOneIsOpen() {
        var sample = SampleFile()
        sample.add(answer(sample.bidder, entry(.mandatory), same: .no))
        #expect(standing(sample).status == .neither)
        sample.add(answer(sample.bidder, entry(.mandatory), same: .unknown))
        #expect(standing(sample).status == .open)
    }

    /// s57(1)(b) speaks of the supplier and associated persons; s28(3)-(4) of sub-contractors; of connected persons neither.
    @Test func whoIsListedMatters() {
        for (party, code) in [
            (\SampleFile.associated, ExclusionReason.Code.debarred), (\.subcontractor, .subcontractorDebarred),
            (\.connected, .connectedOnly),
        ] {
            var sample = SampleFile()
            sample.add(answer(sample[keyPath: party], entry(.mandatory)))
            #expect(standing(sample).reasons.map(\.code) == [code])
            #expect(standing(sample).status == (code == .connectedOnly ? .neither : .excluded))
        }
    }

    /// s30(5)-(6): not answering, or misleading, is treated as excluded for this award.
    @Test func questionsNotAnsweredCount() {
        for state in InformationRequest.State.allCases {
            var sample = SampleFile()
            sample.add(
                .information(
                    InformationRequest(subject: .connectedPersons, state: state, on: SampleFile.day, note: "")))
            let counts = state == .notAnswered || state == .misleading
            #expect(standing(sample).status == (counts ? .excluded : .neither), "\(state)")
        }
    }

    /// A foreign listing prompts questions and is no ground.
    @Test func aForeignListingIsNoGround() {
        var sample = SampleFile()
        let candidate = SampleFile.candidate(.ask)
        sample.screen(sample.bidder, [candidate])
        sample.add(
            .candidate(
                CandidateAnswer(party: sample.bidder, candidate: candidate, verdict: .same, reason: "Same address")))
        #expect(standing(sample).status == .neither)
        #expect(GateRule.tasks(sample.file, on: SampleFile.day).contains { $0.kind == .askAboutForeignListing })
    }
}
