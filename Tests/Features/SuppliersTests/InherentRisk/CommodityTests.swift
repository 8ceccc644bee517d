import Suppliers
import Testing

@Suite("Goods, and the countries they come from")
struct CommodityTests {
    func commodity(_ code: String, supplier: [String] = [], origin: [String] = []) -> RiskFinding {
        InherentRisk.assess(RiskQuestion(cpv: [code], supplierCountries: supplier, originCountries: origin))[
            .commodity]
    }

    @Test(
        "Forced-labour pairs by code and country",
        arguments: [
            ("18110000", "bd", "garments"), ("35811200", "vn", "garments"), ("33141420", "my", "rubber-gloves"),
            ("18424300", "cn", "gloves"), ("30200000", "my", "electronics"), ("15220000", "gh", "fish"),
            ("15841000", "ci", "cocoa"), ("15614000", "mm", "rice"), ("44111100", "np", "bricks"),
            ("19212000", "tm", "cotton"),
        ])
    func forcedPairs(code: String, country: String, good: String) {
        let finding = commodity(code, origin: [country])
        #expect(finding.isGrave && finding.points == 3)
        #expect(finding.reasons[0].key == .goodForcedLabourPair)
        #expect(finding.reasons[0].parameters["goods"]?.contains(good) == true)
        #expect(finding.reasons[0].parameters["countries"] == country.uppercased())
    }

    @Test(
        "Derived pairs are grave although the list marks them as not forced labour",
        arguments: [
            ("09331200", "cn"), ("31434000", "cn"), ("15411000", "id"),
        ])
    func derivedPairs(code: String, country: String) {
        let finding = commodity(code, origin: [country])
        #expect(finding.isGrave)
        #expect(finding.reasons.contains { $0.key == .goodDerivedPair })
    }

    @Test("Child labour alone is present, not grave")
    func childPair() {
        let finding = commodity("33169000", origin: ["pk"])
        #expect(finding.state == .present && finding.points == 2 && !finding.isGrave)
        #expect(finding.reasons[0].key == .goodChildLabourPair)
    }

    @Test("A good of concern is present wherever it comes from; other listed goods need their origin")
    func origin() {
        #expect(commodity("30200000").reasons.map(\.key) == [.goodOfConcern])
        #expect(commodity("30200000", origin: ["de"]).reasons.map(\.key) == [.goodOfConcern])
        #expect(commodity("39100000").reasons.map(\.key) == [.goodListedOriginUnknown])
        #expect(commodity("39100000").state == .unknown)
        #expect(commodity("39100000", origin: ["de"]).reasons.map(\.key) == [.goodListedElsewhere])
        #expect(commodity("39100000", origin: ["de"]).state == .absent)
    }

    @Test("A supplier in a listed country raises the finding; a supplier at home does not clear it")
    func supplierCountry() {
        #expect(commodity("18424300", supplier: ["cn"]).isGrave)
        #expect(commodity("39100000", supplier: ["gb"]).state == .unknown)
    }

    @Test("Services, works, meals and broad codes")
    func notGoods() {
        #expect(commodity("79100000").reasons.map(\.key) == [.noGoodsInService])
        #expect(commodity("45000000").reasons.map(\.key) == [.materialsInsideWorks])
        #expect(commodity("55500000").reasons.map(\.key) == [.goodsInsideService])
        #expect(commodity("33000000").reasons.map(\.key) == [.codeTooBroad])
        #expect(commodity("22000000").reasons.map(\.key) == [.goodNotListed])
        #expect(commodity("not a code").state == .unknown)
    }
}
