import Access
import ContractManagement
import HTTPTypes
import Storage
import Suppliers
import TestSupport
import Testing

@testable import Site

@Suite struct ContractManagementPagesTests {
    private func contract(_ test: TestSite) async throws -> String {
        try await test.loadContract(title: "Guarding", supplier: "Brynteg Security", postcode: "LL98 9ZA")
        let found = try await test.suppliers.contracts(as: test.person(.procurementOfficer)).items.first
        let id = try #require(found).id
        return "/contracts/\(id)"
    }

    @Test func nothingAboutASuspicionIsKeptBeforeTheLeadHasAnswered() async throws {
        let test = try await TestSite()
        let path = try await contract(test)
        try await test.browse(as: .procurementOfficer) { browser in
            #expect(try await browser.get(path).text.contains("href=\"\(path)/managed\""))
            let form = "\(path)/managed/concern"
            let empty = try await browser.post(form, [:], from: form)
            #expect(empty.status == .unprocessableContent && empty.text.contains("href=\"#text\""))
            let sent = try await browser.post(form, ["text": "Beds in the depot, secret"], from: form)
            let file = try await browser.get(sent.location).text
            #expect(file.contains("Sent; no answer yet") && !file.contains("secret"))

            let visits = "\(path)/managed/visits"
            let page = try await browser.get(visits).text
            let concern = String(try #require(page.firstMatch(of: #/name="basis" value="([0-9a-f-]{36})"/#)?.1))
            let visit = [
                "basis": concern, "manner": "unannounced", "plannedOn": "2026-12-01", "visitors": "Contract manager",
            ]
            let waits = try await browser.post(visits, visit, from: visits)
            #expect(waits.status == .unprocessableContent && waits.text.contains("has not answered yet"))
            #expect(waits.text.contains("value=\"Contract manager\""))

            var lead = Browser(client: browser.client)
            try await lead.signIn(as: .modernSlaveryLead)
            _ = try await lead.post("/purpose", ["kind": "referral", "ground": "workingOnIt"])
            let link = "/managed/concerns/\(concern)"
            #expect(try await lead.get("/managed/concerns").text.contains("href=\"\(link)\""))
            #expect(try await lead.get(link).text.contains("Beds in the depot, secret"))
            #expect(try await lead.post("\(link)/answer", ["note": "mine"], from: link).status == .unprocessableContent)
            _ = try await lead.post("\(link)/answer", ["answer": "doNotContact", "note": "private"], from: link)

            let stopped = try await browser.post(visits, visit, from: visits)
            #expect(stopped.status == .unprocessableContent && stopped.text.contains("speak to the lead"))
            _ = try await lead.post("\(link)/answer", ["answer": "contactMayGoAhead"], from: link)
            let kept = try await browser.post(visits, visit, from: visits)
            let after = try await browser.get(kept.location).text
            #expect(after.contains("Unannounced visit") && !after.contains("private"))
            #expect(try await browser.get(link).status == .forbidden)
        }
    }

    @Test func remedyComesBeforeLeavingInEitherLanguage() async throws {
        let test = try await TestSite()
        let path = try await contract(test)
        let officer = try await test.person(.procurementOfficer)
        let id = try #require(try await test.suppliers.contracts(as: officer).items.first).id
        let management = test.buying.contractManagement
        let concern = try await management.raise("Beds", about: id, as: officer).id
        try await management.answer(
            concern, with: .contactMayGoAhead, note: "", as: test.person(.modernSlaveryLead))
        try await test.browse(as: .procurementOfficer) { browser in
            _ = try await browser.get("/help?lang=cy")
            let form = "\(path)/managed/leaving"
            let leaving = [
                "basis": concern.text, "ground": "contractTerm", "reasons": "Maent yn gwrthod pob dim",
                "workers": "Mae’r cyflenwr nesaf yn eu cyflogi",
            ]
            let early = try await browser.post(form, leaving, from: form)
            #expect(early.status == .unprocessableContent && early.text.contains("Unioni sy’n dod gyntaf"))
            let remedies = "\(path)/managed/remedies"
            let named = try await browser.post(
                remedies,
                ["basis": "routine", "kind": "wages", "what": "nest@example.org", "due": "2027-01-01"], from: remedies)
            #expect(named.status == .unprocessableContent && named.text.contains("href=\"#what\""))
            let remedy = try await browser.post(
                remedies,
                ["basis": concern.text, "kind": "wages", "people": "12", "what": "Ôl-gyflog", "due": "2027-01-01"],
                from: remedies)
            #expect(remedy.status == .seeOther)
            let proposed = try await browser.post(form, leaving, from: form)
            let file = try await browser.get(proposed.location).text
            let link = String(try #require(file.firstMatch(of: #/href="([^"]+\/leaving\/[0-9a-f-]+)"/#)?.1))
            let same = try await browser.post(link, ["step": "agree"], from: link)
            #expect(same.status == .unprocessableContent && same.text.contains("ail berson"))
            var second = Browser(client: browser.client)
            try await second.signIn(as: .procurementLead)
            #expect(try await second.post(link, ["step": "agree"], from: link).status == .seeOther)
            let noDays = try await second.post(link, ["step": "notice"], from: link)
            #expect(noDays.status == .unprocessableContent && noDays.text.contains("href=\"#noticeOn\""))
        }
    }

    @Test func aPlanItsStepsAndAMeetingAreKept() async throws {
        let test = try await TestSite()
        let path = try await contract(test)
        let id = try #require(try await test.suppliers.contracts(as: test.person(.procurementOfficer)).items.first).id
        try await test.clearRoutineContact(with: id)
        try await test.browse(as: .procurementOfficer) { browser in
            let plans = "\(path)/managed/plans"
            let plan = try await browser.post(
                plans, ["basis": "routine", "title": "Housing", "finding": "Beds"], from: plans
            ).location.split(separator: "?")[0]
            _ = try await browser.post(
                String(plan), ["text": "Move the beds", "owner": "Site manager", "due": "2026-12-01"],
                from: String(plan))
            let steps = try await browser.get(String(plan)).text
            let step = String(try #require(steps.firstMatch(of: #/href="([^"]+\/steps\/[0-9a-f-]+)"/#)?.1))
            let done = try await browser.post(step, ["state": "done", "note": "Seen at the visit"], from: step)
            #expect(try await browser.get(done.location).text.contains("Seen at the visit"))
            let items = "\(path)/managed/standing-items"
            _ = try await browser.post(items, ["items": "workforce", "own": "Night transport"], from: items)
            let meetings = "\(path)/managed/meetings"
            #expect(try await browser.get(meetings).text.contains("Night transport"))
            _ = try await browser.post(
                meetings, ["heldOn": "2026-11-20", "present": "Both", "items-1": "A bus from May"], from: meetings)
            #expect(try await browser.get("\(path)/managed").text.contains("Night transport: A bus from May"))
        }
    }

    @Test func whatIsLateStandsOnTheListAndInTheFile() async throws {
        let test = try await TestSite()
        let path = try await contract(test)
        try await test.browse(as: .procurementOfficer) { browser in
            let review = "\(path)/managed/review"
            #expect(try await browser.post(review, ["due": "2026-12-24"], from: review).status == .unprocessableContent)
            let kept = try await browser.post(
                review, ["due": "2026-12-24", "reason": "Before the holidays"], from: review)
            #expect(kept.status == .seeOther)
            test.store.time.move(days: 60)
            try await browser.signIn(as: .procurementOfficer)
            #expect(try await browser.get("/managed?tier=all").text.contains("24 Dec 2026"))
            let file = try await browser.get("/managed.csv?tier=all")
            #expect(file.text.contains("Guarding") && file.text.contains("2026-12-24"))
        }
    }

    @Test func anAuditorReadsAndChangesNothing() async throws {
        let test = try await TestSite()
        let path = try await contract(test)
        try await test.browse(as: .auditor) { browser in
            let text = try await browser.get("\(path)/managed").text
            #expect(text.contains("/managed/concern\"") && !text.contains("/managed/visits\""))
            #expect(try await browser.get("\(path)/managed/visits").status == .forbidden)
        }
    }
}

extension TestSite {
    /// Has the lead let routine contact about a contract go ahead.
    func clearRoutineContact(with contract: ID<Contract>) async throws {
        let management = buying.contractManagement
        let officer = try await person(.procurementOfficer)
        try await management.askForRoutineContact(about: contract, as: officer)
        guard let question = try await management.file(of: contract, as: officer).routine else { return }
        try await management.answer(
            question.id, with: .contactMayGoAhead, note: "", as: person(.modernSlaveryLead))
    }
}
