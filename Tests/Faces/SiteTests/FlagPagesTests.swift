import Access
import HTTPTypes
import ProcurementFlags
import Storage
import Suppliers
import Testing

@testable import Site

@Suite struct FlagPagesTests {
    @Test func computingDismissingAndTakingBack() async throws {
        let test = try await TestSite()
        let address = "/flags/\(try await test.repeatedAwards())"
        try await test.browse(as: .procurementOfficer) { browser in
            let list = try await browser.get("/flags").text
            #expect(list.contains("5 flags") && list.contains("U03: Repeated direct awards"))
            #expect(list.contains("over 3 contracts"))
            let computed = try await browser.post("/flags", [:], from: "/flags")
            #expect(computed.status == .seeOther && computed.location.hasPrefix("/flags?notice=flagsReviewed."))
            #expect(try await browser.get(address).text.contains("Ystrad Cleaning Ltd"))
            let short = try await browser.post("\(address)/dismiss", ["why": "short"], from: address)
            #expect(short.status == .unprocessableContent && short.text.contains(">short</textarea>"))
            let done = try await browser.post(
                "\(address)/dismiss", ["why": "Emergency cover, <agreed> with the lead"], from: address)
            #expect(done.status == .seeOther)
            let dismissed = try await browser.get(done.location).text
            #expect(dismissed.contains("The flag is dismissed.") && dismissed.contains("&lt;agreed&gt;"))
            #expect(try await browser.get("/flags").text.contains("4 flags"))
            #expect(try await browser.get("/flags?state=dismissed").text.contains("1 flag"))
            let again = try await browser.post(
                "\(address)/dismiss", ["why": "Emergency cover, agreed"], from: address)
            #expect(again.status == .conflict)
            let restored = try await browser.post(
                "\(address)/restore", ["why": "It was another contract"], from: address)
            #expect(restored.status == .seeOther)
            #expect(try await browser.get(address).text.contains("Dismissal taken back"))
        }
    }

    @Test func inWelshTheAnswersAreKept() async throws {
        let test = try await TestSite()
        let address = "/flags/\(try await test.repeatedAwards())"
        try await test.browse(as: .procurementLead) { browser in
            let welsh = try await browser.post(
                "\(address)/dismiss", ["why": "half written", "lang": "cy"], from: address)
            #expect(welsh.status == .ok && welsh.text.contains("half written"))
            #expect(welsh.text.contains("Diystyru’r faner hon"))
            #expect(try await browser.get("/flags").text.contains("5 baner"))
        }
    }

    @Test func notComputedYetIsSaid() async throws {
        let test = try await TestSite()
        try await test.loadContract(title: "Guards", supplier: "Brynteg Security")
        let contract = try #require(try await test.suppliers.contracts(as: test.person(.auditor)).items.first)
        try await test.browse(as: .auditor) { browser in
            let text = try await browser.get("/contracts/\(contract.id)").text
            #expect(text.contains("have not been computed yet"))
        }
    }

    @Test func flagsStandOnContractsAndSuppliers() async throws {
        let test = try await TestSite()
        try await test.repeatedAwards()
        let contracts = try await test.suppliers.contracts(words: "Cells", as: test.person(.auditor)).items
        let supplier = try #require(contracts.first?.awards.first?.suppliers.first).supplier
        #expect(contracts.count == 3)
        try await test.browse(as: .auditor) { browser in
            for contract in contracts {
                let text = try await browser.get("/contracts/\(contract.id)").text
                #expect(text.contains("U03: Repeated direct awards") && text.contains("About the buyer: Heddlu Prawf"))
            }
            #expect(try await browser.get("/suppliers/\(supplier)").text.contains("Three awards or more"))
            #expect(!(try await browser.get("/flags").text.contains("Compute flags now")))
        }
    }

    /// Every page that needs no sign-in, with a flag of each kind in the store: none says so much as that there are flags.
    @Test func noPageOfThePublicShowsAFlag() async throws {
        let test = try await TestSite(change: { $0.strangersPerMinute = 10_000 })
        let filled = try await FilledSite(test, for: .procurementLead)
        let open = RouteTable.all.filter { row in
            if case .everybody = row.need { row.kind == .get } else { false }
        }
        #expect(open.count > 10)
        try await test.browse { browser in
            for row in open {
                let text = try await browser.get(row.address(filled.records)).text
                #expect(!text.contains("U03") && !text.contains("/flags") && !text.contains("/buyers"), "\(row)")
                #expect(!text.contains("Repeated direct awards"), "\(row)")
            }
        }
        filled.finish()
    }

    @Test func anImportOnThePagesReachesTheIndicatorsAtOnce() async throws {
        let test = try await TestSite()
        let notice = """
            {"ocid": "ocds-sent-1", "id": "1", "date": "2026-03-01T10:00:00Z", "tag": ["award"], \
            "buyer": {"name": "Heddlu Prawf"}, "parties": [{"id": "s", "name": "Ystrad Cleaning Ltd"}], \
            "tender": {"title": "Cells", "procurementMethod": "open", "numberOfTenderers": 1}, "awards": [{"id": "a", \
            "status": "active", "suppliers": [{"id": "s", "name": "Ystrad Cleaning Ltd"}]}]}
            """
        try await test.browse(as: .procurementOfficer) { browser in
            let started = try await browser.upload(
                "/import/contracts", [:], files: [(name: "told.jsonl", text: notice)], from: "/import/contracts")
            _ = try await browser.report(of: started)
        }
        #expect(try await test.buying.procurementFlags.reviewDue(node: "test") == 1)
        let raised = try await test.buying.procurementFlags.flags(
            FlagQuery(indicator: "R018"), as: test.person(.auditor)
        ).items
        #expect(raised.map(\.subjectName) == ["Cells"])
        guard case .notices(file: "told.jsonl", read: .some) = try #require(raised.first).source else {
            return #expect(Bool(false), "\(raised)")
        }
    }
}
