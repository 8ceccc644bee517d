import Testing

@testable import Screening

@Suite struct UKPostcodeTests {
    @Test(
        arguments: [
            ("12 Bute St, Cardiff CF10 3NB", "CF10 3NB"), ("cf103nb", "CF10 3NB"), ("M1 1AE", "M1 1AE"),
            ("SW1A 2AA, London", "SW1A 2AA"), ("EC1A1BB", "EC1A 1BB"),
        ])
    func found(text: String, postcode: String) {
        #expect(UKPostcode.found(in: text) == postcode)
    }

    @Test(arguments: ["", "75008 Paris", "12345", "Flat 3AB", "CF 10", "PO Box 1234", "A1234 5BC", "中文 1AA"])
    func notFound(text: String) {
        #expect(UKPostcode.found(in: text) == nil)
    }
}
