import Access
import HTTPTypes
import Screening
import Storage
import Suppliers
import Testing

@testable import Site

@Suite struct ReferralsTests {
    @Test func procurementSeesThatItWasSentAndNoMore() async throws {
        let test = try await TestSite()
        let hit = try await test.oneHit()
        try await test.browse(as: .procurementOfficer) { browser in
            let page = "/hits/\(hit)/tell-lead"
            #expect(try await browser.get("/hits/\(hit)").text.contains("href=\"\(page)\""))
            let long = try await browser.post(page, ["note": String(repeating: "a", count: 4_001)], from: page)
            #expect(long.status == .unprocessableContent && long.text.contains("href=\"#note\""))
            let sent = try await browser.post(page, ["note": "Wages in cash, secret"], from: page)
            let after = try await browser.get(sent.location).text
            #expect(after.contains("Sent to the modern slavery lead.") && after.contains("by N. procurementOfficer"))
            #expect(!after.contains("secret"))

            var lead = Browser(client: browser.client)
            try await lead.signIn(as: .modernSlaveryLead)
            _ = try await lead.post("/purpose", ["kind": "referral", "ground": "workingOnIt"])
            let list = try await lead.get("/referrals").text
            let link = try #require(list.firstMatch(of: #/href="(/referrals/[0-9a-f-]+)"/#)?.1)
            let referral = try await lead.get(String(link)).text
            #expect(referral.contains("Wages in cash, secret") && referral.contains("Papers withheld"))
            let empty = try await lead.post("\(link)/answer", ["note": "mine"], from: String(link))
            #expect(empty.status == .unprocessableContent && empty.text.contains(">mine</textarea>"))
            let answered = try await lead.post(
                "\(link)/answer", ["answer": "speakToTheLead", "note": "private word"], from: String(link))
            #expect(try await lead.get(answered.location).text.contains("private word"))
            let twice = try await lead.post("\(link)/answer", ["answer": "goOn"], from: "/help")
            #expect(twice.status == .conflict)

            let told = try await browser.get("/hits/\(hit)").text
            #expect(told.contains("Speak to the lead") && !told.contains("private word"))
        }
    }

    @Test func aSupplierCanBeSentWithoutAHit() async throws {
        let test = try await TestSite()
        try await test.loadSuppliers("Harbwr Paper Ltd,,,")
        let supplier = try #require(
            try await test.suppliers.suppliers(.init(), as: test.person(.procurementOfficer)).items.first)
        try await test.browse(as: .procurementOfficer) { browser in
            let page = "/suppliers/\(supplier.id)/tell-lead"
            let sent = try await browser.post(page, [:], from: page)
            #expect(sent.location.hasPrefix("/suppliers/\(supplier.id)"))
            let receipts = try await test.screening.receipts(
                of: .supplier(supplier.id), as: test.person(.procurementOfficer))
            #expect(receipts.count == 1)
        }
    }

    @Test(arguments: Role.allCases)
    func onlyTheLeadReads(role: Role) async throws {
        let test = try await TestSite()
        let hit = try await test.oneHit()
        _ = try await test.screening.tellLead(about: .hit(hit), note: "", as: test.person(.procurementOfficer))
        let referral = try #require(
            try await test.screening.referrals(as: test.person(.modernSlaveryLead)).items.first)
        try await test.browse(as: role) { browser in
            _ = try await browser.post("/purpose", ["kind": "referral", "ground": "workingOnIt"])
            let status: HTTPResponse.Status = role == .modernSlaveryLead ? .ok : .forbidden
            #expect(try await browser.get("/referrals").status == status)
            #expect(try await browser.get("/referrals/\(referral.id)").status == status)
            let sent = try await browser.post("/referrals/\(referral.id)/answer", ["answer": "goOn"])
            #expect(sent.status == (role == .modernSlaveryLead ? .seeOther : .forbidden))
            #expect(
                try await browser.get("/hits/\(hit)/tell-lead").status
                    == (Set<Role>.readers.contains(role) ? .ok : .forbidden))
        }
    }
}
