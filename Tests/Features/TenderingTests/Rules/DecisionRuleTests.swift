import Screening
import Storage
import Testing

@testable import Tendering

/// What must be on file before a person may decide.
@Suite struct DecisionRuleTests {
    private func refusal(
        _ outcome: TenderOutcome, _ basis: ExclusionBasis?, _ sample: SampleFile
    ) -> TenderingError.Code? {
        do {
            try DecisionRule.check(outcome, basis: basis, sample.file, on: SampleFile.day)
            return nil
        } catch { return error.code }
    }

    private func refusal(_ outcome: TenderOutcome, _ sample: SampleFile) -> TenderingError.Code? {
        refusal(outcome, nil, sample)
    }

    private func heard(_ state: Representations.State) -> BidderEntry {
        .representations(Representations(state: state, on: SampleFile.day, until: nil, text: "What they say of it"))
    }

    @Test func goingOnNeedsEverybodyScreenedAndAnswered() {
        var sample = SampleFile()
        #expect(refusal(.goOn, sample) == .openQuestions)
        sample.screenAll()
        #expect(refusal(.goOn, sample) == nil)
        let candidate = SampleFile.candidate(.ask)
        sample.screen(sample.connected, [candidate])
        #expect(refusal(.goOn, sample) == .openQuestions)
        sample.add(
            .candidate(
                CandidateAnswer(
                    party: sample.connected, candidate: candidate, verdict: .notTheSame, reason: "Other birth year")))
        #expect(refusal(.goOn, sample) == nil)
        #expect(refusal(.ask, SampleFile()) == nil && refusal(.refer, SampleFile()) == nil)
    }

    /// Sanctions and Anti-Money Laundering Act 2018: the gate stops until a person has recorded what was done.
    @Test func aSanctionsMatchStopsUntilSomebodyRecordsWhatWasDone() {
        var sample = SampleFile()
        sample.screenAll()
        let candidate = SampleFile.candidate(.stopAndReport)
        sample.screen(sample.bidder, [candidate])
        #expect(refusal(.goOn, sample) == .sanctionsStop)
        sample.add(
            .candidate(
                CandidateAnswer(party: sample.bidder, candidate: candidate, verdict: .same, reason: "Same person")))
        #expect(refusal(.goOn, sample) == .sanctionsStop)
        #expect(GateRule.tasks(sample.file, on: SampleFile.day).first?.kind == .stopAndReport)
        var report = SanctionsReport(
            party: sample.bidder, entry: candidate.entry, reportedOn: SampleFile.day, reference: "",
            whatWasDone: "Reported by telephone and form", mayProceed: false)
        sample.add(.sanctions(report))
        #expect(!GateRule.tasks(sample.file, on: SampleFile.day).contains { $0.kind == .stopAndReport })
        #expect(refusal(.goOn, sample) == .sanctionsStop, "without a licence the tender does not go on")
        report.mayProceed = true
        sample.add(.sanctions(report))
        #expect(refusal(.goOn, sample) == nil)
    }

    @Test func toSetASanctionsMatchAsideTakesTwoPeople() {
        var sample = SampleFile()
        sample.screenAll()
        let candidate = SampleFile.candidate(.stopAndReport)
        sample.screen(sample.bidder, [candidate])
        let answer = BidderEntry.candidate(
            CandidateAnswer(
                party: sample.bidder, candidate: candidate, verdict: .notTheSame, reason: "Another town, another trade")
        )
        sample.add(answer, by: "one")
        sample.add(answer, by: "one")
        #expect(refusal(.goOn, sample) == .sanctionsStop)
        sample.add(answer, by: "two")
        #expect(refusal(.goOn, sample) == nil)
    }

    @Test func anAnswerStandsUntilTheEntryChanges() {
        var sample = SampleFile()
        let candidate = SampleFile.candidate(.ask)
        sample.screen(sample.bidder, [candidate])
        sample.add(
            .candidate(
                CandidateAnswer(
                    party: sample.bidder, candidate: candidate, verdict: .notTheSame, reason: "Another town")))
        sample.screen(sample.bidder, [SampleFile.candidate(.ask, score: 0.92)])
        #expect(CandidateRule.standings(sample.file).map(\.state) == [.notTheSame])
        sample.screen(sample.bidder, [SampleFile.candidate(.ask, caption: "Brynteg Glanhau")])
        #expect(CandidateRule.standings(sample.file).map(\.state) == [.open])
        sample.screen(sample.bidder, [SampleFile.candidate(.stopAndReport)])
        #expect(CandidateRule.standings(sample.file).map(\.state) == [.open])
    }

    @Test func theLeadsAnswerComesFirst() {
        var sample = SampleFile()
        sample.screenAll()
        for (answer, code) in [
            (LeadQuestion.Answer?.none, TenderingError.Code?.some(.leadFirst)), (.speakToTheLead, .leadFirst),
            (.goOn, nil),
        ] {
            sample.file.receipts = [LeadReceipt(kind: .routine, sentAt: SampleFile.now, answer: answer)]
            #expect(refusal(.goOn, sample) == code)
        }
    }

    /// s26(1): an excluded supplier's tender must be disregarded, so that going on is refused.
    @Test func anExcludedBidderDoesNotGoOn() {
        var sample = SampleFile()
        sample.screenAll()
        sample.add(.ground(sample.slavery(sample.bidder)))
        #expect(refusal(.goOn, sample) == .notCleared)
    }

    /// s58(2): reasonable opportunity to make representations, before deciding.
    @Test func noExclusionUnheard() {
        var sample = SampleFile()
        sample.add(.ground(sample.slavery(sample.bidder)))
        #expect(refusal(.exclude, .mandatoryGround, sample) == .notHeard)
        sample.add(heard(.invited))
        #expect(refusal(.exclude, .mandatoryGround, sample) == .notHeard)
        sample.add(heard(.heard))
        #expect(refusal(.exclude, .mandatoryGround, sample) == nil)
    }

    /// Silence counts once the bidder was invited and its time is over.
    @Test func silenceCountsAfterAnInvitation() {
        func entry(_ state: Representations.State, _ on: Day, until: Day? = nil) -> BidderEntry {
            .representations(Representations(state: state, on: on, until: until, text: "Why was it not answered?"))
        }
        let day = SampleFile.day
        var sample = SampleFile()
        sample.add(.ground(sample.slavery(sample.bidder)))
        sample.add(entry(.notMade, day))
        #expect(refusal(.exclude, .mandatoryGround, sample) == .notHeard)
        sample.add(entry(.invited, day.adding(days: -8), until: day))
        sample.add(entry(.notMade, day))
        #expect(refusal(.exclude, .mandatoryGround, sample) == .notHeard)
        sample.add(entry(.invited, day.adding(days: -8), until: day.adding(days: -1)))
        sample.add(entry(.notMade, day))
        #expect(refusal(.exclude, .mandatoryGround, sample) == nil)
    }

    @Test func noExclusionWithoutItsGround() {
        var sample = SampleFile()
        sample.add(heard(.notMade))
        for basis in ExclusionBasis.allCases {
            #expect(refusal(.exclude, basis, sample) == .noGround, "\(basis)")
        }
        #expect(refusal(.exclude, nil, sample) == .noGround)
        sample.add(.ground(sample.slavery(sample.bidder)))
        #expect(refusal(.exclude, .discretionaryGround, sample) == .noGround)
    }

    /// s26(3), s27(4), s28(5): replacement is offered first where nothing but an associated person or sub-contractor is the
    /// reason.
    @Test func replacementIsOfferedFirst() {
        for party in [\SampleFile.associated, \.subcontractor] {
            var sample = SampleFile()
            sample.add(.ground(sample.slavery(sample[keyPath: party])))
            sample.add(heard(.heard))
            #expect(refusal(.exclude, .mandatoryGround, sample) == .replacementFirst)
            func offer(_ state: ReplacementOffer.State) -> BidderEntry {
                .replacement(
                    ReplacementOffer(
                        party: sample[keyPath: party], state: state, on: SampleFile.day, until: nil, note: ""))
            }
            let (offered, declined) = (offer(.offered), offer(.declined))
            sample.add(offered)
            #expect(refusal(.exclude, .mandatoryGround, sample) == .replacementFirst)
            sample.add(declined)
            #expect(refusal(.exclude, .mandatoryGround, sample) == nil)
        }
        var own = SampleFile()
        own.add(.ground(own.slavery(own.associated)))
        own.add(.ground(own.slavery(own.bidder)))
        own.add(heard(.heard))
        #expect(refusal(.exclude, .mandatoryGround, own) == nil)
    }

    /// s19(3)(c)-(5): notified and heard first; a bidder that shows it can perform is not disregarded on that ground.
    @Test func aLowPriceIsHeardFirst() {
        var sample = SampleFile()
        func pounds(_ value: Int64) -> Money { Money(minorUnits: value * 100, currency: "GBP") }
        func hearing(_ state: PriceHearing.State) -> BidderEntry {
            .hearing(PriceHearing(state: state, on: SampleFile.day, until: nil, text: "Wages shown for each shift"))
        }
        sample.add(.price(PriceFacts(price: pounds(90), others: [pounds(100), pounds(100)], estimate: nil)))
        #expect(refusal(.exclude, .price, sample) == .noGround)
        sample.add(.price(PriceFacts(price: pounds(70), others: [pounds(100), pounds(100)], estimate: nil)))
        #expect(refusal(.exclude, .price, sample) == .notHeard)
        var unasked = sample
        unasked.add(hearing(.notShown))
        #expect(refusal(.exclude, .price, unasked) == .notHeard)
        sample.add(hearing(.notified))
        #expect(refusal(.exclude, .price, sample) == .notHeard)
        sample.add(hearing(.canPerform))
        #expect(refusal(.exclude, .price, sample) == .canPerform)
        sample.add(hearing(.notShown))
        #expect(refusal(.exclude, .price, sample) == nil)
    }

    @Test func theSecondIsAnotherNamedPerson() {
        #expect(DecisionRule.maySecond(ID(stored: "two"), first: ID(stored: "one")))
        #expect(DecisionRule.maySecond(ID(stored: "two"), first: nil))
        #expect(!DecisionRule.maySecond(ID(stored: "one"), first: ID(stored: "one")))
        #expect(!DecisionRule.maySecond(nil, first: ID(stored: "one")))
    }
}
