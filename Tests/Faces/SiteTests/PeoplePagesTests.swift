import Access
import HTTPTypes
import Storage
import TestSupport
import Testing

@testable import Site

@Suite struct PeoplePagesTests {
    private static let invitation = [
        "name": "Nest Prys", "address": "nest@example.org", "role": "auditor", "letter": "cy",
    ]

    @Test func somebodyIsInvitedJoinsAndSignsIn() async throws {
        let test = try await TestSite()
        try await test.browse(as: .administrator) { browser in
            let answer = try await browser.post("/people/invite", Self.invitation, from: "/people/invite")
            let list = try await browser.get(answer.location).text
            #expect(list.contains("The invitation is on its way."))
            #expect(try await browser.get("/people?state=invited").text.contains("Nest Prys"))
            let link = try #require(try await test.links().first)
            #expect(link.recipient == "nest@example.org" && link.text == "invitation")
            #expect(!list.contains(link.path))

            var guest = Browser(client: browser.client)
            for _ in 0..<2 {
                let page = try await guest.get(link.path)
                #expect(page.status == .ok && page.text.contains("Join Gwynfryn Police"))
                #expect(page.text.contains("Read-only auditor"))
                #expect(page.headers[.referrerPolicy] == "no-referrer")
            }
            let short = try await guest.post(link.path, ["password": "short"], from: link.path)
            #expect(short.status == .unprocessableContent && short.text.contains("href=\"#password\""))
            let joined = try await guest.post(link.path, ["password": "grug ar y bryn"], from: link.path)
            #expect(try await guest.get(joined.location).text.contains("You have joined."))
            #expect(try await guest.get(link.path).status == .notFound)
            let signedIn = try await guest.post(
                "/sign-in", ["address": "nest@example.org", "password": "grug ar y bryn"], from: "/sign-in")
            #expect(signedIn.status == .seeOther && signedIn.location == "/")
        }
    }

    @Test func whatIsWrongWithAnInvitationIsSaidBesideItsField() async throws {
        try await TestSite().browse(as: .administrator) { browser in
            for (field, value, fault) in [
                ("name", "", "href=\"#name\""), ("address", "nest", "href=\"#address\""),
                ("role", "", "href=\"#role\""),
                ("address", "auditor@example.org", "has this address already"),
            ] {
                var fields = Self.invitation
                fields[field] = value
                let answer = try await browser.post("/people/invite", fields, from: "/people/invite")
                #expect(answer.status == .unprocessableContent)
                #expect(answer.text.contains(fault), "\(field)")
            }
        }
    }

    @Test func switchingTheLanguageOfAFormSendsNothing() async throws {
        let test = try await TestSite()
        try await test.browse(as: .administrator) { browser in
            var fields = Self.invitation
            fields["lang"] = "cy"
            let answer = try await browser.post("/people/invite", fields, from: "/people/invite")
            #expect(answer.status == .ok && answer.text.contains("Gwahodd rhywun"))
            #expect(answer.text.contains("value=\"nest@example.org\""))
            #expect(try await test.links().isEmpty)
        }
    }

    @Test func rolesAreChangedAndOnesOwnAreNot() async throws {
        let test = try await TestSite()
        let auditor = try #require(try await test.person(.auditor).person)
        let administrator = try #require(try await test.person(.administrator).person)
        try await test.browse(as: .administrator) { browser in
            let page = "/people/\(auditor)"
            #expect(try await browser.get(page).text.contains("value=\"auditor\" checked"))
            let saved = try await browser.post(page, ["name": "Aled", "role": "trainer"], from: page)
            #expect(try await browser.get(saved.location).text.contains("The changes are saved."))
            #expect(try await browser.get(page).text.contains("value=\"trainer\" checked"))

            let own = "/people/\(administrator)"
            #expect(try await browser.get(own).text.contains("This is you."))
            let demoted = try await browser.post(own, ["name": "N", "role": "trainer"], from: own)
            #expect(demoted.status == .unprocessableContent)
            #expect(demoted.text.contains("no administrator left"))
            let disabled = try await browser.post("\(own)/disable", [:], from: own)
            #expect(disabled.status == .unprocessableContent && disabled.text.contains("no administrator left"))
        }
    }

    @Test func disablingSendsThePersonOutAtOnce() async throws {
        let test = try await TestSite()
        let officer = try #require(try await test.person(.procurementOfficer).person)
        try await test.browse(as: .administrator) { browser in
            var other = Browser(client: browser.client)
            try await other.signIn(as: .procurementOfficer)
            #expect(try await other.get("/suppliers").status == .ok)
            let page = "/people/\(officer)"
            _ = try await browser.post("\(page)/disable", [:], from: page)
            #expect(try await other.get("/suppliers").status == .seeOther)
            #expect(try await browser.post("\(page)/disable", [:], from: page).status == .conflict)
            _ = try await browser.post("\(page)/enable", [:], from: page)
            try await other.signIn(as: .procurementOfficer)
            #expect(try await other.get("/suppliers").status == .ok)
        }
    }

    @Test func removingAsksFirstAndTheListForgets() async throws {
        let test = try await TestSite()
        let trainer = try #require(try await test.person(.trainer).person)
        try await test.browse(as: .administrator) { browser in
            let page = "/people/\(trainer)/remove"
            #expect(try await browser.get(page).text.contains("Remove N. trainer?"))
            let done = try await browser.post(page, [:], from: page)
            #expect(try await browser.get(done.location).text.contains("no longer belongs"))
            #expect(try await browser.get("/people/\(trainer)").status == .notFound)
            #expect(!(try await browser.get("/people?q=trainer").text).contains("trainer@example.org"))
        }
    }

    @Test func anAdministratorSendsALinkForANewPassword() async throws {
        let test = try await TestSite()
        let auditor = try #require(try await test.person(.auditor).person)
        try await test.browse(as: .administrator) { browser in
            let answer = try await browser.post("/people/\(auditor)/reset", [:], from: "/people/\(auditor)")
            #expect(try await browser.get(answer.location).text.contains("is on its way"))
            let link = try #require(try await test.links().first)
            #expect(link.recipient == "auditor@example.org" && link.text == "reset")
        }
    }

    @Test func withoutMailNobodyIsInvitedFromHere() async throws {
        let test = try await TestSite(sendsMail: false)
        let auditor = try #require(try await test.person(.auditor).person)
        try await test.browse(as: .administrator) { browser in
            #expect(try await browser.get("/people/invite").text.contains("manumit people invite"))
            _ = try await browser.post("/people/invite", Self.invitation, from: "/people")
            #expect(!(try await browser.get("/people").text).contains("Nest Prys"))
            #expect(try await browser.post("/people/\(auditor)/reset", [:], from: "/people").status == .badRequest)
        }
    }

    @Test func theListIsSearchedSortedAndPaged() async throws {
        try await TestSite().browse(as: .administrator) { browser in
            let all = try await browser.get("/people").text
            #expect(all.contains("14 people"))
            let found = try await browser.get("/people?q=supplier&sort=-address").text
            #expect(found.contains("1 person") && found.contains("suppliercontact@example.org"))
            #expect(try await browser.get("/people?q=%25").text.contains("Nobody fits this search."))
            #expect(try await browser.get("/people?sort=nonsense&state=nonsense&page=0").status == .ok)
        }
    }
}
