import NameMatching
import Testing

@Suite struct IdentifierTests {
    @Test(
        "company numbers become eight characters",
        arguments: [
            ("7654321", "07654321"), (" 07 654 321 ", "07654321"), ("Company No: 07654321", "07654321"),
            ("07654321 (Cymru a Lloegr)", "07654321"), ("sc 98765", "SC098765"), ("Reg. no. OC398765", "OC398765"),
            ("ip12345r", "IP12345R"), ("R0009876", "R0009876"), ("Rhif y cwmni 07654321", "07654321"),
        ])
    func companyNumber(text: String, canonical: String) {
        #expect(Identifier.canonical(scheme: .companyNumber, text: text)?.value == canonical)
    }

    @Test(
        "what is no company number stays unread",
        arguments: ["", "0", "00000000", "123456789", "GB123456789", "S1234567", "ABC12345", "12A45678", "SC"])
    func notACompanyNumber(text: String) {
        #expect(Identifier.canonical(scheme: .companyNumber, text: text) == nil)
    }

    @Test("VAT numbers carry their check digits, old and new kind")
    func vat() {
        #expect(Identifier.canonical(scheme: .vat, text: "GB 980 7806 84")?.value == "980780684")
        #expect(Identifier.canonical(scheme: .vat, text: "GB 980 7806 85") == nil)
        #expect(Identifier.canonical(scheme: .vat, text: "98078068") == nil)
        // 8·1+7·0+6·0+5·0+4·0+3·0+2·1 = 10; 97 − 10 − 55 = 32 in the newer series.
        #expect(Identifier.canonical(scheme: .vat, text: "VAT no. GB100000132001")?.value == "100000132")
    }

    @Test("legal entity identifiers are checked modulo 97")
    func legalEntityIdentifier() {
        let body = "529900MADEUPXXXX01"
        let valid = (0..<98).map { body + ($0 < 10 ? "0\($0)" : "\($0)") }
            .compactMap { Identifier.canonical(scheme: .lei, text: $0) }
        #expect(valid.count == 1 || valid.count == 2)
        #expect(Identifier.canonical(scheme: .lei, text: body) == nil)
    }

    @Test("D-U-N-S and charity numbers have a shape")
    func shapes() {
        #expect(Identifier.canonical(scheme: .duns, text: "DUNS 21-987-6543")?.value == "219876543")
        #expect(Identifier.canonical(scheme: .duns, text: "21987654") == nil)
        #expect(Identifier.canonical(scheme: .charity, text: "Registered charity no. 1098765-1")?.value == "1098765")
        #expect(Identifier.canonical(scheme: .other, text: "ab-12/34")?.value == "AB1234")
        #expect(Identifier.canonical(scheme: .other, text: "n/a") == nil)
    }
}
