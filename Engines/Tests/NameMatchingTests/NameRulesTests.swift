import NameMatching
import Testing

@Suite struct NameRulesTests {
    @Test(
        "pairs of organisations a person should look at",
        arguments: [
            ("Pelmoor & Drusk Ltd", "Pelmoor and Drusk Ltd"), ("Pelmoor + Drusk", "Pelmoor & Drusk"),
            ("Caws a Mêl Cyf", "Caws & Mel Cyf"), ("Q R S Haulage", "QRS Haulage"), ("Q.R.S. Haulage", "Q R S Haulage"),
            ("Vastrick 24 Ltd", "Vastrick Twenty-Four Ltd"), ("1st Vastrick", "First Vastrick"),
            ("Five Elms Vastrick", "5 Elms Vastrick"), ("Wrenlow Moor", "Wrenlowmoor"),
            ("Xpress Klean Vastrick", "Express Clean Vastrick"), ("Kwik Vastrick", "Quick Vastrick"),
            ("Vastrick Int'l", "Vastrick International"), ("Cyngor Sir Vastrick", "Vastrick County Council"),
            ("Tŵr Vastrick", "Twr Vastrick"), ("Vastrick’s Ltd", "Vastrick's Ltd"),
            ("The Vastrick Group", "Vastrick Group"),
            ("Quennor Vastrik Haulage", "Quennor Vastrick Haulage"), ("Vastrick Quennor", "Quennor Vastrick"),
            ("QHV", "Quennor Haulage Vastrick"), ("Вастрик", "Vastrik"),
        ])
    func alike(first: String, second: String) {
        #expect(Support.score(first, second) >= 0.7)
        #expect(Support.score(second, first) >= 0.7)
    }

    @Test(
        "pairs of organisations that are different",
        arguments: [
            ("Global Haulage", "Global Cleaning Haulage"), ("Premier Roofing Ltd", "Premier Catering Ltd"),
            ("North Vastrick Ltd", "South Vastrick Ltd"), ("Q R S Haulage", "Q R T Haulage"),
            ("Vastrick 24", "Vastrick 42"), ("Pelmoor & Drusk", "Pelmoor & Quennor"), ("70531 Corp", "70532 Corp"),
            ("Leeds Care Vastrick", "Leeds Cars Vastrick"), ("Vastrick Two LLP", "Vastrick Three LLP"),
            ("A-B-C Company", "Drusk Company"), ("Kwik Roofing", "Kwik Catering"),
        ])
    func different(first: String, second: String) {
        #expect(Support.score(first, second) < 0.7)
        #expect(Support.score(second, first) < 0.7)
    }

    @Test(
        "pairs of persons a person should look at",
        arguments: [
            ("QUENNOR, Alys Mai", "Alys Mai Quennor"), ("Dr Alys Quennor MBE", "Alys Quennor"),
            ("A. Quennor", "Alys Quennor"), ("A M Quennor", "Alys Mai Quennor"), ("Dai Quennor", "Dafydd Quennor"),
            ("Peggy Quennor", "Margaret Quennor"), ("Tudur ab Orbelin", "Tudur ap Orbelin"),
            ("Tudur ab Orbelin", "Tudur Orbelin"), ("Alys O’Quennor", "Alys OQuennor"),
            ("Alys Mac Quennor", "Alys MacQuennor"), ("Alys Quennor-Drusk", "Alys Drusk Quennor"),
            ("Muhammad Ostrava", "Mohammed Ostrava"), ("Alys Qu3nnor", "Alys Quennor"), ("AlysQuennor", "Alys Quennor"),
            ("Łucja Ødrusk", "Lucja Odrusk"),
        ])
    func personsAlike(first: String, second: String) {
        #expect(Support.score(first, second, .person) >= 0.7)
        #expect(Support.score(second, first, .person) >= 0.7)
    }

    @Test(
        "pairs of persons that are different",
        arguments: [
            ("Tudur ap Orbelin", "Orbelin ap Tudur"), ("Alys Quennor", "Alys Tolgarth"),
            ("K Quennor", "Alys Quennor"), ("Bill Quennor", "Robert Quennor"),
            ("Mohammed Ostrava Quennor", "Mohammed Ostrava Tolgarth"), ("Alys ferch Orbelin", "Alys ferch Tolgarth"),
        ])
    func personsDifferent(first: String, second: String) {
        #expect(Support.score(first, second, .person) < 0.7)
        #expect(Support.score(second, first, .person) < 0.7)
    }

    @Test("one text can hold several names")
    func split() {
        let trading = Support.matcher.split("Quennor Ltd T/A Wrenlow Homes", schema: .company)
        #expect(trading == [SubjectName("Quennor Ltd"), SubjectName("Wrenlow Homes", kind: .tradingAs)])
        let reversed = Support.matcher.split("Wrenlow Homes (a trading name of Quennor Ltd)", schema: .company)
        #expect(reversed == [SubjectName("Wrenlow Homes", kind: .tradingAs), SubjectName("Quennor Ltd")])
        let former = Support.matcher.split("Quennor Ltd (formerly Drusk Ltd)", schema: .company)
        #expect(former == [SubjectName("Quennor Ltd"), SubjectName("Drusk Ltd", kind: .previous)])
        let cared = Support.matcher.split("Quennor Ltd c/o Drusk Accountants", schema: .company)
        #expect(cared == [SubjectName("Quennor Ltd")])
        let closed = Support.matcher.split("Quennor Ltd - in liquidation", schema: .company)
        #expect(closed == [SubjectName("Quennor Ltd")])
        let initials = Support.matcher.split("T A Quennor Ltd", schema: .company)
        #expect(initials == [SubjectName("T A Quennor Ltd")])
    }

    @Test("folding makes a plain key")
    func fold() {
        #expect(Support.matcher.fold("  Tŷ’r  WÊN & Cwm-Ødrusk ") == "tyr wen and cwm odrusk")
    }

    @Test("bands keep apart identical text, equal names and aliases")
    func bands() {
        #expect(Support.score("Quennor Ltd", "Quennor Ltd") == 1)
        #expect(Support.score("QUENNOR LTD", "Quennor Limited") == 0.99)
        let alias = Subject(
            schema: .company, names: [SubjectName("Drusk Ltd"), SubjectName("Quennor Ltd", kind: .alias)])
        #expect(abs(Support.matcher.compare(Support.company("Quennor Ltd"), alias).score - 0.98) < 0.001)
        let weak = Subject(schema: .company, names: [SubjectName("Quennor Ltd", kind: .weakAlias)])
        #expect(Support.matcher.compare(Support.company("Quennor Ltd"), weak).score <= 0.801)
    }

    @Test("schemas that cannot meet score nothing")
    func schemas() {
        let ship = Subject(schema: .vessel, names: [SubjectName("Quennor")])
        #expect(Support.matcher.compare(Support.company("Quennor"), ship).score == 0)
        #expect(EntitySchema(rawValue: "Unheard") == nil)
        #expect(EntitySchema.legalEntity.canMeet(.person) && EntitySchema.person.canMeet(.legalEntity))
        #expect(!EntitySchema.person.canMeet(.company))
    }
}
