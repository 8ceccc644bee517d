import Languages
import Testing

@Suite struct LanguagesTests {
    @Test func everyKeyHasWordsInBothLanguages() throws {
        let catalogue = try Catalogue()
        #expect(!catalogue.keys.isEmpty)
        for key in catalogue.keys { #expect(catalogue.has(key), "\(key)") }
    }

    @Test func aMessagePutsItsValuesIn() throws {
        let english = Words(catalogue: try Catalogue(), language: .english)
        let welsh = Words(catalogue: try Catalogue(), language: .welsh)
        #expect(english(.screeningDueBy(day: "1 May 2026")) == "Decide by 1 May 2026")
        #expect(welsh(.screeningDueBy(day: "1 Mai 2026")) == "Penderfynwch erbyn 1 Mai 2026")
        #expect(english(.screeningFound(count: 1200)) == "1,200 hits")
        #expect(welsh(.screeningFound(count: 6)) == "6 chyfatebiaeth")
    }

    @Test func whatAValueHoldsIsNeverAPlaceOfAnother() throws {
        let english = Words(catalogue: try Catalogue(), language: .english)
        let text = english(.suppliersPeriod(from: "{to}", to: "{from} {"))
        #expect(
            text
                == english(.suppliersPeriod(from: "A", to: "B")).replacing("A", with: "{to}").replacing(
                    "B", with: "{from} {"))
    }

    @Test func aCodeWithoutWordsStandsForItself() throws {
        let welsh = Words(catalogue: try Catalogue(), language: .welsh)
        #expect(welsh.code("gb", under: .country) != "gb")
        #expect(welsh.code("xx", under: .country) == "xx")
        #expect(welsh.text(of: "xx", in: .country) == nil)
    }

    @Test func aMissingKeyIsSeenNotHidden() throws {
        #expect(try Catalogue().text("no.such.key", .welsh) == "[no.such.key]")
    }

    @Test(arguments: [
        (0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "−1,234,567"), (12, "12"),
    ])
    func numbers(value: Int, text: String) {
        #expect(Language.english.number(value) == text)
        #expect(Language.welsh.number(value) == text)
    }

    @Test(arguments: [
        (41_266_007 as Int64, "GBP", "£412,660.07"), (5, "GBP", "£0.05"), (-1005, "EUR", "−€10.05"),
        (100, "USD", "USD 1.00"),
    ])
    func money(minorUnits: Int64, currency: String, text: String) {
        #expect(Language.english.money(minorUnits: minorUnits, currency: currency) == text)
    }

    @Test(arguments: [
        (3_840_000 as Int64, "£38,000"), (120_000_000, "£1.2m"), (99_960_000_000, "£1.0bn"), (99_900, "£999"),
        (0, "£0"),
    ])
    func moneyAtAGlance(minorUnits: Int64, text: String) {
        #expect(Language.welsh.roundMoney(minorUnits: minorUnits, currency: "GBP") == text)
    }

    @Test func decimalsRoundAndKeepTheirPlaces() {
        #expect(Language.english.decimal(1, places: 2) == "1.00")
        #expect(Language.english.decimal(-0.001, places: 2) == "0.00")
        #expect(Language.english.decimal(-0.08, places: 2) == "−0.08")
        #expect(Language.english.decimal(3.05, places: 2) == "3.05")
    }

    @Test func dates() {
        #expect(Language.english.day(year: 2026, month: 11, day: 22) == "22 November 2026")
        #expect(Language.welsh.day(year: 2026, month: 11, day: 22) == "22 Tachwedd 2026")
        #expect(Language.welsh.shortDay(year: 2026, month: 2, day: 1) == "1 Chwef 2026")
    }
}
