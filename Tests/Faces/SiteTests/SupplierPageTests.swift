import Access
import HTTPTypes
import Languages
import Storage
import Suppliers
import Testing

@testable import Site

@Suite struct SupplierPageTests {
    /// Where the page of the only supplier that the words find stands.
    private func address(_ words: String, in test: TestSite) async throws -> String {
        var query = SupplierQuery()
        query.words = words
        let found = try await test.suppliers.suppliers(query, as: test.person(.auditor))
        return "/suppliers/\(try #require(found.items.first).id)"
    }

    @Test func saysWhyAPurchaseIsRiskyAndWhoSaysSo() async throws {
        let test = try await TestSite()
        try await test.loadContract(title: "Night cleaning of custody suites", supplier: "Brynteg Cleaning Ltd")
        let address = try await address("brynteg", in: test)
        try await test.browse(as: .procurementOfficer) { browser in
            let text = try await browser.get(address).text
            #expect(text.contains("<h1>Brynteg Cleaning Ltd</h1>") && text.contains("High risk"))
            #expect(text.contains("High-risk industry: Cleaning (CPV code 90910000)."))
            #expect(text.contains("The text speaks of “night cleaning”."))
            #expect(text.contains("as reported by TISCreport") && text.contains("December 2023"))
            #expect(text.contains("The answer that would help most:") && text.contains("The ledger has no payment"))
            #expect(text.contains("That does not mean that there is no slavery"))
            let welsh = try await browser.get("\(address)?lang=cy").text
            #expect(welsh.contains("Diwydiant risg uchel: Glanhau (cod CPV 90910000)."))
            #expect(welsh.contains("Y Deyrnas Unedig"))
        }
    }

    @Test func addsUpWhatWasPaidAndHowLate() async throws {
        let test = try await TestSite()
        let path = try test.file(
            "ledger.csv",
            """
            Supplier,Amount,Payment date,Invoice date,Category
            Brynteg Cleaning Ltd,1000.00,2026-10-30,2026-09-01,Cleaning
            Brynteg Cleaning Ltd,500.50,2026-10-01,2026-09-20,Cleaning
            """)
        _ = try await test.suppliers.importLedger(path, as: test.person(.procurementOfficer))
        let address = try await address("brynteg", in: test)
        try await test.browse(as: .procurementOfficer) { browser in
            let text = try await browser.get(address).text
            #expect(text.contains("<dd>£1,501</dd>") && text.contains("Paid in the year to 30 Oct 2026"))
            #expect(text.contains("Of 2 with both dates, 1 were paid more than 30 days after the invoice"))
            #expect(text.contains("By what the ledger and lists say is bought"))
        }
    }

    @Test func whoHasReadItIsForTheAuditorAlone() async throws {
        let test = try await TestSite()
        try await test.loadSuppliers("Brynteg Gloves Ltd,,LL94 9ZY,61200")
        let address = try await address("brynteg", in: test)
        _ = try await test.suppliers.supplier(
            #require(ID(address.dropFirst("/suppliers/".count))), as: test.person(.modernSlaveryLead))
        let lead = "N. \(Role.modernSlaveryLead.rawValue)"
        try await test.browse { browser in
            try await browser.signIn(as: .procurementLead)
            #expect(!(try await browser.get(address).text.contains(lead)))
            browser.cookies = [:]
            try await browser.signIn(as: .auditor)
            let text = try await browser.get(address).text
            #expect(text.contains("Read · \(lead)"))
        }
    }

    @Test func anAddressOfNobodyIsNotFound() async throws {
        try await TestSite().browse(as: .auditor) { browser in
            for id in ["019aa000-0000-7000-8000-000000000001", "brynteg"] {
                let answer = try await browser.get("/suppliers/\(id)")
                #expect(answer.status == .notFound)
            }
        }
    }
}
