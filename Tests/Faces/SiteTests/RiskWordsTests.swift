import Languages
import Testing

@testable import Site
@testable import Suppliers

/// Every reason that the rules can give is a whole sentence in both languages.
@Suite struct RiskWordsTests {
    private static func words(_ language: Language) throws -> Words {
        Words(catalogue: try Catalogue(), language: language)
    }

    @Test func everyCodeHasWords() throws {
        let catalogue = try Catalogue()
        let codes: [String: [String]] = [
            "risk.tier": RiskTier.allCases.map(\.rawValue), "risk.state": RiskState.allCases.map(\.rawValue),
            "risk.characteristic": RiskCharacteristic.allCases.map(\.rawValue),
            "risk.rule": TierRule.allCases.map(\.rawValue), "risk.inquiry": RiskInquiry.allCases.map(\.rawValue),
            "risk.reason": RiskReasonKey.allCases.map(\.rawValue),
            "risk.industry": HighRiskIndustry.allCases.map(\.rawValue),
            "risk.service": LabourIntensiveService.allCases.map(\.rawValue),
            "risk.licensed": LicensedLabourSector.allCases.map(\.rawValue), "sector": Sector.allCases.map(\.rawValue),
            "suppliers.tier": RiskTier.allCases.map(\.rawValue),
            "risk.source": [
                RiskSource.ppn009, .ppn0223, .industryList, .listedGoods, .licensing, .ownRules, .purchase,
            ].map(\.id),
            "risk.good": (GoodSlug.codes.allValues + GoodSlug.insideServices.allValues).map(\.rawValue),
            "country": ListedGoods.standard.goods.values.flatMap(\.findings.keys),
        ]
        for (prefix, codes) in codes {
            let missing = Set(codes).filter { !catalogue.has("\(prefix).\($0)") }
            #expect(missing.isEmpty, "\(prefix)")
        }
    }

    @Test(arguments: Language.allCases)
    func noReasonShowsACodeOrAGap(language: Language) throws {
        let words = try Self.words(language)
        let texts = ["Night shift, agency staff", "Glanhau nos gan staff asiantaeth drwy is-gontractwyr"]
        var keys: Set<RiskReasonKey> = []
        for code in Set(GoodSlug.codes.allPrefixes + HighRiskIndustry.codes.allPrefixes + Sector.codes.allPrefixes) {
            for country in ["my", "cn", "gb", "in"] {
                var question = RiskQuestion(
                    cpv: [code + String(repeating: "0", count: 8 - code.count)], supplierCountries: [country],
                    method: "direct", valueMinorUnits: 900_000_000, currency: "GBP", durationDays: 1, text: texts)
                if country == "in" { question.originCountries = ["fr"] }
                for reason in InherentRisk.assess(question).findings.flatMap(\.reasons) {
                    keys.insert(reason.key)
                    let sentence = reason.sentence(in: words)
                    #expect(!sentence.contains { "[]{}".contains($0) }, "\(sentence)")
                }
            }
        }
        #expect(keys.count > 15)
    }

    @Test func putsCodesIntoTheReadersLanguage() throws {
        let reason = RiskReason(
            .goodForcedLabourPair, [.goods: "rubber-gloves, solar-cells", .countries: "MY, CN"], source: .listedGoods)
        let english = try Self.words(.english)
        let welsh = try Self.words(.welsh)
        #expect(
            reason.sentence(in: english)
                == "Listed for forced labour in Malaysia, China: rubber gloves, solar cells.")
        #expect(
            reason.sentence(in: welsh)
                == "Ar y rhestr am lafur gorfodol (Malaysia, Tsieina): menig rwber, celloedd solar.")
    }

    @Test func aCountStandsInTheFormOfTheLanguage() throws {
        let welsh = try Self.words(.welsh)
        let english = try Self.words(.english)
        func sentence(_ days: Int, _ words: Words) -> String {
            RiskReason(.shortTermWork, [.count: "\(days)"], source: .purchase).sentence(in: words)
        }
        #expect(sentence(1, english).hasPrefix("The work lasts 1 day:"))
        #expect(sentence(2, welsh).contains("2 ddiwrnod"))
        #expect(sentence(30, welsh).contains("30 diwrnod"))
    }
}
