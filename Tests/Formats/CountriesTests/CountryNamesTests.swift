import Countries
import Testing

@Suite struct CountryNamesTests {
    @Test(arguments: [
        ("United Kingdom", "gb"), ("UNITED KINGDOM", "gb"), ("Korea, North", "kp"), ("Burma", "mm"),
        ("Congo, Democratic Republic of the", "cd"), ("Russian Federation", "ru"), ("Côte d’Ivoire", "ci"),
    ])
    func namesInTheStylesOfListsAreKnown(name: String, code: String) {
        #expect(CountryNames.code(name) == code)
    }

    @Test(arguments: ["", "Atlantis", "Stryd y Bont", "United"])
    func otherTextIsNoCountry(text: String) {
        #expect(CountryNames.code(text) == nil)
    }

    @Test func everyCountryOfACellIsFoundOnceAndInOrder() {
        #expect(CountryNames.codes(in: "Russian and Ukrainian (since 1990), Russian") == ["ru", "ua"])
        #expect(CountryNames.codes(in: "none of these").isEmpty)
    }
}
