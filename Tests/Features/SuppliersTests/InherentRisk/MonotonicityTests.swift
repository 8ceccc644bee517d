import Suppliers
import Testing

@Suite("What is added never lowers")
struct MonotonicityTests {
    static let codes = [
        "", "03222000", "09331200", "15220000", "18424300", "22000000", "30200000", "33000000", "39100000", "45210000",
        "55500000", "60000000", "79100000", "79620000", "90910000", "98000000",
    ]

    static let questions: [RiskQuestion] = codes.flatMap { code in
        [[], ["gb"], ["cn"]].flatMap { supplier in
            [[], ["se"], ["my"]].flatMap { origin in
                ["", "with sub-contractors", "night work"].map { text in
                    RiskQuestion(
                        cpv: code.isEmpty ? [] : [code], supplierCountries: supplier, originCountries: origin,
                        text: [text])
                }
            }
        }
    }

    @Test("Answering that a characteristic is present lowers neither tier nor points")
    func answeringPresent() {
        for question in Self.questions {
            let before = InherentRisk.assess(question)
            for characteristic in RiskCharacteristic.allCases {
                var more = question
                more.answers[characteristic] = true
                let after = InherentRisk.assess(more)
                #expect(after.tier >= before.tier && after.points >= before.points)
                #expect(after[characteristic].state == .present)
            }
        }
    }

    @Test("More spend lowers neither tier nor points")
    func spend() {
        for var question in Self.questions {
            question.currency = "GBP"
            var last = InherentRisk.assess(question)
            for value in [Int64(0), 1, 100_000, 99_999_999, 100_000_000, 1_000_000_000_000] {
                question.valueMinorUnits = value
                let next = InherentRisk.assess(question)
                #expect(next.tier >= last.tier && next.points >= last.points)
                last = next
            }
        }
    }

    @Test("Words on workers, a direct award and a listed supplier country lower neither tier nor points")
    func signals() {
        for question in Self.questions {
            let before = InherentRisk.assess(question)
            var words = question
            words.text.append("agency workers on zero hours")
            var direct = question
            direct.method = "direct"
            var abroad = question
            abroad.supplierCountries.append("mm")
            for more in [words, direct, abroad] {
                let after = InherentRisk.assess(more)
                #expect(after.tier >= before.tier && after.points >= before.points)
            }
        }
    }

    @Test("The order of codes and countries does not matter to tier and points")
    func order() {
        let codes = ["79620000", "55500000", "39100000", "79100000"]
        let one = InherentRisk.assess(RiskQuestion(cpv: codes, supplierCountries: ["gb", "in"]))
        let two = InherentRisk.assess(RiskQuestion(cpv: codes.reversed(), supplierCountries: ["in", "gb"]))
        #expect(one.tier == two.tier && one.points == two.points)
    }
}
