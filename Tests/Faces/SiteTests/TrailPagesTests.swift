import Access
import AuditTrail
import Foundation
import HTTPTypes
import Languages
import Storage
import TestSupport
import Testing

@testable import Site

@Suite struct TrailPagesTests {
    @Test(arguments: ["password changed; ; same firm", "name;:", ":", ";", "names; a different company"])
    func whatPeopleWroteStandsAsTheyWroteIt(reason: String) async throws {
        let words = try await TestSite().visit(.english, isSignedIn: false).words
        #expect(words.trailReason(reason).contains(reason.trimmingCharacters(in: .whitespaces)))
    }

    @Test func whatTheProgramNotesIsToldInBothLanguages() async throws {
        let test = try await TestSite()
        let reason = "roles: auditor to auditor, trainer; other sessions ended: 2"
        #expect(
            test.visit(.english, isSignedIn: false).words.trailReason(reason)
                == "roles: Read-only auditor → Read-only auditor, Trainer; other sessions ended: 2")
        #expect(test.visit(.welsh, isSignedIn: false).words.trailReason("sign-in: password").contains("cyfrinair"))
    }

    @Test(arguments: Role.allCases)
    func onlyAuditorsSeeTheTrail(role: Role) async throws {
        let test = try await TestSite()
        try await test.browse(as: role) { browser in
            let status: HTTPResponse.Status = role == .auditor ? .ok : .forbidden
            #expect(try await browser.get("/trail").status == status)
            #expect(try await browser.get("/trail/export").status == status)
            let first = try await browser.get("/").text
            #expect(first.contains("href=\"/trail\"") == (role == .auditor))
        }
    }

    @Test func theAuditorFindsWhoDidWhatAndGoesOnPageByPage() async throws {
        let test = try await TestSite()
        let officer = try await test.person(.procurementOfficer)
        let trail = test.store.trail
        let record = ID<TrailEntry>.new(at: TestSite.now)
        try await test.store.store.write { transaction in
            for number in 0..<60 {
                try trail.append(
                    .alteration, "supplier", record.text, by: officer.actor, reason: "number \(number)", in: transaction
                )
            }
        }
        try await test.browse(as: .auditor) { browser in
            let first = try await browser.get("/trail?kind=supplier&record=\(record)").text
            #expect(
                first.contains("number 59") && !first.contains("number 9<") && first.contains("N. procurementOfficer"))
            #expect(first.contains("href=\"/suppliers/\(record)\""))
            let link = try #require(first.firstMatch(of: #/rel="next" href="([^"]+)"/#)?.1)
            let second = try await browser.get(String(link).replacing("&amp;", with: "&")).text
            #expect(second.contains("number 0") && !second.contains("number 59"))
            let found = try await browser.get("/trail?q=NUMBER%2042").text
            #expect(found.contains("number 42") && !found.contains("number 41"))
            #expect(try await browser.get("/trail?from=2026-13-01").status == .unprocessableContent)
            #expect(try await browser.get("/trail?to=2026-11-21").text.contains("No entry fits"))
        }
    }

    @Test func handingOutAsksForWhomAndWhyAndIsInTheTrail() async throws {
        let test = try await TestSite()
        try await test.browse(as: .auditor) { browser in
            let page = "/trail/export?kind=person"
            let refused = try await browser.post(
                "/trail/export", ["search": "kind=person", "recipient": "", "reason": "because", "format": "csv"],
                from: page)
            #expect(refused.status == .unprocessableContent && refused.text.contains("href=\"#recipient\""))
            let fields = [
                "search": "kind=person", "recipient": "Gwynfryn Court", "reason": "order of the court",
                "format": "jsonl",
            ]
            let file = try await browser.post("/trail/export", fields, from: page)
            #expect(file.headers[.contentDisposition] == "attachment; filename=\"trail-2026-11-22.jsonl\"")
            #expect(file.text.split(separator: "\n").count == Role.allCases.count)
            let noted = try await browser.get("/trail?act=disclosure").text
            #expect(noted.contains("order of the court") && noted.contains("to: Gwynfryn Court"))
        }
    }

    @Test func readersAreToldWithAReasonToWhoMayKnow() async throws {
        let test = try await TestSite()
        let hit = try await test.oneHit()
        try await test.browse(as: .procurementOfficer) { browser in
            #expect(try await !browser.get("/hits/\(hit)").text.contains("/readers"))
            #expect(try await browser.get("/hits/\(hit)/readers").status == .forbidden)
            var lead = Browser(client: browser.client)
            try await lead.signIn(as: .modernSlaveryLead)
            #expect(try await lead.get("/hits/\(hit)/readers").status == .forbidden)
            var auditor = Browser(client: browser.client)
            try await auditor.signIn(as: .auditor)
            #expect(try await auditor.get("/hits/\(hit)").text.contains("href=\"/hits/\(hit)/readers\""))
            let asked = try await auditor.get("/hits/\(hit)/readers")
            #expect(asked.status == .seeOther)
            let stated = try await auditor.post(
                "/purpose",
                ["kind": "readers", "record": hit.text, "next": "/hits/\(hit)/readers", "ground": "audit"],
                from: asked.location)
            let page = try await auditor.get(stated.location).text
            #expect(page.contains("N. procurementOfficer") && page.contains("N. auditor"))
            let other = try await auditor.get("/suppliers/\(hit)/readers")
            #expect(other.status == .notFound, "nobody has looked at a supplier of this number")
        }
    }

    @Test func theStateOfTheChainIsShown() async throws {
        let test = try await TestSite()
        let keeper = TrailKeeper(store: test.store.store, clock: test.store.clock, node: "n", seal: nil)
        try await test.browse(as: .auditor) { browser in
            #expect(try await browser.get("/trail").text.contains("Never verified"))
            try await keeper.verify { _ in }
            #expect(try await browser.get("/trail").text.contains("Whole when last verified"))
        }
    }
}
