import Access
import HTTPTypes
import Screening
import Storage
import Testing

@testable import Site

@Suite struct PurposePagesTests {
    private func sent(_ test: TestSite) async throws -> ID<Referral> {
        let hit = try await test.oneHit()
        _ = try await test.screening.tellLead(
            about: .hit(hit), note: "Wages in cash", as: test.person(.procurementOfficer))
        return try #require(
            try await test.screening.referrals(as: test.person(.modernSlaveryLead)).items.first
        ).id
    }

    @Test func theLeadSaysWhyAndComesBackToTheRecord() async throws {
        let test = try await TestSite()
        let referral = try await sent(test)
        try await test.browse(as: .modernSlaveryLead) { browser in
            let first = try await browser.get("/referrals/\(referral)")
            #expect(first.status == .seeOther && first.location.hasPrefix("/purpose?kind=referral"))
            let asking = try await browser.get(first.location)
            #expect(asking.status == .ok && !asking.text.contains("Wages"))
            let empty = try await browser.post(
                "/purpose", ["kind": "referral", "next": "/referrals/\(referral)"], from: first.location)
            #expect(empty.status == .unprocessableContent && empty.text.contains("href=\"#ground\""))
            let stated = try await browser.post(
                "/purpose",
                [
                    "kind": "referral", "record": referral.text, "next": "/referrals/\(referral)",
                    "ground": "workingOnIt",
                ],
                from: first.location)
            #expect(stated.location == "/referrals/\(referral)")
            #expect(try await browser.get(stated.location).text.contains("Wages in cash"))
            #expect(try await browser.get("/referrals").status == .ok)
        }
    }

    @Test func aRecordThatIsNotThereAsksJustTheSame() async throws {
        let test = try await TestSite()
        let known = try await sent(test)
        try await test.browse(as: .modernSlaveryLead) { browser in
            let unknown = ID<Referral>(stored: "019aa000-0000-7000-8000-000000000031")
            let texts = [
                try await browser.get("/referrals/\(known)").location.replacing(known.text, with: "X"),
                try await browser.get("/referrals/\(unknown)").location.replacing(unknown.text, with: "X"),
            ]
            #expect(texts[0] == texts[1])
        }
    }

    @Test func aReasonDoesNotOpenWhatTheRoleDoesNotAllow() async throws {
        let test = try await TestSite()
        try await test.browse(as: .procurementOfficer) { browser in
            _ = try await browser.post("/purpose", ["kind": "referral", "ground": "audit"], from: "/help")
            #expect(try await browser.get("/referrals").status == .forbidden)
        }
    }

    @Test func theNextSessionIsAskedAgain() async throws {
        let test = try await TestSite()
        try await test.browse(as: .modernSlaveryLead) { browser in
            _ = try await browser.post("/purpose", ["kind": "referral", "ground": "audit"], from: "/help")
            #expect(try await browser.get("/referrals").status == .ok)
            var other = Browser(client: browser.client)
            try await other.signIn(as: .modernSlaveryLead)
            #expect(try await other.get("/referrals").status == .seeOther)
        }
    }

    @Test(arguments: ["https://evil.example/", "//evil.example/", "/..//evil.example", "javascript:alert(1)"])
    func whereToGoOnStaysOnThisSite(next: String) async throws {
        let test = try await TestSite()
        try await test.browse(as: .modernSlaveryLead) { browser in
            let stated = try await browser.post(
                "/purpose", ["kind": "referral", "ground": "audit", "next": next], from: "/help")
            #expect(stated.location == "/referrals")
        }
    }

    @Test func theLanguageSwitchKeepsWhatWasWritten() async throws {
        let test = try await TestSite()
        try await test.browse(as: .modernSlaveryLead) { browser in
            let switched = try await browser.post(
                "/purpose", ["kind": "referral", "ground": "other", "words": "achos 12", "lang": "cy"], from: "/help")
            #expect(switched.status == .ok && switched.text.contains("achos 12"))
            #expect(switched.text.contains("Pam rydych chi am ddarllen hwn?"))
            #expect(try await browser.get("/referrals").status == .seeOther)
        }
    }

    @Test(arguments: Role.allCases)
    func onlyAdministratorsSettleTheRules(role: Role) async throws {
        let test = try await TestSite()
        try await test.browse(as: role) { browser in
            let may = role == .administrator
            #expect(try await browser.get("/purposes").status == (may ? .ok : .forbidden))
            let settled = try await browser.post("/purposes", ["referral": "never"], from: "/help")
            #expect(settled.status == (may ? .seeOther : .forbidden))
            guard may else { return }
            var lead = Browser(client: browser.client)
            try await lead.signIn(as: .modernSlaveryLead)
            #expect(try await lead.get("/referrals").status == .ok)
        }
    }
}
