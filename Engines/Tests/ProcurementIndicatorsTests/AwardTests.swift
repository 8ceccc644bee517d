import Testing

@testable import ProcurementIndicators

/// The indicators of our own, for notices of awards.
@Suite struct AwardTests {
    private func contract(_ days: Int) -> @Sendable (inout Notice.Award) -> Void {
        { $0.contract.days = Int32(days) }
    }

    private func prices(_ last: Double, count: Int = 20, isFramework: Bool = false) -> Case {
        let made = Case()
        for index in 0..<count {
            made.add("n\(index)", awards: [.init("S\(index)", amount: 1000 + Double(index) * 20, change: contract(30))])
            {
                $0.tender.classification = 90_910_000
                $0.tender.category = .services
            }
        }
        made.add("p", awards: [.init("Cheap", amount: last, change: contract(30))]) {
            $0.tender.classification = 90_911_200
            $0.tender.category = .services
            $0.tender.isFramework = isFramework
        }
        return made
    }

    @Test func aPriceFarBelowThoseOfTheSameThing() {
        #expect(Set(prices(100).flags(.lowPrice).keys) == ["ocid p", "tenderer Cheap"])
        #expect(prices(900).flags(.lowPrice).isEmpty)
        #expect(prices(1).flags(.lowPrice).isEmpty, "a sum of one stands for none")
        #expect(prices(100, isFramework: true).flags(.lowPrice).isEmpty)
    }

    @Test func aSmallGroupIsSilent() {
        #expect(prices(100, count: 18).flags(.lowPrice).isEmpty)
        #expect(prices(100, count: 18).computable(.lowPrice) == 0)
        #expect(prices(100, count: 19).computable(.lowPrice) == 20)
    }

    @Test(arguments: [(1500.0, 90_910_000, true), (2500, 90_910_000, false), (1500, 48_000_000, false)])
    func manyHandsForLittle(amount: Double, code: Int, isFlagged: Bool) {
        let made = Case()
        made.settings.labourIntensive = VocabularyPrefixes(["909"])
        made.settings.monthlyFloor = 2000
        made.add("p", awards: [.init("S", amount: amount, change: contract(30))]) {
            $0.tender.classification = UInt32(code)
        }
        #expect(made.flags(.labourBelowFloor) == (isFlagged ? ["ocid p": amount] : [:]))
        made.settings.monthlyFloor = nil
        #expect(made.flags(.labourBelowFloor).isEmpty)
        #expect(made.computable(.labourBelowFloor) == 0)
    }

    @Test func theTenderTellsTheFloorWhereNothingIsAwarded() {
        let made = Case()
        made.settings.labourIntensive = VocabularyPrefixes(["909"])
        made.settings.monthlyFloor = 2000
        let pounds = Array("GBP".utf8).withUnsafeBufferPointer { made.ledger.currency(of: $0) }
        made.add("p") {
            $0.tender.classification = 90_910_000
            $0.tender.contract.days = 365
            $0.tender.value = Notice.Amount(value: 12_000, currency: pounds)
        }
        made.add("q", awards: [.init("S", amount: 5000)])
        #expect(made.flags(.labourBelowFloor).keys.contains("ocid p"))
    }

    @Test func directAwardsThatRepeat() {
        let made = Case()
        func award(_ id: String, _ day: Int, _ method: ProcurementMethod, supplier: String = "S") {
            made.add(id, awards: [.init(supplier, day: day)]) { $0.tender.method = method }
        }
        award("a", 0, .direct)
        award("b", 300, .limited)
        award("open", 400, .open)
        award("other", 400, .direct, supplier: "T")
        #expect(made.flags(.repeatedDirectAwards).isEmpty)
        award("late", 731, .direct)
        #expect(made.flags(.repeatedDirectAwards).isEmpty)
        award("c", 730, .direct)
        #expect(
            Set(made.flags(.repeatedDirectAwards).keys)
                == ["ocid a", "ocid b", "ocid c", "ocid late", "buyer Buyer", "tenderer S"])
    }

    @Test func theFirstAwardInANewDivision() {
        let made = Case()
        for index in 0..<5 {
            made.add("n\(index)", awards: [.init("S", day: index)]) { $0.tender.classification = 45_000_000 }
        }
        made.add("before", awards: [.init("S", day: -1)]) { $0.tender.classification = 9_000_000 }
        made.add("again", awards: [.init("S", day: 9)]) { $0.tender.classification = 45_200_000 }
        #expect(made.flags(.newDivision).isEmpty)
        made.add("p", awards: [.init("S", day: 10)]) { $0.tender.classification = 90_910_000 }
        made.add("q", awards: [.init("S", day: 11)]) { $0.tender.classification = 90_910_000 }
        #expect(made.flags(.newDivision) == ["ocid p": 1, "tenderer S": 1])
    }

    @Test func nobodyIsFlaggedForBeingYoungAlone() {
        let made = Case()
        made.add("p", awards: [.init("S", day: 100)])
        let body = made.ledger.bodies.body(of: made.number("S"))
        made.settings.companies = [body: CompanyFacts(incorporated: Case.day(1), isDormant: false)]
        #expect(made.flags(.youngOrDormant).isEmpty)
        #expect(made.computable(.youngOrDormant) == 1)
        made.add("p") {
            $0.tender.numberOfTenderers = 1; $0.tender.method = .open
        }
        #expect(made.flags(.youngOrDormant) == ["ocid p": 1, "tenderer S": 1])
        made.settings.companies = [body: CompanyFacts(incorporated: Case.day(-300), isDormant: false)]
        #expect(made.flags(.youngOrDormant).isEmpty)
        made.settings.companies = [body: CompanyFacts(incorporated: .unknown, isDormant: true)]
        #expect(made.flags(.youngOrDormant).keys.contains("ocid p"))
    }

    @Test func aStatementIsLookedForOnlyWithARegistry() {
        let made = Case()
        made.add("p", awards: [.init("Large one"), .init("Small one")])
        #expect(made.computable(.noStatementFound) == 0)
        made.settings.withStatement = []
        #expect(made.flags(.noStatementFound) == ["tenderer Large one": 1])
        made.settings.withStatement = [made.ledger.bodies.body(of: made.number("Large one"))]
        #expect(made.flags(.noStatementFound).isEmpty)
        #expect(made.computable(.noStatementFound) == 1)
    }

    @Test(arguments: [(3, 40, true), (-20, 31, true), (0, 30, false), (-20, 5, false)])
    func lateNotice(after: Int, until: Int, isFlagged: Bool) {
        let made = Case()
        made.add(
            "p",
            awards: [
                .init("S", day: 100) {
                    $0.contract.start = Case.day(100 - after)
                    $0.published = Case.day(100 + until)
                }
            ])
        #expect(made.flags(.lateNotice) == (isFlagged ? ["ocid p": 1] : [:]))
    }

    @Test func licencesAndSubcontractors() {
        let made = Case()
        made.settings.licensed = VocabularyPrefixes(["15"])
        made.add("p") { $0.tender.classification = 15_100_000 }
        made.add("q") {
            $0.tender.classification = 15_100_000; $0.tender.mentionsLicence = true
        }
        made.add("r") { $0.tender.classification = 48_000_000 }
        #expect(made.flags(.noLicenceMentioned) == ["ocid p": 1])
        made.add("s", awards: [.init("S") { $0.hasSubcontracting = true }])
        made.add(
            "t",
            awards: [
                .init("S") {
                    $0.hasSubcontracting = true; $0.namesSubcontractors = true
                }
            ])
        made.add("u", awards: [.init("S") { $0.hasSubcontracting = false }])
        #expect(made.flags(.unnamedSubcontractors) == ["ocid s": 1])
        #expect(made.computable(.unnamedSubcontractors) == 3)
    }

    @Test func halfOfABuyersAwards() {
        let made = Case()
        for index in 0..<3 { made.add("s\(index)", awards: [.init("S")]) }
        made.add("t", awards: [.init("T")])
        #expect(made.flags(.concentration).isEmpty, "four awards say nothing")
        made.add("u", awards: [.init("U")])
        #expect(made.flags(.concentration) == ["buyer Buyer": 0.6, "tenderer S": 0.6])
        for index in 0..<2 { made.add("v\(index)", awards: [.init("V")]) }
        #expect(made.flags(.concentration).isEmpty)
    }
}
