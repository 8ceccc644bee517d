import Access
import HTTPTypes
import Storage
import Suppliers
import Testing

@testable import Site

@Suite struct MergingPagesTests {
    /// A supplier with a number, and one of nearly the same name elsewhere: offered for merging.
    private func pair() async throws -> (test: TestSite, offer: MergeOffer) {
        let test = try await TestSite()
        try await test.loadSuppliers("Brynteg Security Cyf,09876543,LL91 9ZE,700000")
        try await test.loadContract(title: "Guarding", supplier: "Brynteg Security", postcode: "LL98\u{A0}9ZA")
        let offers = try await test.suppliers.offers(as: test.person(.auditor))
        return (test, try #require(offers.items.first))
    }

    private static let reason = "The same telephone number on the invoices"

    @Test func showsThePairSideBySide() async throws {
        let (test, offer) = try await pair()
        try await test.browse(as: .procurementOfficer) { browser in
            let list = try await browser.get("/merging").text
            #expect(list.contains("1 pair waits for a decision") && list.contains("/merging/\(offer.id)"))
            let text = try await browser.get("/merging/\(offer.id)").text
            #expect(text.contains("09876543") && text.contains("Company number") && text.contains("£700,000"))
            #expect(text.contains("LL98\u{A0}9ZA") && text.contains("The same: keep “Brynteg Security”"))
            let supplier = try await browser.get("/suppliers/\(offer.first.id)").text
            #expect(supplier.contains("/merging/\(offer.id)"))
        }
    }

    @Test func whatIsMissingIsSaidAndNothingTypedIsLost() async throws {
        let (test, offer) = try await pair()
        let address = "/merging/\(offer.id)"
        try await test.browse(as: .procurementOfficer) { browser in
            let nothing = try await browser.post(address, ["reason": "short"], from: address)
            #expect(nothing.status == .unprocessableContent && nothing.text.contains(">short</textarea>"))
            #expect(nothing.text.contains("href=\"#choice\"") && nothing.text.contains("href=\"#reason\""))
            let long = try await browser.post(
                address, ["choice": "first", "reason": String(repeating: "a", count: 4001)], from: address)
            #expect(long.text.contains("Shorten the reason to 4,000 characters"))
            let welsh = try await browser.post(
                address, ["choice": "second", "reason": "half", "lang": "cy"], from: address)
            #expect(welsh.status == .ok && welsh.text.contains("value=\"second\" checked"))
            #expect(welsh.text.contains(">half</textarea>") && !welsh.text.contains("fault-summary"))
        }
    }

    @Test func mergesAndUndoes() async throws {
        let (test, offer) = try await pair()
        let kept = offer.second.id
        let page = "/suppliers/\(kept)"
        try await test.browse(as: .procurementOfficer) { browser in
            let done = try await browser.post(
                "/merging/\(offer.id)", ["choice": "second", "reason": Self.reason], from: "/merging/\(offer.id)")
            #expect(done.status == .seeOther && done.location.hasPrefix("\(page)?notice=merged."))
            let merged = try await browser.get(done.location).text
            #expect(merged.contains("The two records are one now") && merged.contains("“\(Self.reason)”"))
            #expect(merged.contains("by N. \(Role.procurementOfficer.rawValue)") && merged.contains("09876543"))
            let absorbed = try await browser.get("/suppliers/\(offer.first.id)").text
            #expect(absorbed.contains("merged into another") && absorbed.contains("href=\"\(page)\""))
            #expect(try await browser.get("/merging/\(offer.id)").status == .notFound)

            let undo = try #require(merged.firstMatch(of: #/action="(/suppliers/[^"]+/undo)"/#)?.1)
            let undone = try await browser.post(String(undo), [:], from: page)
            #expect(undone.location.hasPrefix("\(page)?notice=mergeUndone."))
            let apart = try await browser.get(undone.location).text
            #expect(apart.contains("Both records stand again") && apart.contains("a merge was undone"))
            #expect(!apart.contains("/undo\""))
            #expect(try await browser.post(String(undo), [:], from: page).status == .notFound)
        }
    }

    @Test func declinesForGood() async throws {
        let (test, offer) = try await pair()
        let address = "/merging/\(offer.id)"
        try await test.browse(as: .procurementLead) { browser in
            let done = try await browser.post(address, ["choice": "neither", "reason": Self.reason], from: address)
            #expect(done.location.hasPrefix("/merging?notice=offerDeclined."))
            let list = try await browser.get(done.location).text
            #expect(list.contains("will not be offered again") && list.contains("No pair waits for a decision."))
        }
    }

    @Test func whoOnlyReadsDecidesNothing() async throws {
        let (test, offer) = try await pair()
        try await test.browse(as: .auditor) { browser in
            let text = try await browser.get("/merging/\(offer.id)").text
            #expect(text.contains("Procurement decides on this.") && !text.contains("<textarea"))
            let answer = try await browser.post(
                "/merging/\(offer.id)", ["choice": "first", "reason": Self.reason])
            #expect(answer.status == .forbidden)
            #expect(try await browser.get("/merging/\(offer.id)").status == .ok)
        }
    }
}
