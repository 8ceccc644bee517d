import Access
import HTTPTypes
import Languages
import Storage
import Suppliers
import TestSupport
import Testing

@testable import Site
@testable import Tendering

/// Own questions, letters, the register and the list as a file, through the pages.
@Suite struct TenderFilePagesTests {
    private static func bidder(_ test: TestSite, _ name: String = "Brynteg Glanhau Cyf") async throws -> (
        String, String
    ) {
        let officer = try await test.person(.procurementOfficer)
        let tender = try await test.buying.tendering.open(
            ProcurementFacts(title: "Meddalwedd", reference: "GP-7"), as: officer)
        let bidder = try await test.buying.tendering.addBidder(
            PartyDraft(relation: .bidder, name: name, nature: .organisation), to: tender, as: officer)
        try await test.buying.tendering.beginEvaluation(of: tender, as: officer)
        return ("/tenders/\(tender)", "/tenders/bidders/\(bidder)")
    }

    @Test func aFaultNamesItsField() async throws {
        let test = try await TestSite()
        try await test.browse(as: .procurementOfficer) { browser in
            let (_, bidder) = try await Self.bidder(test)
            let refused = try await browser.post("\(bidder)/ground", [:], from: "\(bidder)/ground").text
            #expect(refused.contains("<a href=\"#party\">Whom it is about – This is needed.</a>"))
            #expect(refused.contains("<a href=\"#continuing\">Do the circumstances continue? – This is needed.</a>"))
        }
    }

    @Test func aQuestionOfTheirOwnIsWrittenChosenAndAnswered() async throws {
        let test = try await TestSite()
        let (tender, bidder) = try await Self.bidder(test)
        try await test.browse(as: .procurementLead) { browser in
            let page = "/tenders/questions/new"
            let form = [
                "textEnglish": "A way <home>?", "textWelsh": "Ffordd adref?", "kind": "yesNo", "followsOn": "yes",
                "passesOn": "yes", "failing": "mandatory", "scoreWeight": "2", "inUse": "yes",
            ]
            var bad = form
            bad["textWelsh"] = ""
            let refused = try await browser.post(page, bad, from: page)
            #expect(refused.text.contains("<a href=\"#textWelsh\">The question in Welsh – This is needed.</a>"))
            bad = form
            bad["kind"] = "text"
            #expect(try await browser.post(page, bad, from: page).text.contains("href=\"#passesOn\""))
            let written = try await browser.post(page, form, from: page)
            let question = try #require(written.location.split(separator: "?").first.map(String.init))
            let id = String(question.split(separator: "/").last ?? "")
            #expect(try await browser.get(question).text.contains("A way &lt;home&gt;?"))
            let chosen = try await browser.post("\(tender)/questions", ["questions": id], from: "\(tender)/questions")
            #expect(chosen.status == .seeOther)
            let asked = try await browser.get(bidder).text
            #expect(asked.contains("A way &lt;home&gt;?") && asked.contains("about=\(id)"))
            let answered = try await browser.post(
                "\(bidder)/answer", ["about": id, "answer": "no"], from: "\(bidder)/answer?about=\(id)")
            #expect(answered.status == .seeOther)
            #expect(try await browser.get(bidder).text.contains("Fails, mandatory"))
            let kept = try await browser.post("\(tender)/questions", [:], from: "\(tender)/questions")
            #expect(kept.text.contains("<a href=\"#questions\">"))
            #expect(try await browser.get("\(tender)/print?lang=cy").text.contains("Ffordd adref?"))
            #expect(try await browser.get("\(tender)/file.json").text.contains("Ffordd adref?"))
        }
    }

    @Test func aLetterIsDraftedKeptPrintedAndRecordedAsSent() async throws {
        let test = try await TestSite()
        let (_, bidder) = try await Self.bidder(test)
        try await test.browse(as: .procurementOfficer) { browser in
            let file = try await browser.get(bidder).text
            #expect(file.contains("\(bidder)/letter?about=information"))
            let draft = try await browser.get("\(bidder)/letter?about=information").text
            #expect(draft.contains("Dear Brynteg Glanhau Cyf") && draft.contains("Annwyl Brynteg Glanhau Cyf"))
            #expect(draft.contains("Meddalwedd (GP-7)") && draft.contains("section 30(5)-(6)"))
            #expect(try await browser.get("\(bidder)/letter?about=authority").status == .conflict)
            let form = [
                "about": "information", "until": "2027-01-31", "letterEnglish": "Dear <all>", "letterWelsh": "",
            ]
            let again = try await browser.post(
                "\(bidder)/letter", form.merging(["again": "again"]) { $1 }, from: "\(bidder)/letter?about=information")
            #expect(again.text.contains("31 January 2027") && !again.text.contains("Dear &lt;all&gt;"))
            let kept = try await browser.post("\(bidder)/letter", form, from: "\(bidder)/letter?about=information")
            let letter = try #require(kept.location.split(separator: "?").first.map(String.init))
            let page = try await browser.get(letter).text
            #expect(page.contains("<p class=\"letter\" lang=\"en\">Dear &lt;all&gt;</p>"))
            #expect(page.contains("Not recorded as sent") && page.contains("Procurement Act 2023, s28(1), s30"))
            let id = String(letter.split(separator: "/").last ?? "")
            let missing = try await browser.post(
                "\(bidder)/letterSent", ["about": id, "on": "2026-11-20"], from: "\(bidder)/letterSent?about=\(id)")
            #expect(missing.text.contains("<a href=\"#to\">To whom it was sent – This is needed.</a>"))
            let sent = try await browser.post(
                "\(bidder)/letterSent", ["about": id, "on": "2026-11-20", "to": "Bid manager", "means": "post"],
                from: "\(bidder)/letterSent?about=\(id)")
            #expect(sent.status == .seeOther)
            #expect(try await browser.get(letter).text.contains("Bid manager"))
            #expect(try await browser.get(bidder).text.contains("Intended sub-contractors"))

            var auditor = Browser(client: browser.client)
            try await auditor.signIn(as: .auditor)
            #expect(try await auditor.get(letter).status == .ok)
            #expect(try await auditor.get("\(bidder)/letter?about=information").status == .forbidden)
        }
    }

    @Test func theBidderIsLinkedToTheRegister() async throws {
        let test = try await TestSite()
        try await test.loadSuppliers("Brynteg Glanhau Cyf,01234567,LL91 9ZE,700000")
        let (tender, bidder) = try await Self.bidder(test)
        let officer = try await test.person(.procurementOfficer)
        let supplier = try #require(try await test.suppliers.suppliers(SupplierQuery(), as: officer).items.first).id
        try await test.browse(as: .procurementOfficer) { browser in
            let page = try await browser.get("\(bidder)/supplier").text
            #expect(page.contains("value=\"\(supplier)\"") && page.contains("This is the one"))
            #expect(try await browser.get("\(bidder)/supplier?q=zzz").text.contains("0 suppliers"))
            let unknown = try await browser.post(
                "\(bidder)/supplier", ["supplier": "019a0000-0000-7000-8000-000000000000"], from: "\(bidder)/supplier")
            #expect(unknown.status == .notFound)
            let linked = try await browser.post(
                "\(bidder)/supplier", ["supplier": supplier.text], from: "\(bidder)/supplier")
            #expect(linked.status == .seeOther)
            #expect(try await browser.get(bidder).text.contains("href=\"/suppliers/\(supplier)\""))
            #expect(try await browser.get("/suppliers/\(supplier)").text.contains("href=\"\(tender)\""))
        }
    }

    @Test func theListIsAFileToo() async throws {
        let test = try await TestSite()
        _ = try await Self.bidder(test)
        let officer = try await test.person(.procurementOfficer)
        _ = try await test.buying.tendering.open(ProcurementFacts(title: "=Cleaning"), as: officer)
        try await test.browse(as: .auditor) { browser in
            let file = try await browser.get("/tenders.csv?q=meddalwedd")
            #expect(file.text.contains("Meddalwedd,GP-7") && !file.text.contains("Cleaning"))
            #expect(try await browser.get("/tenders.csv").text.contains("'=Cleaning"))
        }
    }
}
