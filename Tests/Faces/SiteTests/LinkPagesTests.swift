import Access
import HTTPTypes
import Logging
import Storage
import TestSupport
import Testing

@testable import Site

@Suite struct LinkPagesTests {
    @Test func aForgottenPasswordIsChosenAnew() async throws {
        let test = try await TestSite()
        try await test.browse(as: .auditor) { browser in
            var guest = Browser(client: browser.client)
            let sent = try await guest.post("/forgotten", ["address": "auditor@example.org"], from: "/forgotten")
            #expect(sent.status == .ok && sent.text.contains("If the address has an account"))
            let path = try #require(try await test.links().first).path
            #expect(!sent.text.contains(path))
            #expect(try await guest.get(path).text.contains("auditor@example.org"))
            let short = try await guest.post(path, ["password": "short"], from: path)
            #expect(short.status == .unprocessableContent)
            let chosen = try await guest.post(path, ["password": "grug ar y bryn"], from: path)
            #expect(try await guest.get(chosen.location).text.contains("Your new password is saved."))
            // The session that was open has ended, and the link too.
            #expect(try await browser.get("/suppliers").status == .seeOther)
            #expect(try await guest.post(path, ["password": "yet another one"], from: "/forgotten").status == .notFound)
        }
    }

    @Test func whoeverAsksIsToldTheSame() async throws {
        let test = try await TestSite()
        try await test.browse { browser in
            let known = try await browser.post("/forgotten", ["address": "auditor@example.org"], from: "/forgotten")
            let unknown = try await browser.post("/forgotten", ["address": "nobody@example.org"], from: "/forgotten")
            #expect(known.status == unknown.status && known.text == unknown.text)
            #expect(known.headers.map(\.name) == unknown.headers.map(\.name))
            #expect(try await test.links().map(\.recipient) == ["auditor@example.org"])
            let wrong = try await browser.post("/forgotten", ["address": "nobody"], from: "/forgotten")
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("href=\"#address\""))
        }
    }

    @Test(arguments: ["/join/", "/new-password/", "/first-start/"])
    func whatIsNoLinkIsADeadOne(path: String) async throws {
        try await TestSite().browse { browser in
            for token in [
                "x", String(repeating: "A", count: 43), "%00", "%F0%9F%98%80", String(repeating: "é", count: 999),
            ] {
                let address = path + (token.utf8.allSatisfy { $0 < 128 } ? token : Address.percentEncoded(token))
                let answer = try await browser.get(address)
                #expect(answer.status == .notFound && answer.text.contains("This link no longer works"))
                let sent = try await browser.post(address, ["password": "grug ar y bryn"], from: "/sign-in")
                #expect(sent.status == .notFound)
            }
        }
    }

    @Test func noLogHoldsALinksToken() async throws {
        let lines = KeptLog()
        let test = try await TestSite(change: { settings in
            settings.logger = Logger(label: "test") { _ in lines }
            settings.logger.logLevel = .trace
        })
        try await test.browse(as: .administrator) { browser in
            _ = try await browser.post(
                "/people/invite",
                ["name": "Nest", "address": "nest@example.org", "role": "auditor", "letter": "en"],
                from: "/people/invite")
            let path = try #require(try await test.links().first).path
            _ = try await browser.get(path)
            _ = try await browser.post(path, ["password": "grug ar y bryn"], from: path)
            _ = try await browser.get(path)
            let token = try #require(path.split(separator: "/").last)
            #expect(lines.text.contains("/join/") && !lines.text.contains(token))
        }
    }

    @Test func theFirstStartMakesTheAdministratorWhoSignsIn() async throws {
        let test = try await TestSite()
        try await test.store.store.write { transaction in
            for table in ["membership_role", "membership", "person"] {
                try transaction.execute(SQL(text: "DELETE FROM \(table)"))
            }
        }
        let link = try #require(try await test.store.accounts.beginFirstStart())
        let fields = [
            "organisation": "Brynteg Council", "welsh": "Cyngor Brynteg", "kind": "council", "name": "Nest",
            "address": "nest@example.org", "password": "grug ar y bryn",
        ]
        try await test.browse { browser in
            let page = try await browser.get(link.path)
            #expect(page.status == .ok && page.text.contains("value=\"Gwynfryn Police\""))
            for (field, value) in [("organisation", ""), ("name", " "), ("address", "x"), ("password", "short")] {
                var wrong = fields
                wrong[field] = value
                let answer = try await browser.post(link.path, wrong, from: link.path)
                #expect(answer.status == .unprocessableContent && answer.text.contains("href=\"#\(field)\""))
                #expect(!answer.text.contains("grug ar y bryn"))
            }
            let done = try await browser.post(link.path, fields, from: link.path)
            #expect(try await browser.get(done.location).text.contains("Manumit is set up."))
            #expect(try await browser.get(link.path).status == .notFound)
            _ = try await browser.post(
                "/sign-in", ["address": "nest@example.org", "password": "grug ar y bryn"], from: "/sign-in")
            #expect(try await browser.get("/people?lang=cy").text.contains("Cyngor Brynteg"))
        }
    }
}
