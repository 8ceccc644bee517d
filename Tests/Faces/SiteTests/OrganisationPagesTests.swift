import Access
import HTTPTypes
import Storage
import TestSupport
import Testing

@testable import Site

@Suite struct OrganisationPagesTests {
    @Test func namesAndKindAreChangedByTheAdministrator() async throws {
        try await TestSite().browse(as: .administrator) { browser in
            let empty = try await browser.post("/organisation", ["organisation": " "], from: "/organisation")
            #expect(empty.status == .unprocessableContent && empty.text.contains("href=\"#organisation\""))
            let done = try await browser.post(
                "/organisation", ["organisation": "Brynteg Council", "welsh": "Cyngor Brynteg", "kind": "council"],
                from: "/organisation")
            let page = try await browser.get(done.location).text
            #expect(page.contains("value=\"Brynteg Council\"") && page.contains("value=\"council\" checked"))
            #expect(try await browser.get("/help?lang=cy").text.contains("Cyngor Brynteg"))
        }
    }

    @Test func theNetworksSecretaryKnowsEveryOrganisationAndAnAdministratorTheirOwn() async throws {
        let test = try await TestSite()
        _ = try await test.store.accounts.addOrganisation(
            name: "Caer Trust", welshName: "Ymddiriedolaeth Caer", kind: .charity)
        try await test.browse(as: .networkSecretary) { browser in
            let page = try await browser.get("/organisation").text
            #expect(page.contains("Caer Trust") && page.contains("Charity") && !page.contains("organisation-form"))
            browser.cookies = [:]
            try await browser.signIn(as: .administrator)
            #expect(!(try await browser.get("/organisation").text).contains("Caer Trust"))
        }
    }

    @Test func whoBelongsToSeveralChoosesWhereToWork() async throws {
        let test = try await TestSite()
        let accounts = test.store.accounts
        let other = try await accounts.addOrganisation(
            name: "Caer Trust", welshName: "Ymddiriedolaeth Caer", kind: .charity)
        let stranger = try await accounts.addOrganisation(name: "Stranger", welshName: "Dieithryn")
        let link = try await accounts.invite(
            name: "N", address: "auditor@example.org", roles: [.administrator], as: .commandLine(for: other.id),
            deliver: { _, _ in }
        ).link
        try await test.browse(as: .auditor) { browser in
            #expect(!(try await browser.get("/").text).contains("href=\"/switch\""))
            // Who is signed in as the person joins without signing in again.
            let joined = try await browser.post(link.path, [:], from: link.path)
            #expect(joined.location.hasPrefix("/switch"))
            let page = try await browser.get(joined.location).text
            #expect(page.contains("You have joined.") && page.contains("Caer Trust") && !page.contains("Stranger"))
            #expect(try await browser.get("/people").status == .forbidden)
            let stale = try await browser.token(of: "/switch")
            let done = try await browser.post(
                "/switch", ["organisation": other.id.text, "next": "/people"], from: "/switch")
            #expect(done.location == "/people")
            #expect(try await browser.get("/people").status == .ok)
            #expect(try await browser.get("/suppliers").status == .forbidden)
            // A form drawn for the one organisation is not taken for the other.
            let late = try await browser.post("/people/invite", ["name": "x"], token: stale)
            #expect(late.status == .forbidden)
            #expect(
                try await browser.post("/switch", ["organisation": stranger.id.text], from: "/switch").status
                    == .notFound)
            #expect(try await browser.post("/switch", ["organisation": "x"], from: "/switch").status == .notFound)
            var again = Browser(client: browser.client)
            let signedIn = try await again.post(
                "/sign-in", ["address": "auditor@example.org", "password": TestSite.password, "next": "/help"],
                from: "/sign-in")
            #expect(signedIn.location == "/switch?next=%2Fhelp")
        }
    }
}
