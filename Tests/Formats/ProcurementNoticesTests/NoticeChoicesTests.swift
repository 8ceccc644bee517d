import OpenContracting
import ProcurementIndicators
import ProcurementNotices
import Testing

/// What a reader looks for only where somebody asks: tiers, own tenders, sub-contractors.
@Suite struct NoticeChoicesTests {
    private static func notice(
        _ ocid: String, method: String = "direct", title: String = "Cleaning", buyer: String = "Town Council",
        more: String = ""
    ) -> String {
        """
        {"ocid":"\(ocid)","buyer":{"id":"org-1","name":"\(buyer)"},"tender":{"id":"\(ocid)","title":"\(title)",\
        "procurementMethod":"\(method)"\(more)},"awards":[{"status":"active","suppliers":[{"id":"org-2","name":"Firm"}]}]}

        """
    }

    /// Counts how often a rule is asked.
    private final class Count {
        var value = 0
    }

    @Test func aTierIsAskedForWhereItMattersAndOnceForAPurchase() throws {
        let (asked, text) = (
            Count(),
            (0..<5).map { Self.notice("p\($0)") }.joined() + Self.notice("q", title: "Pencils")
                + Self.notice("open", method: "open") + Self.notice("r", method: "limited", title: "Pencils")
        )
        let reading = try NoticeReading(text) {
            $0.tiers = TierFinder { release in
                asked.value += 1
                return release.tender?.title == "Cleaning" ? .high : .low
            }
        }
        #expect(asked.value == 2, "cleaning and pencils, however they are awarded")
        #expect(reading.findings.flags.count { $0.indicator == .directAwardInHighTier } == 5)
        #expect(reading.findings[.directAwardInHighTier].computable == 8)
        #expect(try NoticeReading(text).findings[.directAwardInHighTier].computable == 1, "nobody told the tiers")
    }

    @Test(
        "All that a tier may depend on makes another purchase",
        arguments: [
            (#""title":"Cleaning""#, #""title":"Cleaning at night""#),
            (#""title":"Cleaning""#, #""title":"Cleaning","description":"by agency workers""#),
            (#""title":"Cleaning""#, #""title":"Cleaning","value":{"amount":2000000,"currency":"GBP"}"#),
            (
                #""title":"Cleaning""#,
                #""title":"Cleaning","items":[{"classification":{"scheme":"CPV","id":"90910000"}}]"#
            ),
            (#""awards":"#, #""parties":[{"id":"org-2","address":{"countryName":"China"}}],"awards":"#),
            (
                #""status":"active""#,
                #""status":"active","items":[{"classification":{"scheme":"CPV","id":"18110000"}}]"#
            ),
            (#""awards":"#, #""contracts":[{"value":{"amount":5}}],"awards":"#),
        ])
    func anotherPurchase(part: String, change: String) throws {
        let second = Self.notice("q").replacing(part, with: change)
        #expect(second != Self.notice("q"))
        #expect(try asked(Self.notice("p"), second) == 2)
    }

    @Test(
        "What no tier depends on makes no other purchase",
        arguments: [
            (#""status":"active""#, #""status":"active","id":"another","date":"2025-01-01T00:00:00Z""#),
            (#""awards":"#, #""date":"2025-02-02T00:00:00Z","bids":{"details":[]},"awards":"#),
            (#""name":"Town Council""#, #""name":"Village Council""#), (#""direct""#, #""limited""#),
            (#""title":"Cleaning""#, #""title":"Cleaning","numberOfTenderers":3"#),
        ])
    func theSamePurchase(part: String, change: String) throws {
        #expect(try asked(Self.notice("p"), Self.notice("q").replacing(part, with: change)) == 1)
    }

    @Test func sumsMatterWhereWorksAreBoughtOrMayBe() throws {
        func notice(_ code: String, _ value: Int) -> String {
            Self.notice(
                "p\(value)",
                more: #","value":{"amount":\#(value)},"classification":{"scheme":"CPV","id":"\#(code)"}"#)
        }
        #expect(try asked(notice("90910000", 1), notice("90910000", 2)) == 1)
        #expect(try asked(notice("45210000", 1), notice("45210000", 2)) == 2)
    }

    @Test func aTimeMattersByTheDayAboutThreeMonths() throws {
        func notice(_ end: String) -> String {
            Self.notice(
                "p\(end)",
                more: #","contractPeriod":{"startDate":"2025-01-01T00:00:00Z","endDate":"\#(end)T00:00:00Z"}"#)
        }
        #expect(try asked(notice("2025-02-01"), notice("2025-02-02")) == 1)
        #expect(try asked(notice("2025-04-02"), notice("2025-04-03")) == 2, "92 days and 93")
        #expect(try asked(notice("2026-02-01"), notice("2027-02-02")) == 1)
        #expect(try asked(notice("2025-02-01"), notice("2027-02-02")) == 2)
    }

    @Test func wordsThatComeToTheSameAreTheSame() throws {
        let (asked, heard) = (Count(), Count())
        _ = try NoticeReading((0..<6).map { Self.notice("p\($0)", title: "Cleaning \($0 % 3)") }.joined()) {
            $0.tiers = TierFinder(words: { _ in
                heard.value += 1
                return 7
            }) { _ in
                asked.value += 1
                return .low
            }
        }
        #expect(heard.value == 3 && asked.value == 1)
    }

    @Test(
        "Codes that come to the same are the same, as long as a rule reads them all",
        arguments: [(1, 1), (19, 1), (20, 2)])
    func codesThatComeToTheSame(items: Int, asking: Int) throws {
        func notice(_ first: Int) -> String {
            let codes = (0..<items).map { #"{"classification":{"scheme":"CPV","id":"\#(first + $0)-1"}}"# }
            let items =
                #","classification":{"scheme":"CPV","id":"45000000"},"items":[\#(codes.joined(separator: ","))]"#
            return Self.notice("p\(first)", more: items + #","lots":[\#(codes.joined(separator: ","))]"#)
        }
        let asked = Count()
        _ = try NoticeReading(notice(33_100_000) + notice(90_910_000)) {
            $0.tiers = TierFinder(code: { $0.count == 8 ? 7 : 0 }) { _ in
                asked.value += 1
                return .low
            }
        }
        #expect(asked.value == asking)
    }

    /// How often a rule is asked about two notices.
    private func asked(_ notices: String...) throws -> Int {
        let asked = Count()
        _ = try NoticeReading(notices.joined()) {
            $0.tiers = TierFinder { _ in
                asked.value += 1
                return .high
            }
        }
        return asked.value
    }

    @Test(
        "U11 looks at one's own tenders, in both languages",
        arguments: [
            ("Town Council", "Cleaning", true), ("TOWN COUNCIL", "Cleaning", true),
            ("Village Council", "Cleaning", false),
            ("Town Council", "Cleaning. The REAL LIVING WAGE is paid", false),
            ("Town Council", "Glanhau, heb gaethwasiaeth fodern", false),
            ("Town Council", "Glanhau; telir y Cyflog Byw Go Iawn", false), ("Town Council", "Glanhau", true),
            ("Town Council", "Staff who live on site", true),
        ])
    func ownTenders(own: String, title: String, isFlagged: Bool) throws {
        let text = Self.notice("p", method: "open", title: title)
        let reading = try NoticeReading(text) {
            $0.tiers = TierFinder { _ in .high }
            $0.ownBuyers = [own]
        }
        #expect(reading.flagged.contains("U11") == isFlagged)
        let isOwn = own.uppercased() == "TOWN COUNCIL"
        #expect(reading.findings[.silentTender].computable == (isOwn ? 1 : 0))
        #expect(try !NoticeReading(text) { $0.tiers = TierFinder { _ in .high } }.flagged.contains("U11"))
    }

    @Test func wordsAnywhereInTheTenderCount() throws {
        let lots = #","lots":[{"id":"1","contractTerms":{"performanceTerms":"Ethical Employment in Supply Chains"}}]"#
        let reading = try NoticeReading(Self.notice("p", more: lots)) {
            $0.tiers = TierFinder { _ in .high }
            $0.ownBuyers = ["Town Council"]
        }
        #expect(!reading.flagged.contains("U11"))
    }

    @Test func anOwnBuyerIsKnownByItsNumberToo() throws {
        let parties =
            #""parties":[{"id":"org-1","name":"Other","identifier":{"scheme":"GB-PPON","id":"PXXX-1234-ABCD"}}],"#
        let text = Self.notice("p").replacing(#""tender""#, with: parties + #""tender""#)
        for (own, isOwn) in [("GB-PPON pxxx-1234-abcd", true), ("GB-PPON PXXX-1234-ABCE", false), ("other", true)] {
            let reading = try NoticeReading(text) {
                $0.tiers = TierFinder { _ in .high }
                $0.ownBuyers = [own]
            }
            #expect(reading.flagged.contains("U11") == isOwn, "\(own)")
        }
    }

    /// A notice of the main contractor "Firm" that names "Hand".
    private static let subcontract = notice("s", buyer: "Firm").replacing(
        #""name":"Firm"}]"#, with: #""name":"Hand"}]"#)

    @Test(
        "A firm in a main contractor's notice is looked for where it was to be declared",
        arguments: [
            (#""status":"active""#, #""status":"active""#, true),
            (#""status":"active""#, #""status":"active","subcontracting":{"subcontractors":[{"name":"Hand"}]}"#, false),
            (
                #""status":"active""#,
                #""status":"active","subcontracting":{"subcontracts":[{"subcontractors":[{"id":"org-7","name":"HAND"}]}]}"#,
                false
            ),
            (#""status":"active""#, #""status":"active","subcontracting":{"subcontractors":[{"name":"Foot"}]}"#, true),
            (#""tender""#, #""parties":[{"id":"org-7","name":"Hand","roles":["subcontractor"]}],"tender""#, false),
            (#""tender""#, #""parties":[{"id":"org-7","name":"Hand","roles":["tenderer"]}],"tender""#, true),
        ])
    func undeclared(part: String, change: String, isFlagged: Bool) throws {
        let text = Self.notice("p").replacing(part, with: change)
        let reading = try NoticeReading(text, subcontracts: Self.subcontract)
        let flags = reading.findings.flags.filter { $0.indicator == .unnamedSubcontractors }
        #expect(flags.contains { $0.subject == .process(2) } == isFlagged, "\(flags)")
        #expect(reading.findings[.concentration].computable == 1, "a business that buys is no public buyer")
    }
}
