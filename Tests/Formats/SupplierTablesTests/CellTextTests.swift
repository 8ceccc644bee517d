import Testing

@testable import SupplierTables

@Suite struct CellTextTests {
    @Test(arguments: [
        ("1234.56", 123_456), ("£1,234.56", 123_456), ("(1,234.56)", -123_456), ("-12", -1_200), ("12-", -1_200),
        ("£-12.5", -1_250), ("-£12.50", -1_250), ("1.234,56", 123_456), ("1234,56", 123_456), ("1,23", 123),
        ("1 234,56", 123_456),
        ("1,234", 123_400), ("1,234,567", 123_456_700), ("0.125", 13), ("12.3400", 1_234), ("12.50 CR", -1_250),
        ("12.50DR", 1_250), ("GBP 5", 500), ("5 EUR", 500), ("1'234.50", 123_450), (".5", 50), ("7.", 700),
        ("1234.567", 123_457), ("−3", -300), ("+4", 400), ("100000000000", 10_000_000_000_000), ("0", 0),
        ("(0)", 0),
    ])
    func amounts(text: String, minorUnits: Int) throws {
        #expect(try AmountText(text, currency: nil).minorUnits == Int64(minorUnits))
    }

    @Test(arguments: [
        "", "x", "1.234", "12,5,6", "1.2.3", "12x", "1,2345", "1.234.56", "1e5", "--5", "£", ".", ",", "(", "()",
        "92233720368547758.07", "100000000000.01", "1234567890123456789012345678901234567890", "12,34,567", "١٢",
        "5 £ 5",
    ])
    func notAmounts(text: String) {
        #expect(throws: AmountText.Fault.self) { try AmountText(text, currency: nil) }
    }

    @Test func roundsWhatIsBelowAPenny() throws {
        #expect(try AmountText("12.5049", currency: nil).isRounded)
        #expect(try AmountText("12.5049", currency: nil).minorUnits == 1_250)
        #expect(try AmountText("-1112.505", currency: nil).minorUnits == -111_251)
        #expect(try !AmountText("12.5000", currency: nil).isRounded)
        #expect(try AmountText("1000", currency: "JPY").minorUnits == 1_000)
        #expect(try AmountText("0.5", currency: "KWD").minorUnits == 500)
    }

    @Test(arguments: [
        ("30/04/2025", "2025-04-30"), ("1/4/25", "2025-04-01"), ("01-Apr-25", "2025-04-01"),
        ("2025-04-30", "2025-04-30"),
        ("2025-04-30T10:11:12Z", "2025-04-30"), ("30/04/2025 00:00:00", "2025-04-30"), ("30.04.2025", "2025-04-30"),
        ("3 Ebrill 2025", "2025-04-03"), ("1st April 2025", "2025-04-01"), ("20250430", "2025-04-30"),
        ("29/02/2024", "2024-02-29"), ("2025/04/30", "2025-04-30"), ("12 Rhagfyr 2024", "2024-12-12"),
        ("30/04/2025 1:30 PM", "2025-04-30"),
    ])
    func dates(text: String, day: String) {
        #expect(DateText(text)?.day == day)
        #expect(DateText(text)?.isSerialNumber == false)
    }

    @Test(arguments: [
        "04/30/2025", "29/02/2025", "32/01/2025", "April", "2025", "1/2", "x", "", "12/25/24", "00/01/2025",
    ])
    func notDates(text: String) {
        #expect(DateText(text) == nil)
    }

    @Test(arguments: [(25_569, "1970-01-01"), (45_777, "2025-04-30"), (45_351, "2024-02-29"), (36_526, "2000-01-01")])
    func serialNumbers(serial: Int, day: String) {
        #expect(DateText("\(serial)")?.day == day)
        #expect(DateText("\(serial)")?.isSerialNumber == true)
    }
}
