import Suppliers
import Testing

@Suite("Each of the six characteristics")
struct CharacteristicTests {
    func finding(_ characteristic: RiskCharacteristic, _ question: RiskQuestion) -> RiskFinding {
        InherentRisk.assess(question)[characteristic]
    }

    @Test("All six are always there, in order, with a reason and a source each")
    func allSix() {
        for question in [RiskQuestion(), RiskQuestion(cpv: ["90910000"]), RiskQuestion(cpv: ["18424300"])] {
            let findings = InherentRisk.assess(question).findings
            #expect(findings.map(\.characteristic) == RiskCharacteristic.allCases)
            #expect(findings.allSatisfy { !$0.reasons.isEmpty })
            #expect(findings.allSatisfy { $0.points <= $0.characteristic.maximumPoints })
        }
    }

    @Test(
        "Listed industries, and those that are not",
        arguments: [
            ("90910000", RiskState.present), ("45210000", .present), ("79710000", .present), ("15200000", .present),
            ("60112000", .present), ("85312000", .present), ("79100000", .absent), ("72000000", .absent),
            ("85200000", .absent), ("55900000", .absent), ("09310000", .absent), ("79620000", .unknown),
            ("98000000", .unknown), ("90000000", .unknown),
        ])
    func industry(code: String, state: RiskState) {
        #expect(finding(.industry, RiskQuestion(cpv: [code])).state == state)
    }

    @Test("Labour-intensive work in a listed industry is grave; making goods is not")
    func industryGravity() {
        let cleaning = finding(.industry, RiskQuestion(cpv: ["90910000"]))
        #expect(cleaning.points == 3 && cleaning.isGrave)
        let furniture = finding(.industry, RiskQuestion(cpv: ["39100000"]))
        #expect(furniture.points == 2 && !furniture.isGrave)
    }

    @Test("Agency staff are of unknown industry until another code says where they work")
    func placedStaff() {
        #expect(
            finding(.industry, RiskQuestion(cpv: ["79620000"])).reasons.map(\.key) == [.industryOfPlacedStaffUnknown])
        #expect(finding(.industry, RiskQuestion(cpv: ["79620000", "15000000"])).state == .present)
    }

    @Test("Workforce: services, licensed sectors, words, knowledge work, goods")
    func workforce() {
        #expect(finding(.workforce, RiskQuestion(cpv: ["98310000"])).reasons[0].parameters["service"] == "laundry")
        let fruit = finding(.workforce, RiskQuestion(cpv: ["03222000"]))
        #expect(fruit.reasons.map(\.key) == [.licensedLabourSector])
        #expect(fruit.reasons[0].parameters["licensed"] == "horticulture")
        #expect(finding(.workforce, RiskQuestion(cpv: ["79100000"])).state == .absent)
        #expect(finding(.workforce, RiskQuestion(cpv: ["30200000"])).state == .unknown)
        let night = finding(.workforce, RiskQuestion(cpv: ["60000000"], text: ["Drivers on night shifts"]))
        #expect(night.state == .present)
        #expect(night.reasons[0].parameters["words"] == "night shifts")
    }

    @Test("Welsh words count as English ones do")
    func welshWords() {
        let question = RiskQuestion(cpv: ["60000000"], text: ["Gweithwyr asiantaeth, ac is-gontractwyr"])
        #expect(finding(.workforce, question).state == .present)
        #expect(finding(.model, question).state == .present)
    }

    @Test("Short work is named, but only where the work is labour-intensive")
    func shortWork() {
        let short = RiskQuestion(cpv: ["55500000"], durationDays: 30)
        #expect(finding(.workforce, short).reasons.contains { $0.key == .shortTermWork })
        let long = RiskQuestion(cpv: ["55500000"], durationDays: 300)
        #expect(!finding(.workforce, long).reasons.contains { $0.key == .shortTermWork })
        #expect(finding(.workforce, RiskQuestion(cpv: ["79100000"], durationDays: 30)).state == .absent)
    }

    @Test("Location: forced labour weighs more than child labour, and unknown is not absent")
    func location() {
        #expect(finding(.location, RiskQuestion(cpv: ["79100000"], supplierCountries: ["cn"])).points == 3)
        #expect(finding(.location, RiskQuestion(cpv: ["79100000"], supplierCountries: ["ke"])).points == 2)
        #expect(finding(.location, RiskQuestion(cpv: ["79100000"], supplierCountries: ["gb"])).state == .absent)
        #expect(finding(.location, RiskQuestion(cpv: ["79100000"])).state == .unknown)
        let goods = finding(.location, RiskQuestion(cpv: ["39100000"], supplierCountries: ["gb"]))
        #expect(goods.state == .unknown && goods.reasons.map(\.key) == [.originUnknown])
        let known = RiskQuestion(cpv: ["39100000"], supplierCountries: ["gb"], originCountries: ["se"])
        #expect(finding(.location, known).state == .absent)
    }

    @Test("A country of only derived pairs is a country of forced labour")
    func derivedCountry() {
        // Indonesia: one forced pair (fish) and five derived ones.
        let context = finding(.context, RiskQuestion(cpv: ["79100000"], supplierCountries: ["id"]))
        #expect(context.state == .present && context.reasons[0].parameters["count"] == "6")
    }

    @Test("Context needs forced labour in three goods of one country")
    func context() {
        #expect(finding(.context, RiskQuestion(cpv: ["79100000"], supplierCountries: ["th"])).state == .present)
        #expect(finding(.context, RiskQuestion(cpv: ["79100000"], supplierCountries: ["mx"])).state == .absent)
        #expect(finding(.context, RiskQuestion(cpv: ["79100000"], supplierCountries: ["gb"])).state == .absent)
        #expect(finding(.context, RiskQuestion(cpv: ["30200000"], supplierCountries: ["gb"])).state == .unknown)
    }

    @Test("Model: labour providers are grave; silence is unknown; a direct award decides nothing")
    func model() {
        let agency = finding(.model, RiskQuestion(cpv: ["79620000"]))
        #expect(agency.state == .present && agency.isGrave)
        let direct = finding(.model, RiskQuestion(cpv: ["79100000"], method: "direct"))
        #expect(direct.state == .unknown && direct.reasons.map(\.key) == [.chainNotDeclared, .directAward])
        let words = RiskQuestion(cpv: ["90500000"], text: ["The sub-contractors used"])
        #expect(finding(.model, words).state == .present)
    }

    @Test(
        "Denied or forbidden subcontracting is no sign of it",
        arguments: [
            "No subcontracting", "Sub-contracting is not permitted", "without any subcontractors",
            "dim is-gontractwyr", "Subcontracting is strictly prohibited",
        ])
    func denied(text: String) {
        #expect(finding(.model, RiskQuestion(cpv: ["90500000"], text: [text])).state == .unknown)
    }

    @Test("Large works are passed on; the currency must be known")
    func largeWorks() {
        let works = RiskQuestion(cpv: ["45210000"], valueMinorUnits: 100_000_000, currency: "GBP")
        #expect(finding(.model, works).reasons.map(\.key) == [.largeWorks])
        var small = works
        small.valueMinorUnits = 99_999_999
        #expect(finding(.model, small).state == .unknown)
        var foreign = works
        foreign.currency = "JPY"
        #expect(finding(.model, foreign).state == .unknown)
    }
}
