import Access
import HTTPTypes
import Screening
import Testing

@testable import Site

@Suite struct HitsTests {
    @Test func theListSaysWhatWaitsAndWhatWasChecked() async throws {
        let test = try await TestSite()
        let hit = try await test.oneHit()
        try await test.browse(as: .procurementOfficer) { browser in
            let text = try await browser.get("/hits").text
            #expect(text.contains("1 hit<"))
            #expect(text.contains("<a href=\"/hits/\(hit)\">Brynteg Gloves Ltd</a>"))
            #expect(text.contains("£61,000") && text.contains("To decide"))
            #expect(text.contains("1 supplier compared with 1 list entry") && text.contains("Orders, version 1"))
            let other = try await browser.get("/hits?q=nobody").text
            #expect(other.contains("No hit fits what you asked for") && other.contains("href=\"/hits\">Clear"))
            for order in HitQuery.Order.allCases {
                #expect(
                    try await browser.get("/hits?sort=\(order.rawValue)").text.contains(
                        "value=\"\(order.rawValue)\" selected"))
            }
        }
    }

    @Test func noneFoundIsNeverNoSlavery() async throws {
        let test = try await TestSite()
        try await test.browse(as: .procurementOfficer) { browser in
            let text = try await browser.get("/hits").text
            #expect(text.contains("Nothing has been checked yet") && text.contains("action=\"/check\""))
            try await test.loadSuppliers("Harbwr Paper Ltd,,,")
            try await test.loadList("Orders", "O-1,Otterhampton Ropeworks,,")
            let hits = try await test.check()
            #expect(hits.isEmpty)
            let after = try await browser.get("/hits").text
            #expect(after.contains("That is no proof that there is no slavery") && after.contains("Orders, version 1"))
        }
    }

    @Test func theReasonIsAskedForAndWhatWasTypedIsKept() async throws {
        let test = try await TestSite()
        let hit = try await test.oneHit()
        try await test.browse(as: .procurementOfficer) { browser in
            let page = "/hits/\(hit)"
            let text = try await browser.get(page).text
            #expect(text.contains("If they are the same</span><br><b>Questions for the supplier"))
            #expect(text.contains("<mark>s</mark>"))
            let none = try await browser.post("\(page)/decision", ["why": "too <few"], from: page)
            #expect(none.status == .unprocessableContent)
            #expect(none.text.contains("href=\"#verdict\"") && none.text.contains("href=\"#why\""))
            #expect(none.text.contains("too &lt;few"))
            let long = try await browser.post(
                "\(page)/decision", ["verdict": "same", "why": String(repeating: "a", count: 4_001)], from: page)
            #expect(long.status == .unprocessableContent && long.text.contains("at most 4,000"))
            let switched = try await browser.post(
                "\(page)/decision", ["verdict": "same", "why": "yr un", "lang": "cy"], from: page)
            #expect(switched.status == .ok && switched.text.contains("Eich penderfyniad"))
            #expect(switched.text.contains(">yr un</textarea>"))
        }
    }

    @Test func aLinkTakesTwoPeople() async throws {
        let test = try await TestSite()
        let hit = try await test.oneHit()
        try await test.browse(as: .procurementOfficer) { browser in
            let page = "/hits/\(hit)"
            let done = try await browser.post(
                "\(page)/decision", ["verdict": "same", "why": "Same directors and site"], from: page)
            #expect(done.status == .seeOther)
            #expect(try await browser.get(done.location).text.contains("It waits for a second person."))
            let own = try await browser.get(page).text
            #expect(own.contains("You took the first decision") && !own.contains("\(page)/second"))
            let again = try await browser.post(
                "\(page)/second", ["word": "agree", "why": "I agree with myself"], from: page)
            #expect(again.status == .conflict && again.text.contains("I agree with myself"))

            var second = Browser(client: browser.client)
            try await second.signIn(as: .procurementLead)
            let asked = try await second.get(page).text
            #expect(asked.contains("Same directors and site") && asked.contains("N. procurementOfficer"))
            let empty = try await second.post("\(page)/second", ["why": "x"], from: page)
            #expect(empty.status == .unprocessableContent && empty.text.contains("href=\"#word\""))
            let agreed = try await second.post(
                "\(page)/second", ["word": "agree", "why": "Seen in the register"], from: page)
            #expect(try await second.get(agreed.location).text.contains("the decision holds"))
            let short = try await second.post("\(page)/reopen", ["whyOpen": "no"], from: page)
            #expect(short.status == .unprocessableContent && short.text.contains("<details open>"))
            let opened = try await second.post("\(page)/reopen", ["whyOpen": "The supplier appealed"], from: page)
            let text = try await second.get(opened.location).text
            #expect(text.contains("The hit is open again.") && text.contains("Second person agreed: The same"))
        }
    }

    @Test func whoIsSlowerLosesNothing() async throws {
        let test = try await TestSite()
        let hit = try await test.oneHit()
        try await test.browse(as: .procurementOfficer) { browser in
            let page = "/hits/\(hit)"
            let token = try await browser.token(of: page)
            _ = try await test.screening.decide(
                hit, .cannotTellYet, reason: "Asked the register", as: test.person(.procurementLead))
            let late = try await browser.post(
                "\(page)/decision", ["verdict": "same", "why": "My long <reason>"], token: token)
            #expect(late.status == .conflict)
            #expect(late.text.contains("Somebody else was faster") && late.text.contains("My long &lt;reason&gt;"))
            #expect(late.text.contains("Asked the register"))
        }
    }

    @Test(arguments: Role.allCases)
    func onlyWhoMayReadSeesHits(role: Role) async throws {
        let test = try await TestSite()
        let hit = try await test.oneHit()
        try await test.browse(as: role) { browser in
            let mayRead = Set<Role>.readers.contains(role)
            let mayDecide = role == .procurementOfficer || role == .procurementLead
            #expect(try await browser.get("/hits").status == (mayRead ? .ok : .forbidden))
            let page = try await browser.get("/hits/\(hit)")
            #expect(page.status == (mayRead ? .ok : .forbidden))
            #expect(page.text.contains("/decision\"") == mayDecide)
            let sent = try await browser.post(
                "/hits/\(hit)/decision", ["verdict": "same", "why": "Same directors"], from: "/help")
            #expect(sent.status == (mayDecide ? .seeOther : .forbidden))
        }
    }

    @Test func anotherHitIsNotThere() async throws {
        try await TestSite().browse(as: .procurementOfficer) { browser in
            let strange = try await browser.get("/hits/019aa000-0000-7000-8000-000000000001")
            let nonsense = try await browser.get("/hits/nonsense")
            #expect(strange.status == .notFound)
            #expect(nonsense.status == .notFound)
        }
    }
}
