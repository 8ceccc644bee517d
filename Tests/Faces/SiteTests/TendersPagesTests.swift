import Access
import HTTPTypes
import Storage
import TestSupport
import Testing

@testable import Site
@testable import Tendering

/// A tender from need to award through the pages.
@Suite struct TendersPagesTests {
    private static let facts = [
        "title": "Cleaning of stations", "need": "Night cleaning by agency staff, with sub-contractors",
        "cpv": "90910000", "delivery": "Wales", "value": "500000", "route": "open",
    ]

    @Test func aTenderGoesFromNeedToAward() async throws {
        let test = try await TestSite()
        try await test.browse(as: .procurementOfficer) { browser in
            let empty = try await browser.post("/tenders/new", ["value": "much"], from: "/tenders/new")
            #expect(empty.status == .unprocessableContent && empty.text.contains("href=\"#value\""))
            let opened = try await browser.post("/tenders/new", Self.facts, from: "/tenders/new")
            #expect(opened.status == .seeOther)
            let tender = try #require(opened.location.split(separator: "?").first.map(String.init))
            let page = try await browser.get(opened.location).text
            #expect(page.contains("The procurement is open and assessed.") && page.contains("High risk"))
            #expect(page.contains("Look more closely before the award"))

            let added = try await browser.post(
                "\(tender)/bidders", ["name": "Brynteg Glanhau Cyf", "nature": "organisation", "number": "01234567"],
                from: "\(tender)/bidders")
            let bidder = try #require(added.location.split(separator: "?").first.map(String.init))
            let person = try await browser.post(
                "\(bidder)/parties",
                ["name": "C. Aberdulas", "nature": "person", "relation": "connected", "birth": "1971-05-09"],
                from: "\(bidder)/parties")
            #expect(person.status == .seeOther)
            _ = try await browser.post("\(tender)/evaluation", [:], from: tender)
            #expect(try await browser.get(tender).text.contains("Sent as routine"))
            let early = try await browser.post(
                "\(bidder)/decision", ["outcome": "goOn", "reason": "Nothing stands against it"], from: bidder)
            #expect(early.status == .unprocessableContent && early.text.contains("href=\"#outcome\""))
            _ = try await browser.post(bidder, [:], from: bidder)
            let file = try await browser.get(bidder).text
            #expect(file.contains("1971-05") && !file.contains("1971-05-09"))

            var lead = Browser(client: browser.client)
            try await lead.signIn(as: .modernSlaveryLead)
            _ = try await lead.post("/purpose", ["kind": "referral", "ground": "workingOnIt"])
            let list = try await lead.get("/tenders/lead").text
            let link = try #require(list.firstMatch(of: #/href="(/tenders/lead/[0-9a-f-]+)"/#)?.1)
            let question = try await lead.get(String(link)).text
            #expect(question.contains("C. Aberdulas") && question.contains("No source is connected"))
            let answered = try await lead.post(
                "\(link)/answer", ["answer": "goOn", "note": "private word"], from: String(link))
            #expect(answered.status == .seeOther)
            let still = try await browser.post(
                "\(bidder)/decision", ["outcome": "goOn", "reason": "Nothing stands against it"], from: bidder)
            #expect(still.text.contains("answer comes first"))

            test.store.time.move(hours: 49)
            try await browser.signIn(as: .procurementOfficer)
            let decided = try await browser.post(
                "\(bidder)/decision", ["outcome": "goOn", "reason": "Nothing stands against it"], from: bidder)
            #expect(decided.status == .seeOther)
            let id = String(bidder.split(separator: "/").last ?? "")
            let awarded = try await browser.post(
                "\(tender)/award", ["party": id, "reason": "The best tender of all"], from: "\(tender)/award")
            #expect(try await browser.get(awarded.location).text.contains("The award is recorded."))
            let print = try await browser.get("\(tender)/print").text
            #expect(print.contains("was asked as routine") && !print.contains("private word"))
            #expect(!print.contains("Go on</span></li>"))
            let json = try await browser.get("\(tender)/file.json")
            #expect(json.headers[.contentType] == "application/json" && json.text.contains("\"records\""))
            #expect(try await browser.get("\(tender)/file.csv").text.contains("Brynteg Glanhau Cyf"))
        }
    }

    @Test func anExclusionIsTwoPeoplesAndReadsInWelsh() async throws {
        let test = try await TestSite()
        let officer = try await test.person(.procurementOfficer)
        let tender = try await test.buying.tendering.open(ProcurementFacts(title: "Meddalwedd"), as: officer)
        let bidder = try await test.buying.tendering.addBidder(
            PartyDraft(relation: .bidder, name: "Brynteg Glanhau Cyf"), to: tender, as: officer)
        try await test.buying.tendering.beginEvaluation(of: tender, as: officer)
        let party = try await test.buying.tendering.file(of: bidder, as: officer).file.parties[0].id
        let page = "/tenders/bidders/\(bidder)"
        try await test.browse(as: .procurementOfficer) { browser in
            let finding = [
                "party": party.text, "ground": "slavery", "applies": "yes", "eventOn": "2026-01-31",
                "continuing": "yes", "recurrence": "unknown", "evidence": "Conviction in the register",
            ]
            var bad = finding
            bad["eventOn"] = "31/01/2026"
            let refused = try await browser.post("\(page)/ground", bad, from: "\(page)/ground")
            #expect(refused.status == .unprocessableContent && refused.text.contains("href=\"#eventOn\""))
            #expect(try await browser.post("\(page)/ground", finding, from: "\(page)/ground").status == .seeOther)
            let exclusion = ["outcome": "exclude", "basis": "mandatoryGround", "reason": "A conviction stands"]
            let unheard = try await browser.post("\(page)/decision", exclusion, from: "\(page)/decision")
            #expect(unheard.status == .unprocessableContent && unheard.text.contains("href=\"#basis\""))
            _ = try await browser.post(
                "\(page)/representations", ["state": "heard", "on": "2026-11-20", "text": "They deny all of it"],
                from: "\(page)/representations")
            #expect(try await browser.post("\(page)/decision", exclusion, from: "\(page)/decision").status == .seeOther)
            let own = try await browser.post(
                "\(page)/second", ["agrees": "yes", "reason": "I looked as well"], from: "\(page)/second")
            #expect(own.status == .unprocessableContent && own.text.contains("It takes another person."))

            var lead = Browser(client: browser.client)
            try await lead.signIn(as: .procurementLead)
            let agreed = try await lead.post(
                "\(page)/second", ["agrees": "yes", "reason": "I looked as well"], from: "\(page)/second")
            #expect(agreed.status == .seeOther)
            let welsh = try await lead.get("\(page)?lang=cy").text
            #expect(welsh.contains("Gwahardd, gydag ail berson") && welsh.contains("Anfonwch yr hysbysiad"))
            #expect(welsh.contains("Deddf Caffael 2023, s59(1)-(2)"))
        }
    }

    @Test func theDebarmentListIsKeptByHand() async throws {
        let test = try await TestSite()
        try await test.browse(as: .procurementOfficer) { browser in
            let page = "/tenders/debarment/new"
            let added = try await browser.post(
                page, ["name": "Otterhampton Plant", "weight": "mandatory", "nationalSecurity": "no"], from: page)
            #expect(try await browser.get(added.location).text.contains("Otterhampton Plant"))
            let stale = try await browser.post(
                "/tenders/debarment/remove", ["version": "7", "entry": "0"], from: "/tenders/debarment")
            #expect(stale.status == .conflict)
            let removed = try await browser.post(
                "/tenders/debarment/remove", ["version": "1", "entry": "0"], from: "/tenders/debarment")
            #expect(try await browser.get(removed.location).text.contains("No debarment list is held"))
        }
    }
}
