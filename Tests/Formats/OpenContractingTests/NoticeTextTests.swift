import OpenContracting
import Testing

@Suite struct NoticeTextTests {
    @Test(arguments: [
        ("  Two\t blanks \u{0} ", "Two blanks"), ("One.\r\n\r\nTwo", "One.\nTwo"), ("One.rn Two", "One.\nTwo"),
        ("One.rnrnTwo", "One.\nTwo"), ("End.rn", "End."), ("modern internal born rn", "modern internal born"),
        ("list:rn- first;rn- second", "list:\n- first;\n- second"), ("sites (two)rnNext", "sites (two)\nNext"),
        ("Tŷ Glân", "Tŷ Glân"), ("(rnib)", "(rnib)"),
    ])
    func isTidied(raw: String, clean: String) { #expect(NoticeText.clean(raw) == clean) }

    @Test func nothingIsNil() {
        #expect(NoticeText.clean("") == nil)
        #expect(NoticeText.clean(" \n\u{1}") == nil)
    }

    @Test(arguments: [
        "a.b+c@council.example", "UPPER_case@x.y.example", "029 2000 0000", "(029) 2000 0000", "+44 (0)29 2000 0000",
        "01234567890", "07700 900123", "+351 282 380 400", "tel: 282 380 400", "Ffôn 20000000",
    ])
    func contactDetailsAreRemoved(detail: String) {
        let clean = NoticeText.clean("Ask at \(detail), please") ?? ""
        #expect(clean.contains("removed]"))
        #expect(clean.hasSuffix(", please"))
        #expect(!clean.contains("2000") && !clean.contains("900123") && !clean.contains("380") && !clean.contains("@"))
    }

    @Test(arguments: [
        "01.04.2025 to 31.03.2026", "01-02-2025 10:00", "2025-01-23T22:10:19Z", "CPV 90910000", "£1234567890",
        "REF-0123456789", "company 01234567", "Hotel 1234567", "5 @ 10 each", "1,000,000 and 2000000",
    ])
    func otherNumbersStay(text: String) { #expect(NoticeText.clean(text) == text) }
}
