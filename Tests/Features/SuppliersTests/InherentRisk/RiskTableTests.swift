import Testing

@testable import Suppliers

@Suite("The tables behind the rules")
struct RiskTableTests {
    @Test("Every line of every table can be read")
    func noFaults() {
        #expect(HighRiskIndustry.codes.faults.isEmpty)
        #expect(LabourIntensiveService.codes.faults.isEmpty)
        #expect(LicensedLabourSector.codes.faults.isEmpty)
        #expect(Sector.codes.faults.isEmpty)
        #expect(GoodSlug.codes.faults.isEmpty)
        #expect(GoodSlug.insideServices.faults.isEmpty)
        #expect(CategoryWords.faults.isEmpty)
        #expect(TextSignal.phrases.faults.isEmpty)
        #expect(ListedGoods.standard.faults.isEmpty)
    }

    @Test("The list of goods is whole")
    func goods() {
        let list = ListedGoods.standard
        let findings = list.goods.values.flatMap(\.findings.values)
        #expect(list.goods.count == 169)
        #expect(findings.count == 467)
        #expect(list.allGoods.count == 78)
        #expect(findings.filter(\.forcedLabour).count == 121)
        #expect(findings.filter(\.childLabour).count == 414)
        #expect(findings.filter(\.forcedChildLabour).count == 54)
        #expect(findings.filter { $0.derivedFrom != nil }.count == 10)
        #expect(findings.filter { $0.derivedFrom != nil && $0.forcedLabour }.isEmpty)
        #expect(list.goods["lithium-ion-batteries"]?.findings["cn"]?.derivedFrom == "cd")
        #expect(list.goods["acai-berries"]?.name == "Açaí Berries")
    }

    @Test("Every good that a code stands for is on the list")
    func goodsOfCodes() {
        let slugs = GoodSlug.codes.allValues + GoodSlug.insideServices.allValues + GoodSlug.ofConcern
        for slug in Set(slugs) { #expect(ListedGoods.standard.goods[slug.rawValue] != nil, "\(slug.rawValue)") }
    }

    @Test("Codes are read with and without check digit, and nothing else is")
    func codes() {
        #expect(CPVCode("90910000-9")?.text == "90910000")
        #expect(CPVCode("03000000")?.text == "03000000")
        #expect(CPVCode("03000000")?.significantDigits == 2)
        #expect(CPVCode("90910000")?.significantDigits == 4)
        for text in ["", "9091", "909100001", "9091000x", "90910000 ", "-90910000", "00000000", "９０９１００００"] {
            #expect(CPVCode(text) == nil, "\(text)")
        }
    }

    @Test(
        "Codes of one meaning lead to one tier",
        arguments: [
            RiskQuestion(supplierCountries: ["gb"], method: "direct"), RiskQuestion(text: ["agency staff"]),
            RiskQuestion(
                supplierCountries: ["cn", "gb"], valueMinorUnits: 200_000_000, currency: "GBP", durationDays: 30),
        ])
    func meanings(question: RiskQuestion) {
        let tables = [
            HighRiskIndustry.codes.allPrefixes, LabourIntensiveService.codes.allPrefixes,
            LicensedLabourSector.codes.allPrefixes, Sector.codes.allPrefixes, GoodSlug.codes.allPrefixes,
            GoodSlug.insideServices.allPrefixes, (10...99).map { "\($0)" },
        ]
        let codes = Set(tables.joined()).flatMap { start in
            ["", "1", "9"].map { (start + $0 + "0000000").prefix(8) }.map(String.init)
        }
        let groups = Dictionary(grouping: codes) { CodeMeaning(code: $0) }
        #expect(groups.count > 50 && groups.count < codes.count / 5, "\(groups.count) of \(codes.count)")
        for group in groups.values {
            for more in [[], ["18110000"], ["90910000"]] {
                let tiers = Set(
                    group.map { code in
                        var asked = question
                        asked.cpv = [code] + more
                        return InherentRisk.assess(asked).tier
                    })
                #expect(tiers.count == 1, "\(group)")
            }
        }
    }

    @Test("Words are folded: case, marks composed or not, punctuation")
    func folding() {
        #expect(FoldedText.words("Tŷ'r Felin, GLANHAU!") == ["ty", "r", "felin", "glanhau"])
        #expect(FoldedText.words("to\u{302}st w\u{302}y") == ["tost", "wy"])
        #expect(FoldedText.words("").isEmpty)
        #expect(FoldedText.words(String(repeating: "a ", count: 50_000)).count == FoldedText.mostWords)
    }

    @Test("The longest prefix wins")
    func prefixes() {
        let code = CPVCode("33141420")
        #expect(code.map(GoodSlug.codes.values(for:)) == [GoodSlug(rawValue: "rubber-gloves")])
        let broad = CPVCode("33000000")
        #expect(broad.map { GoodSlug.codes.values(for: $0).isEmpty } == true)
        #expect(broad.map { GoodSlug.codes.values(beneath: $0).isEmpty } == false)
    }
}
