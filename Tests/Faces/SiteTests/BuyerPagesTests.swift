import Access
import HTTPTypes
import Storage
import Suppliers
import TestSupport
import Testing

@testable import Site

@Suite struct BuyerPagesTests {
    private static let address = "/buyers/\(BuyerName("Heddlu Prawf").key)"

    private func register() async throws -> TestSite {
        let test = try await TestSite()
        try await test.loadContract(title: "Guarding of <cells>", supplier: "Brynteg Security")
        try await test.repeatedAwards()
        return test
    }

    @Test func aBuyerIsFoundAndItsPageTellsWhatItBought() async throws {
        try await register().browse(as: .auditor) { browser in
            let list = try await browser.get("/buyers?q=prawf").text
            #expect(list.contains("1 buyer found") && list.contains("href=\"\(Self.address)\""))
            #expect(try await browser.get("/buyers?q=nobody").text.contains("No buyer has this name."))
            let page = try await browser.get(Self.address).text
            #expect(page.contains("<h1>Heddlu Prawf</h1>") && page.contains("4 contracts"))
            #expect(page.contains("The largest supplier has 100.0% of the value"))
            #expect(page.contains("75.0%") && page.contains("Guarding of &lt;cells&gt;"))
        }
    }

    @Test func itsFlagsStandThereWithDefinitionFiguresDateAndSource() async throws {
        try await register().browse(as: .procurementOfficer) { browser in
            let page = try await browser.get(Self.address).text
            #expect(page.contains("U03: Repeated direct awards") && page.contains("Three awards or more"))
            #expect(page.contains("Awards without competition: 3"))
            #expect(page.contains("Source: the contracts in the register, computed 22 Nov 2026"))
            #expect(page.contains("Dismiss this flag") && page.contains("#decide\""))
            #expect(!page.contains("About the buyer"), "the page is the buyer's own")
        }
    }

    @Test func whoOnlyReadsIsNotOfferedToDismiss() async throws {
        try await register().browse(as: .auditor) { browser in
            let page = try await browser.get(Self.address).text
            #expect(page.contains("U03: Repeated direct awards") && !page.contains("Dismiss this flag"))
        }
    }

    @Test func theListIsSavedAsATable() async throws {
        let test = try await register()
        try await test.browse(as: .procurementOfficer) { browser in
            let file = try await browser.get("/buyers.csv?q=prawf")
            #expect(file.headers[.contentType]?.hasPrefix("text/csv") == true)
            #expect(file.text.contains("Heddlu Prawf,4,"))
        }
        let entries = try await test.store.store.read { transaction in
            try transaction.count("SELECT COUNT(*) FROM trail WHERE kind = 'buyer' AND act = 'disclosure'")
        }
        #expect(entries == 1)
    }

    @Test func aPageBeyondTheLastLeadsToTheLast() async throws {
        try await register().browse(as: .auditor) { browser in
            let list = try await browser.get("/buyers?page=9")
            #expect(list.location == "/buyers?page=1")
            let page = try await browser.get("\(Self.address)?page=9")
            #expect(page.location == "\(Self.address)?page=1")
            let nobody = try await browser.get("/buyers/nobody")
            #expect(nobody.status == .notFound)
        }
    }

    @Test func contractsLeadToTheirBuyer() async throws {
        let test = try await register()
        let contract = try #require(try await test.suppliers.contracts(as: test.person(.auditor)).items.first)
        try await test.browse(as: .auditor) { browser in
            let page = try await browser.get("/contracts/\(contract.id)").text
            #expect(page.contains("href=\"\(Self.address)\""))
        }
    }
}
