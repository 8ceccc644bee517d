import Access
import HTTPTypes
import Storage
import Suppliers
import Testing

@testable import Site

@Suite struct ContractPagesTests {
    private func register() async throws -> (test: TestSite, address: String) {
        let test = try await TestSite()
        try await test.loadContract(title: "Cleaning of custody suites", supplier: "Brynteg Cleaning Ltd")
        let found = try await test.suppliers.contracts(as: test.person(.auditor))
        return (test, "/contracts/\(try #require(found.items.first).id)")
    }

    @Test func theListIsSearchedByTitleAndBuyer() async throws {
        try await register().test.browse(as: .auditor) { browser in
            let text = try await browser.get("/contracts?q=custody+prawf").text
            #expect(text.contains("1 contract found") && text.contains("Cleaning of custody suites"))
            #expect(text.contains("£120,000") && text.contains("Brynteg Cleaning Ltd"))
            #expect(try await browser.get("/contracts?tier=low").text.contains("No contract fits"))
        }
    }

    @Test func thePageShowsTheNoticeAndItsAwards() async throws {
        let (test, address) = try await register()
        try await test.browse(as: .auditor) { browser in
            let text = try await browser.get(address).text
            #expect(text.contains("Heddlu Prawf") && text.contains("90910000 (Cleaning)"))
            #expect(text.contains("Open: anybody could bid") && text.contains("awarded 20 Feb 2026"))
            #expect(text.contains(">Brynteg Cleaning Ltd</a>") && text.contains("Nothing has been noted."))
            #expect(!text.contains("<textarea"))
        }
    }

    @Test func notesAreKeptAndConfirmed() async throws {
        let (test, address) = try await register()
        try await test.browse(as: .procurementOfficer) { browser in
            let saved = try await browser.post("\(address)/notes", ["notes": "Asked <for> the rota"], from: address)
            #expect(saved.status == .seeOther && saved.location.hasPrefix("\(address)?notice=notesSaved."))
            let text = try await browser.get(saved.location).text
            #expect(text.contains("Your notes are saved.") && text.contains("Asked &lt;for&gt; the rota</textarea>"))
            let long = String(repeating: "a", count: 10_001)
            let refused = try await browser.post("\(address)/notes", ["notes": long], from: address)
            #expect(refused.status == .unprocessableContent && refused.text.contains(long))
            #expect(refused.text.contains("Shorten the notes to 10,000 characters"))
            let welsh = try await browser.post(
                "\(address)/notes", ["notes": "half written", "lang": "cy"], from: address)
            #expect(welsh.status == .ok && welsh.text.contains("half written</textarea>"))
            #expect(welsh.text.contains("Nodiadau swyddogion caffael"))
            #expect(try await browser.get(address).text.contains("Asked &lt;for&gt; the rota</textarea>"))
        }
    }

    @Test func whoOnlyReadsCannotWriteNotes() async throws {
        let (test, address) = try await register()
        try await test.browse(as: .auditor) { browser in
            let answer = try await browser.post("\(address)/notes", ["notes": "mine"])
            #expect(answer.status == .forbidden)
        }
    }
}
