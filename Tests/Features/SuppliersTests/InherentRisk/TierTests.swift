import Suppliers
import Testing

@Suite("Tiers by stated rules")
struct TierTests {
    func assess(_ cpv: String..., supplier: [String] = ["gb"], origin: [String] = []) -> RiskAssessment {
        InherentRisk.assess(RiskQuestion(cpv: cpv, supplierCountries: supplier, originCountries: origin))
    }

    @Test("Nothing known is unknown, at nine of fifteen points, never low or zero")
    func nothingKnown() {
        let assessment = InherentRisk.assess(RiskQuestion())
        #expect(assessment.tier == .unknown)
        #expect(assessment.rule == .industryAndCommodityUnknown)
        #expect(assessment.points == 9)
        #expect(assessment.mostUseful?.inquiry == .whatIsBought)
    }

    @Test("A value alone, however large or small, says nothing")
    func valueAlone() {
        for value in [Int64(1), 100, 10_000_000_000] {
            let question = RiskQuestion(valueMinorUnits: value, currency: "GBP")
            #expect(InherentRisk.assess(question).tier == .unknown)
        }
    }

    @Test("Examples of each rule")
    func rules() {
        #expect(assess("90910000").rule == .twoPresentOneGrave)
        #expect(assess("79620000").rule == .twoPresentOneGrave)
        #expect(assess("18424300", origin: ["cn"]).rule == .threePresent)
        #expect(assess("30200000").rule == .twoPresent)
        #expect(assess("39100000").rule == .tooMuchUnknownForLow)
        #expect(assess("39100000", origin: ["se"]).rule == .atMostOnePresent)
        #expect(assess("79100000").rule == .atMostOnePresent)
        #expect(assess("39100000", origin: ["se"]).tier == .low)
    }

    @Test("Low never has more points than the limit, high always has two present")
    func limits() {
        for code in ["03000000", "22000000", "39100000", "45000000", "55500000", "64000000", "79100000", "98000000"] {
            for countries in [[], ["gb"], ["cn"]] {
                let assessment = assess(code, supplier: countries)
                if assessment.tier == .low { #expect(assessment.points <= TierRule.lowLimit) }
                let present = assessment.findings.filter { $0.state == .present }.count
                if assessment.tier == .high { #expect(present >= 2) }
                #expect(assessment.points == assessment.findings.reduce(0) { $0 + $1.points })
                #expect((0...15).contains(assessment.points))
            }
        }
    }

    @Test("The most useful answer names the question and what it could bring")
    func mostUseful() {
        let furniture = assess("39100000").mostUseful
        #expect(furniture?.inquiry == .whereItComesFrom)
        #expect(furniture?.tier == .low)
        let legal = assess("79100000").mostUseful
        #expect(legal?.inquiry == .whoStandsBehind)
        #expect(legal?.points == 0)
    }

    @Test("Following the most useful answer gives what it promised")
    func promise() throws {
        for code in ["39100000", "45000000", "55500000", "22000000", "79100000", "60000000"] {
            var question = RiskQuestion(cpv: [code], supplierCountries: ["gb"])
            let before = InherentRisk.assess(question)
            let answer = try #require(before.mostUseful)
            for characteristic in answer.inquiry.settles { question.answers[characteristic] = false }
            let after = InherentRisk.assess(question)
            #expect(after.tier == answer.tier && after.points == answer.points)
            #expect(after.points < before.points)
        }
    }

    @Test("An answer settles what is unknown or adds; it takes nothing away that the purchase shows")
    func answers() {
        let cleaning = RiskQuestion(cpv: ["90910000"], answers: [.industry: false, .workforce: false])
        #expect(InherentRisk.assess(cleaning)[.industry].state == .present)
        let legal = RiskQuestion(cpv: ["79100000"], answers: [.workforce: true])
        #expect(InherentRisk.assess(legal)[.workforce].state == .present)
    }
}
