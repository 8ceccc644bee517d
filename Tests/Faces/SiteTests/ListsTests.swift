import Access
import HTTPTypes
import Screening
import Storage
import TestSupport
import Testing

@testable import Site

@Suite struct ListsTests {
    @Test func aListShowsItsVersionsAndEntries() async throws {
        let test = try await TestSite()
        _ = try await test.oneHit()
        try await test.browse(as: .auditor) { browser in
            let lists = try await browser.get("/lists").text
            #expect(lists.contains("Orders") && lists.contains("Questions for the supplier"))
            #expect(!lists.contains("/import/list"))
            let link = try #require(lists.firstMatch(of: #/href="(/lists/[0-9a-f-]+)"/#)?.1)
            let page = try await browser.get(String(link)).text
            #expect(page.contains("Orders.csv") && page.contains("O-1") && page.contains("Papers withheld"))
            #expect(!page.contains("/remove"))
            let found = try await browser.get("\(link)?q=brynteg").text
            #expect(found.contains("1 entry"))
            #expect(try await browser.get("\(link)?q=nothing").text.contains("No entry has all these words."))
        }
    }

    @Test func anOldListSaysSo() async throws {
        let test = try await TestSite()
        let list = try await test.loadList("Orders", "O-1,Brynteg Glove Limited,,")
        try await test.browse(as: .procurementLead) { browser in
            #expect(!(try await browser.get("/lists").text).contains("Old: load it again"))
            test.store.time.move(days: 31)
            try await browser.signIn(as: .procurementLead)
            #expect(try await browser.get("/lists").text.contains("Old: load it again"))
            #expect(try await browser.get("/lists/\(list)").text.contains("Old: load it again"))
        }
    }

    @Test func removingAsksFirst() async throws {
        let test = try await TestSite()
        _ = try await test.oneHit()
        let lists = try await test.screening.lists(as: test.person(.auditor))
        let list = try #require(lists.first).id
        try await test.browse(as: .procurementLead) { browser in
            let page = "/lists/\(list)/remove"
            #expect(try await browser.get(page).text.contains("1 hit that waits will be closed"))
            let short = try await browser.post(page, ["why": "old"], from: page)
            #expect(short.status == .unprocessableContent && short.text.contains("href=\"#why\""))
            let done = try await browser.post(page, ["why": "The publisher gave it up"], from: page)
            #expect(try await browser.get(done.location).text.contains("The list is out of use"))
            #expect(try await browser.get("/lists/\(list)").status == .notFound)
            #expect(try await browser.get("/hits?state=closed").text.contains("Brynteg Gloves Ltd"))
        }
    }

    @Test(arguments: Role.allCases)
    func onlyTheProcurementLeadRemoves(role: Role) async throws {
        let test = try await TestSite()
        let list = try await test.loadList("Orders", "O-1,Brynteg Glove Limited,,")
        try await test.browse(as: role) { browser in
            let may = role == .procurementLead
            #expect(try await browser.get("/lists/\(list)/remove").status == (may ? .ok : .forbidden))
            let sent = try await browser.post(
                "/lists/\(list)/remove", ["why": "The publisher gave it up"], from: "/help")
            #expect(sent.status == (may ? .seeOther : .forbidden))
        }
    }
}
