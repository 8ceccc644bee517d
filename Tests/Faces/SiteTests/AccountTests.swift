import Access
import HTTPTypes
import Storage
import TestSupport
import Testing

@testable import Site

/// A person's own account, the second step of signing in, and being asked again who one is.
@Suite struct AccountTests {
    /// The key that a page shows for typing, as an authenticator app would take it in.
    private func code(on page: String, _ test: TestSite) throws -> String {
        let key = try #require(page.firstMatch(of: /<b>([A-Z2-7 ]{30,60})<\/b>/)).1
        return AuthenticatorApp(key: String(key)).code(at: test.store.clock.now())
    }

    @Test func aSecondStepIsSetUpAndAskedForFromThenOn() async throws {
        let test = try await TestSite()
        try await test.browse(as: .procurementOfficer) { browser in
            let page = try await browser.get("/account/second-factor/set-up")
            #expect(page.text.contains("<svg role=\"img\""))
            let key = try #require(page.text.firstMatch(of: /<b>([A-Z2-7 ]{30,60})<\/b>/)).1
            let app = AuthenticatorApp(key: String(key))
            let wrong = try await browser.post(
                "/account/second-factor/set-up", ["code": "12345"], from: "/account/second-factor/set-up")
            #expect(wrong.status == .unprocessableContent)
            // The same secret is shown again, so that it need not be scanned twice.
            #expect(wrong.text.contains(key))
            let codes = try await browser.post(
                "/account/second-factor/set-up", ["code": app.code(at: test.store.clock.now())],
                from: "/account/second-factor/set-up")
            #expect(codes.status == .ok)
            #expect(codes.text.matches(of: /<code>[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}<\/code>/).count == 10)
            _ = try await browser.post("/sign-out", [:], from: "/account")

            let first = try await browser.post(
                "/sign-in",
                ["address": "procurementOfficer@example.org", "password": TestSite.password, "next": "/hits"],
                from: "/sign-in")
            #expect(first.location == "/sign-in/code?next=%2Fhits")
            // The half-open session opens nothing.
            #expect(try await browser.get("/account").location.hasPrefix("/sign-in?"))
            #expect(try await browser.get("/sign-in/set-up").location.hasPrefix("/sign-in"))
            let refused = try await browser.post(
                "/sign-in/code", ["code": "000000", "next": "/hits"], from: "/sign-in/code")
            #expect(refused.status == .unprocessableContent)
            test.store.time.move(minutes: 1)
            let second = try await browser.post(
                "/sign-in/code", ["code": app.code(at: test.store.clock.now()), "next": "/hits"],
                from: "/sign-in/code")
            #expect(second.status == .seeOther)
            #expect(second.location == "/hits")
            #expect(try await browser.get("/hits").status == .ok)
            #expect(!browser.cookies.keys.contains("manumit-half"))
        }
    }

    @Test func thoseWhoMustHaveASecondStepAreLedToIt() async throws {
        let test = try await TestSite()
        try await test.browse(as: .administrator) { browser in
            let saved = try await browser.post(
                "/sign-in-policy", ["second-factor": "required"], from: "/sign-in-policy")
            #expect(saved.status == .seeOther)
            var officer = Browser(client: browser.client)
            let first = try await officer.post(
                "/sign-in", ["address": "procurementOfficer@example.org", "password": TestSite.password],
                from: "/sign-in")
            #expect(first.location.hasPrefix("/sign-in/set-up"))
            let page = try await officer.get(first.location)
            let codes = try await officer.post(
                "/sign-in/set-up", ["code": try code(on: page.text, test), "next": "/hits"], from: first.location)
            #expect(codes.text.contains("Your recovery codes"))
            #expect(officer.cookies.keys.contains("manumit-session"))
            #expect(try await officer.get("/hits").status == .ok)
            #expect(try await officer.get("/account/second-factor/remove").status == .notFound)
            // Others of the organisation who are signed in stay so.
            #expect(try await browser.get("/account").status == .ok)
        }
    }

    @Test func aChangeOfHowSomebodySignsInIsToldThemByMail() async throws {
        let test = try await TestSite()
        try await test.browse(as: .auditor) { browser in
            let changed = try await browser.post(
                "/account/password",
                ["present": TestSite.password, "new": "llwynog coch dan y bont", "again": "llwynog coch dan y bont"],
                from: "/account/password")
            #expect(changed.status == .seeOther)
            let letters = try await test.links()
            #expect(letters.map(\.recipient) == ["auditor@example.org"])
            #expect(letters.map(\.text) == ["signInChanged"])
            #expect(letters.map(\.path) == [""])
        }
    }

    @Test func theCodesAreShownInTheOtherLanguageToo() async throws {
        let test = try await TestSite()
        try await test.browse(as: .auditor) { browser in
            let page = try await browser.get("/account/second-factor/set-up")
            let codes = try await browser.post(
                "/account/second-factor/set-up", ["code": try code(on: page.text, test)],
                from: "/account/second-factor/set-up")
            let kept = try #require(codes.text.firstMatch(of: /name="kept-codes" value="([^"]+)"/)).1
            let shown = codes.text.matches(of: /<code>([^<]+)<\/code>/).map(\.1)
            let welsh = try await browser.post(
                "/account/second-factor/codes/kept", ["kept-codes": String(kept), "lang": "cy"], from: "/account")
            #expect(welsh.text.contains("Eich codau adfer"))
            #expect(welsh.text.matches(of: /<code>([^<]+)<\/code>/).map(\.1) == shown)
            let forged = try await browser.post(
                "/account/second-factor/codes/kept", ["kept-codes": "AAAA", "lang": "cy"], from: "/account")
            #expect(forged.status == .forbidden)
        }
    }

    @Test func sensitiveActsAskAgainAndKeepTheAnswers() async throws {
        let test = try await TestSite()
        try await test.browse(as: .administrator) { browser in
            test.store.time.move(minutes: 11)
            let before = browser.cookies["manumit-session"]
            let asked = try await browser.post(
                "/sign-in-policy", ["second-factor": "required"], from: "/sign-in-policy")
            #expect(asked.status == .ok)
            #expect(asked.text.contains("Confirm that it is you"))
            let kept = String(try #require(asked.text.firstMatch(of: /name="kept-answers" value="([^"]+)"/)).1)
            func send(_ fields: [String: String], to path: String = "/sign-in-policy") async throws -> Browser.Answer {
                try await browser.post(path, fields, from: "/account")
            }
            let wrong = try await send(["kept-answers": kept, "proof": "wrong"])
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains(kept))
            let welsh = try await send(["kept-answers": kept, "lang": "cy"])
            #expect(welsh.text.contains("Cadarnhewch mai chi sydd yno"))
            #expect(welsh.text.contains(kept))
            // Bound to the place and sealed.
            #expect(
                try await send(
                    ["kept-answers": kept, "proof": TestSite.password], to: "/account/sessions/end-others"
                ).status == .forbidden)
            #expect(
                try await send(["kept-answers": kept + "A", "proof": TestSite.password]).status == .forbidden)
            let done = try await send(["kept-answers": kept, "proof": TestSite.password])
            #expect(done.status == .seeOther)
            #expect(browser.cookies["manumit-session"] != before)
            let page = try await browser.get(done.location)
            #expect(page.text.contains("value=\"required\" checked"))
        }
    }

    @Test func anotherSessionCannotUseTheKeptAnswers() async throws {
        let test = try await TestSite()
        try await test.browse(as: .administrator) { browser in
            test.store.time.move(minutes: 11)
            let asked = try await browser.post(
                "/sign-in-policy", ["second-factor": "required"], from: "/sign-in-policy")
            let kept = String(try #require(asked.text.firstMatch(of: /name="kept-answers" value="([^"]+)"/)).1)
            var other = Browser(client: browser.client)
            try await other.signIn(as: .administrator)
            let answer = try await other.post(
                "/sign-in-policy", ["kept-answers": kept, "proof": TestSite.password], from: "/account")
            #expect(answer.status == .forbidden)
        }
    }

    @Test func sensitivePagesAskAgainFirst() async throws {
        let test = try await TestSite()
        try await test.browse(as: .auditor) { browser in
            test.store.time.move(minutes: 11)
            let led = try await browser.get("/account/second-factor/set-up")
            #expect(led.location == "/confirm?next=%2Faccount%2Fsecond-factor%2Fset-up")
            let done = try await browser.post(
                "/confirm", ["proof": TestSite.password, "next": "/account/second-factor/set-up"],
                from: "/confirm")
            #expect(done.location == "/account/second-factor/set-up")
            #expect(try await browser.get(done.location).status == .ok)
            let elsewhere = try await browser.post("/confirm", ["next": "https://evil.example"], from: "/account")
            #expect(elsewhere.location == "/")
        }
    }

    @Test func aPasswordIsChangedAndOtherSessionsEnd() async throws {
        let test = try await TestSite()
        try await test.browse(as: .auditor) { browser in
            var other = Browser(client: browser.client)
            try await other.signIn(as: .auditor)
            let differs = try await browser.post(
                "/account/password",
                ["present": TestSite.password, "new": "one long password", "again": "another password"],
                from: "/account/password")
            #expect(differs.text.contains("id=\"again-fault\""))
            #expect(!differs.text.contains("one long password"))
            let done = try await browser.post(
                "/account/password",
                ["present": TestSite.password, "new": "one long password", "again": "one long password"],
                from: "/account/password")
            #expect(try await browser.get(done.location).text.contains("Your password is changed"))
            #expect(try await other.get("/account").status == .seeOther)
        }
    }

    @Test func sessionsAreListedAndEnded() async throws {
        let test = try await TestSite()
        try await test.browse(as: .auditor) { browser in
            var other = Browser(client: browser.client)
            other.headers[.userAgent] = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
            try await other.signIn(as: .auditor)
            let page = try await browser.get("/account")
            #expect(page.text.contains("2 sessions are open.") && page.text.contains("<b>Firefox</b>"))
            let path = try #require(page.text.firstMatch(of: /action="(\/account\/sessions\/[0-9a-f-]{36}\/end)"/)).1
            let ended = try await browser.post(String(path), [:], from: "/account")
            #expect(try await browser.get(ended.location).text.contains("The session has ended."))
            #expect(try await other.get("/account").status == .seeOther)
        }
    }

    @Test func anAdministratorHelpsAndOthersDoNot() async throws {
        let test = try await TestSite()
        let id = try #require(try await test.person(.auditor).person)
        try await test.browse(as: .administrator) { browser in
            let path = "/people/\(id)/sign-in"
            #expect(try await browser.get(path).text.contains("Help N. auditor to sign in"))
            let short = try await browser.post("\(path)/reset", ["why": "no"], from: path)
            #expect(short.status == .unprocessableContent)
            let done = try await browser.post("\(path)/reset", ["why": "came to my office with a card"], from: path)
            #expect(try await browser.get(done.location).text.contains("The second step is taken away"))
            #expect(try await browser.post("\(path)/unlock", [:], from: path).status == .seeOther)
            #expect(
                try await browser.get("/people/019a0000-0000-7000-8000-000000000001/sign-in").status == .notFound)
            var officer = Browser(client: browser.client)
            try await officer.signIn(as: .procurementOfficer)
            #expect(try await officer.get(path).status == .forbidden)
            #expect(try await officer.get("/sign-in-policy").status == .forbidden)
            #expect(
                try await officer.post("/sign-in-policy", ["second-factor": "required"], from: "/account").status
                    == .forbidden)
        }
    }
}
