import InputFiles
import Storage
import Suppliers
import Testing

@testable import Tendering

@Suite struct SmallRulesTests {
    private func pounds(_ value: Int64) -> Money { Money(minorUnits: value * 100, currency: "GBP") }

    /// PPN 009: more in a higher tier, never less; the law's own requirements in every tier.
    @Test func higherTiersAskMore() {
        func kinds(_ tier: RiskTier) -> Set<TenderRequirement.Kind> {
            Set(RequirementRule.requirements(tier: tier, route: .open).map(\.kind))
        }
        #expect(kinds(.low).isStrictSubset(of: kinds(.medium)) && kinds(.medium).isStrictSubset(of: kinds(.high)))
        #expect(kinds(.medium).isSubset(of: kinds(.unknown)), "the unknown is not taken for low")
        #expect(kinds(.low).contains(.debarmentCheck) && !kinds(.low).contains(.directAwardCheck))
        let direct = RequirementRule.requirements(tier: .low, route: .direct)
        #expect(direct.contains { $0.kind == .directAwardCheck && $0.source.place == "s41(4)-(5)" })
        #expect(RequirementRule.requirements(tier: .high, route: nil).contains { !$0.isConfirmed })
    }

    @Test func highTiersGoToTheLeadAndOthersByDraw() {
        func ground(_ tier: RiskTier, _ number: Int) -> RoutineDraw.Ground {
            RoutineRule.draw(tier: tier, number: number, share: 100_000, at: SampleFile.now).ground
        }
        #expect(ground(.high, 999_999) == .highTier)
        for tier in [RiskTier.medium, .low, .unknown] {
            #expect(ground(tier, 99_999) == .sample && ground(tier, 100_000) == .notDrawn)
        }
        #expect(RoutineRule.draw(tier: .low, number: 0, share: 0, at: SampleFile.now).isSent == false)
    }

    /// Whatever the lead answered, and however fast, procurement sees it at the same moments.
    @Test func theTimeOfAnAnswerTellsNothing() {
        let sent = SampleFile.now
        func given(_ answer: LeadQuestion.Answer, after hours: Int) -> LeadQuestion.Given {
            LeadQuestion.Given(answer: answer, note: "", at: sent.adding(hours: hours), by: nil)
        }
        for answer in LeadQuestion.Answer.allCases {
            for hours in [0, 1, 47, 48] {
                let answers = [given(answer, after: hours)]
                #expect(RoutineRule.shown(sent, answers, at: sent.adding(hours: 47)) == nil)
                #expect(RoutineRule.shown(sent, answers, at: sent.adding(hours: 48)) == answer, "\(hours)")
            }
            let late = [given(answer, after: 49)]
            #expect(RoutineRule.shown(sent, late, at: sent.adding(hours: 95)) == nil)
            #expect(RoutineRule.shown(sent, late, at: sent.adding(hours: 96)) == answer)
        }
        let spoken = [given(.speakToTheLead, after: 1), given(.goOn, after: 60)]
        #expect(RoutineRule.shown(sent, spoken, at: sent.adding(hours: 61)) == .goOn)
        #expect(RoutineRule.shown(sent, [], at: sent.adding(hours: 500)) == nil)
    }

    /// s19(3)(c) states no figure; the line is ours.
    @Test func priceIsHeldAgainstTheOthersThenTheEstimate() {
        func finding(_ price: Int64, _ others: [Int64], _ estimate: Int64?) -> PriceRule.Finding {
            PriceRule.finding(
                PriceFacts(price: pounds(price), others: others.map(pounds), estimate: estimate.map(pounds)))
        }
        #expect(finding(79, [90, 100, 200], nil).verdict == .low)
        #expect(finding(80, [90, 100, 200], nil).verdict == .notLow)
        #expect(finding(80, [90, 100, 200], nil).percent == 80)
        #expect(finding(74, [100], 100).verdict == .low && finding(74, [100], 100).usesEstimate)
        #expect(finding(75, [], 100).verdict == .notLow)
        #expect(finding(1, [], nil).verdict == .unknown, "without a measure nothing is said")
        let dollars = Money(minorUnits: 100, currency: "USD")
        #expect(
            PriceRule.finding(PriceFacts(price: pounds(1), others: [dollars, dollars], estimate: dollars)).verdict
                == .unknown)
    }

    /// Modern Slavery Act 2015 s54(2): not less than GBP 36 million.
    @Test func theStatementIsDueFromThirtySixMillion() {
        func verdict(
            _ turnover: Money?, _ inUK: Limb = .yes, _ finding: StatementCheck.Finding = .notLooked
        ) -> StatementRule.Verdict {
            StatementRule.verdict(
                StatementCheck(turnover: turnover, isInUK: inUK, finding: finding, address: "", on: SampleFile.day))
        }
        #expect(verdict(pounds(36_000_000)) == .required)
        #expect(verdict(Money(minorUnits: 3_599_999_999, currency: "GBP")) == .notRequired)
        #expect(verdict(pounds(36_000_000), .yes, .found) == .requiredAndFound)
        #expect(verdict(pounds(36_000_000), .yes, .notFound) == .requiredNotFound)
        #expect(verdict(nil) == .unknown && verdict(pounds(40_000_000), .unknown) == .unknown)
        #expect(verdict(nil, .no) == .notRequired)
    }

    @Test func falseSkippedAndNotAskedStayApart() throws {
        let question = try #require(QuestionBank.question(.slaveryConviction))
        func answer(_ value: QuestionAnswer.Value) -> QuestionAnswer {
            QuestionAnswer(question: question.id, version: 1, value: value, text: "", evidence: "")
        }
        #expect(QuestionRule.verdict(question, nil) == .notAsked)
        #expect(QuestionRule.verdict(question, answer(.skipped)) == .skipped)
        #expect(QuestionRule.verdict(question, answer(.no)) == .pass)
        #expect(QuestionRule.verdict(question, answer(.yes)) == .mandatoryFail)
        let soft = try #require(QuestionBank.question(.labourOrder))
        #expect(QuestionRule.verdict(soft, answer(.yes)) == .discretionaryFail)
    }

    @Test func followUpsOpenOnTheirAnswerAlone() throws {
        func isOpen(_ value: QuestionAnswer.Value?) -> Bool? {
            let answers = value.map {
                [
                    TenderQuestion.Identifier.bank(.turnoverReached): QuestionAnswer(
                        question: .bank(.turnoverReached), version: 1, value: $0, text: "", evidence: "")
                ]
            }
            return QuestionRule.lines(QuestionBank.all, answers ?? [:], [:])
                .first { $0.question.id == .bank(.statementPublished) }?.isOpen
        }
        #expect(isOpen(.yes) == true && isOpen(.no) == false && isOpen(.skipped) == false && isOpen(nil) == false)
    }

    @Test func theBankHoldsTogether() {
        #expect(
            Set(QuestionBank.all.map(\.id)) == Set(TenderQuestion.Bank.allCases.map(TenderQuestion.Identifier.bank)))
        for question in QuestionBank.all {
            guard let opening = question.opensOn,
                let before = QuestionBank.all.first(where: { $0.id == opening.question })
            else { continue }
            #expect(before.kind == .yesNo && question.tiers.isSubset(of: before.tiers), "\(question.id)")
        }
        #expect(QuestionBank.questions(for: .low).count < QuestionBank.questions(for: .high).count)
    }

    @Test func scoresSayHowManyAreMissing() {
        let lines = QuestionRule.lines(
            QuestionBank.questions(for: .high), [:],
            [.bank(.raisedConcern): QuestionScore(question: .bank(.raisedConcern), score: 3, reason: "")])
        #expect(QuestionRule.score(lines) == QuestionRule.Score(points: 3, most: 8, unscored: 1))
    }

    /// Schedule 6 paragraph 45 with Companies Act 2006 Schedule 1A.
    @Test func ownershipGivesConnectedPersons() {
        func party(_ name: String, _ interest: InterestHolder.Interest, _ share: Double?, ended: Day? = nil)
            -> InterestHolder
        {
            InterestHolder(
                name: name, nature: .person, interest: interest, leastShare: share, birth: "1971-05-03", endedOn: ended)
        }
        let reading = OwnershipRule.connectedPersons(from: [
            party("A", .shares, 25), party("B", .shares, 24.9), party("C", .votes, nil),
            party("D", .director, nil, ended: SampleFile.day), party("A", .influenceOrControl, nil),
            party("E", .other, nil),
        ])
        #expect(reading.connected.map(\.name) == ["A", "C", "E"])
        #expect(reading.connected.map(\.kind) == [.significantControl, .significantControl, .equivalent])
        #expect(reading.connected.first?.birth == "1971-05", "no day of birth is kept")
        #expect(reading.leftOut.map(\.why) == [.smallShare, .ended])
    }
}
