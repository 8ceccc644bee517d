import Suppliers
import Testing

@Suite("Whatever a notice holds, there is an assessment")
struct HostileInputTests {
    /// A small generator with a fixed seed, so that a failure can be seen again.
    struct Generator: RandomNumberGenerator {
        var state: UInt64 = 20_261_122
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    @Test("Random codes, words, countries and numbers")
    func random() {
        var generator = Generator()
        let letters = Array("0123456789-az ŵÂ\u{0}\u{302}中🙂'")
        func text(_ most: Int) -> String {
            let count = Int.random(in: 0...most, using: &generator)
            return String((0..<count).map { _ in letters.randomElement(using: &generator) ?? " " })
        }
        for _ in 0..<3000 {
            let question = RiskQuestion(
                cpv: [text(10), text(9), String(Int.random(in: 0...99_999_999, using: &generator))],
                category: text(30), supplierCountries: [text(3)], deliveryCountries: [text(2)],
                originCountries: [text(2)], method: text(8),
                valueMinorUnits: Int64.random(in: .min ... .max, using: &generator), currency: "GBP",
                durationDays: Int.random(in: .min ... .max, using: &generator), text: [text(60)])
            let assessment = InherentRisk.assess(question)
            #expect(assessment.findings.count == 6)
            #expect((0...15).contains(assessment.points))
            #expect(assessment.findings.allSatisfy { $0.reasons.count <= RiskFinding.mostReasons })
            #expect(assessment == InherentRisk.assess(question))
        }
    }

    @Test("Thousands of codes and countries stay bounded")
    func many() {
        let codes = (0..<20_000).map { "45\(100_000 + $0)" }
        let countries = (0..<20_000).map { _ in "cn" }
        let assessment = InherentRisk.assess(RiskQuestion(cpv: codes, supplierCountries: countries))
        #expect(assessment.tier == .high)
        #expect(assessment.findings.allSatisfy { $0.reasons.count <= RiskFinding.mostReasons })
    }
}
