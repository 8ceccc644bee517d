import Access
import EthicalEmployment
import HTTPTypes
import Storage
import Suppliers
import Testing

@testable import Site

/// Names on invoices and the suppliers that people say they are.
@Suite struct InvoiceNamePagesTests {
    private static let list = "/employment/payments/suppliers"

    private static func link(to name: String, on page: String) throws -> String {
        let pattern = try Regex("href=\"(\(list)/[0-9a-f-]+)\">\(name)")
        return String(try #require(page.firstMatch(of: pattern)?.output[1].substring))
    }

    @Test func fromTheListToTheSuppliersPage() async throws {
        let test = try await TestSite()
        try await test.loadSuppliers("Brynteg Gloves Ltd,,LL94 9ZY,61200", "Harbwr Papur Cyf,,LL94 9ZY,100")
        try await test.browse(as: .procurementOfficer) { browser in
            #expect(try await browser.get(Self.list).text.contains("No invoices have been loaded yet"))
            try await test.loadInvoices(
                "BRYNTEG GLOVES LTD,1,01/04/2026,20/04/2026,100.00",
                "Brynteg Glovess Ltd,2,01/04/2026,15/05/2026,300.00",
                "Gwesty Pell,3,01/04/2026,15/05/2026,7.00", "Harbŵr Papur Cyf,4,01/04/2026,02/04/2026,1.00")
            let list = try await browser.get(Self.list).text
            #expect(list.contains("4 names") && list.contains("2 names are exactly those of suppliers"))
            #expect(try await browser.get("\(Self.list)?state=unproposed").text.contains("1 name<"))
            #expect(try await browser.get("\(Self.list)?lang=cy&q=gwesty").text.contains("1 enw"))
            _ = try await browser.get("\(Self.list)?lang=en")
            #expect(try await browser.get("\(Self.list)?page=9").status == .seeOther)

            let page = try Self.link(to: "Brynteg Glovess", on: list)
            let alike = try await browser.get(page).text
            #expect(alike.contains("Word by word: Brynteg Gloves Ltd") && alike.contains("spelt a little differently"))
            let unsaid = try await browser.post(page, ["note": "Kept <text>", "q": "harbwr"], from: page)
            #expect(unsaid.status == .unprocessableContent && unsaid.text.contains("href=\"#supplier\""))
            #expect(unsaid.text.contains("Kept &lt;text&gt;") && unsaid.text.contains("Harbwr Papur Cyf"))
            let long = try await browser.post(
                page, ["supplier": "none", "note": String(repeating: "x", count: 2_001)], from: page)
            #expect(long.status == .unprocessableContent && long.text.contains("href=\"#note\""))
            let supplier = String(
                try #require(alike.firstMatch(of: #/name="supplier" value="([0-9a-f-]+)"/#)?.1))
            let said = try await browser.post(page, ["supplier": supplier, "note": "Same account"], from: page)
            let after = try await browser.get(said.location).text
            #expect(after.contains("The same as Brynteg Gloves Ltd") && after.contains("Same account"))
            #expect(!after.contains("invoice-name-form") && after.contains("\(page)/undo"))
            let twice = try await browser.post(page, ["supplier": "none"], from: page)
            #expect(twice.status == .conflict)
            let shown = try await browser.get("/suppliers/\(supplier)").text
            #expect(shown.contains("How quickly it is paid") && shown.contains("Brynteg Glovess Ltd"))
            #expect(shown.contains("0.0% · 0 of 1"))

            let undone = try await browser.post("\(page)/undo", [:], from: page)
            #expect(try await browser.get(undone.location).text.contains("Nobody has said yet"))
            #expect(!(try await browser.get("/suppliers/\(supplier)").text.contains("How quickly it is paid")))
        }
    }

    @Test func exactNamesAreSeenAndConfirmedTogether() async throws {
        let test = try await TestSite()
        try await test.loadSuppliers("Brynteg Gloves Ltd,,LL94 9ZY,61200", "Harbwr Papur Cyf,,LL94 9ZY,100")
        try await test.loadInvoices(
            "BRYNTEG GLOVES LTD,1,01/04/2026,20/04/2026,100.00", "Gwesty Pell,3,01/04/2026,15/05/2026,7.00",
            "Harbŵr Papur Cyf,4,01/04/2026,02/04/2026,1.00")
        try await test.browse(as: .procurementLead) { browser in
            let exact = "/employment/payments/exact-names"
            let seen = try await browser.get(exact).text
            #expect(seen.contains("Confirm all 2 names") && seen.contains("BRYNTEG GLOVES LTD"))
            let mark = String(try #require(seen.firstMatch(of: #/name="mark" value="([^"]+)"/#)?.1))
            #expect(try await browser.post(exact, ["mark": "2-other"], from: exact).status == .conflict)
            let done = try await browser.post(exact, ["mark": mark], from: exact)
            #expect(done.status == .seeOther)
            #expect(try await browser.get(done.location).text.contains("Confirmed."))
            #expect(try await browser.get(exact).text.contains("No name that waits"))
            let csv = try await browser.get("\(Self.list).csv?state=linked").text
            #expect(csv.contains("BRYNTEG GLOVES LTD,Linked,Brynteg Gloves Ltd,1,1,1,100.0,19.0,100.00,0"))
            #expect(!csv.contains("Gwesty Pell"))
            let again = try await browser.post(Self.list, [:], from: Self.list)
            #expect(try await browser.get(again.location).text.contains("looked through again"))
        }
    }

    @Test func whoMayOnlyReadIsShownNoFormAndNoWayToTheRegister() async throws {
        let test = try await TestSite()
        try await test.loadSuppliers("Brynteg Gloves Ltd,,LL94 9ZY,61200")
        let name = try await test.invoiceName("Brynteg Gloves Ltd")
        try await test.browse(as: .commissionerScrutiny) { browser in
            let list = try await browser.get(Self.list)
            #expect(list.status == .ok && !list.text.contains("exact-names"))
            #expect(!list.text.contains("method=\"post\" action=\"\(Self.list)"))
            let page = try await browser.get("\(Self.list)/\(name)")
            #expect(page.status == .ok && !page.text.contains("invoice-name-form"))
            #expect(!page.text.contains("href=\"/suppliers/") && page.text.contains("The same name but for capitals"))
            #expect(try await browser.get("/employment/payments/exact-names").status == .forbidden)
        }
    }
}
