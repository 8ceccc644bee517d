import OpenContracting
import Testing

@Suite struct ValueTests {
    private func minorUnits(_ amount: String, _ currency: String = "GBP") throws -> Int64? {
        let text = #"{"ocid":"a","tender":{"value":{"amount":\#(amount),"currency":"\#(currency)"}}}"#
        return try ReleaseReading(text).releases.first?.tender?.value?.minorUnits
    }

    @Test(arguments: [
        ("0", 0), ("0.01", 1), ("1234.56", 123_456), ("0.1", 10), ("1.005", 101), ("-2.5", -250), ("1e3", 100_000),
        ("372032", 37_203_200), ("543000000", 54_300_000_000), ("9007199254740.93", 900_719_925_474_093),
        ("\"1,234.50\"", 123_450), ("\"£12\"", 1_200), ("8.165", 817), ("0.285", 29), ("4.35", 435), ("2.675e0", 268),
    ])
    func amountsAreExact(text: String, pence: Int64) throws { #expect(try minorUnits(text) == pence) }

    @Test func currenciesHaveTheirOwnUnits() throws {
        #expect(try minorUnits("1500", "JPY") == 1_500)
        #expect(try minorUnits("1.5", "KWD") == 1_500)
    }

    @Test(arguments: ["\"twelve\"", "null", "true", "1e300", "\"1.2.3\"", "\"\"", "[]"])
    func whatIsNoAmountIsMissing(text: String) throws { #expect(try minorUnits(text) == nil) }

    @Test func placeholdersAreNotKnown() {
        for pence in [-5, 0, 1, 100] as [Int64] { #expect(Value(minorUnits: pence, currency: "GBP").known == nil) }
        #expect(Value(minorUnits: 101, currency: "GBP").known == 101)
        #expect(Value(minorUnits: 1, currency: "JPY").known == nil)
        #expect(Value(minorUnits: 2, currency: "JPY").known == 2)
    }
}
