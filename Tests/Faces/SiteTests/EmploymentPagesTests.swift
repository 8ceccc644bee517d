import Access
import EthicalEmployment
import HTTPTypes
import Storage
import Suppliers
import Testing

@testable import Site

@Suite struct EmploymentPagesTests {
    @Test func theMainPathInBothLanguages() async throws {
        let test = try await TestSite()
        try await test.loadSuppliers("Brynteg Gloves Ltd,,LL94 9ZY,61200")
        try await test.browse(as: .procurementOfficer) { browser in
            let empty = try await browser.get("/employment").text
            #expect(empty.contains("Nobody named") && empty.contains("1 supplier unknown"))
            #expect(empty.contains("No invoices loaded") && !empty.contains("0%"))
            let welsh = try await browser.get("/employment?lang=cy").text
            #expect(welsh.contains("Cyflogaeth foesegol") && welsh.contains("Neb wedi’i enwi"))
            _ = try await browser.get("/employment?lang=en")

            let own = "/employment/living-wage/own"
            let nothing = try await browser.upload(own, ["title": "Kept <text>"], files: [], from: own)
            #expect(nothing.status == .unprocessableContent && nothing.text.contains("href=\"#checked\""))
            #expect(nothing.text.contains("Kept &lt;text&gt;"))
            let bare = try await browser.upload(
                own, ["state": "accredited", "checked": "2026-11-01", "title": "A"], files: [], from: own)
            #expect(bare.status == .unprocessableContent && bare.text.contains("href=\"#file\""))
            let saved = try await browser.upload(
                own,
                [
                    "state": "accredited", "checked": "2026-11-01", "expires": "2026-12-22", "title": "Certificate",
                    "link": "https://example.org/c",
                ], files: [], from: own)
            #expect(saved.status == .seeOther)
            let after = try await browser.get(saved.location).text
            #expect(after.contains("Expires in 30 days") && after.contains("href=\"https://example.org/c\""))
            #expect(after.contains("Saved."))

            let list = try await browser.get("/employment/living-wage").text
            let link = try #require(list.firstMatch(of: #/href="(/employment/living-wage/suppliers/[0-9a-f-]+)"/#)?.1)
            let supplier = try await browser.upload(
                String(link), ["state": "doesNotPay", "checked": "2026-11-02"], files: [], from: String(link))
            #expect(supplier.status == .seeOther)
            let id = link.split(separator: "/").last ?? ""
            #expect(try await browser.get("/suppliers/\(id)").text.contains("Does not pay the living wage"))
            let csv = try await browser.get("/employment/living-wage.csv").text
            #expect(csv.contains("Brynteg Gloves Ltd,61200.00,Does not pay the living wage,2026-11-02"))
        }
    }

    @Test func termsPolicyAndChampion() async throws {
        let test = try await TestSite()
        let trainer = try #require(try await test.person(.trainer).person)
        try await test.browse(as: .modernSlaveryLead) { browser in
            let terms = "/employment/terms"
            let unexplained = try await browser.post(
                terms, ["question": "zeroHours", "state": "usedFairly"], from: terms)
            #expect(unexplained.status == .unprocessableContent && unexplained.text.contains("href=\"#explanation\""))
            let answered = try await browser.post(
                terms, ["question": "zeroHours", "state": "usedFairly", "workers": "12", "explanation": "By choice"],
                from: terms)
            #expect(try await browser.get(answered.location).text.contains("12 workers – By choice"))

            let policy = "/employment/whistle-blowing"
            let backwards = try await browser.upload(
                policy,
                [
                    "title": "Speaking up", "link": "https://example.org/p", "adopted": "2026-02-01",
                    "review": "2026-01-01", "outsiders": "yes",
                ], files: [], from: policy)
            #expect(backwards.status == .unprocessableContent && backwards.text.contains("href=\"#review\""))
            let kept = try await browser.upload(
                policy,
                [
                    "title": "Speaking up", "adopted": "2025-02-01", "review": "2026-02-01", "outsiders": "yes",
                ], files: [("speaking-up.txt", "Speak to anybody you trust.")], from: policy)
            let inForce = try await browser.get(kept.location).text
            #expect(inForce.contains("Review overdue by") && inForce.contains("speaking-up.txt"))
            let file = try #require(inForce.firstMatch(of: #/href="(/employment/files/[0-9a-f-]+)"/#)?.1)
            let download = try await browser.get(String(file))
            #expect(download.text == "Speak to anybody you trust.")
            #expect(download.headers[.contentDisposition]?.contains("speaking-up.txt") == true)
            let wrong = try await browser.upload(
                policy,
                ["title": "Speaking up", "adopted": "2025-02-01", "review": "2026-02-01", "outsiders": "yes"],
                files: [("policy.pdf", "<html>")], from: policy)
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("href=\"#file\""))

            let champion = "/employment/champion"
            let named = try await browser.post(
                champion, ["person": trainer.text, "since": "2026-03-01"], from: champion)
            #expect(try await browser.get(named.location).text.contains("N. trainer"))
            let welsh = try await browser.post(
                champion, ["person": "", "since": "2026-03-01", "lang": "cy"], from: champion)
            #expect(welsh.text.contains("Enwi’r hyrwyddwr") && welsh.text.contains("value=\"2026-03-01\""))
        }
    }

    @Test func termsOfWorkOfASupplier() async throws {
        let test = try await TestSite()
        try await test.loadSuppliers("Brynteg Gloves Ltd,,LL94 9ZY,61200")
        try await test.browse(as: .procurementOfficer) { browser in
            let list = try await browser.get("/employment/terms/suppliers").text
            let page = String(
                try #require(list.firstMatch(of: #/href="(/employment/terms/suppliers/[0-9a-f-]+)"/#)?.1))
            let empty = try await browser.get(page).text
            #expect(
                empty.contains("Nobody has recorded anything yet") && empty.contains("It has sent in no questionnaire"))
            let unexplained = try await browser.post(
                page, ["question": "umbrella", "state": "beingPutRight"], from: page)
            #expect(unexplained.status == .unprocessableContent && unexplained.text.contains("href=\"#explanation\""))
            let kept = try await browser.post(
                page,
                ["question": "umbrella", "state": "beingPutRight", "workers": "4", "explanation": "Paid directly"],
                from: page)
            #expect(try await browser.get(kept.location).text.contains("4 workers – Paid directly"))
            let found = try await browser.get("/employment/terms/suppliers?state=beingPutRight").text
            #expect(found.contains("Brynteg Gloves Ltd"))
            #expect(try await !browser.get("/employment/terms/suppliers?state=unknown").text.contains("Brynteg"))
            let csv = try await browser.get("/employment/terms/suppliers.csv").text
            #expect(
                csv.contains("Brynteg Gloves Ltd,61200.00,Not answered,,,,\"Found to be unfair, being put right\",4"))
            #expect(try await browser.get("/employment").text.contains("1 of 1 with a finding"))
            let welsh = try await browser.get("\(page)?lang=cy").text
            #expect(welsh.contains("Telerau gwaith yn Brynteg Gloves Ltd"))
        }
    }

    @Test func invoicesAreLoadedOrRefusedWhole() async throws {
        let test = try await TestSite()
        try await test.browse(as: .procurementOfficer) { browser in
            let page = "/employment/payments"
            let none = try await browser.upload(page, [:], files: [], from: page)
            #expect(none.status == .unprocessableContent && none.text.contains("href=\"#file\""))
            let bad = try await browser.upload(
                page, [:], files: [("bad.csv", "Supplier,Received Date,Amount\nA,soon,5\n")], from: page)
            #expect(bad.status == .unprocessableContent && bad.text.contains("bad.csv") && bad.text.contains("soon"))
            let wrong = try await browser.upload(page, [:], files: [("wrong.csv", "A,B\n1,2\n")], from: page)
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("Nothing was loaded"))
            let text = """
                Supplier,Received Date,Paid Date,Amount
                Melin,01/04/2026,20/04/2026,100.00
                Melin,01/04/2026,15/05/2026,300.00

                """
            let good = try await browser.upload(page, [:], files: [("good.csv", text)], from: page)
            #expect(good.status == .ok && good.text.contains("Invoices new: 2") && good.text.contains("50.0%"))
            #expect(good.text.contains("25.0%") && good.text.contains("31.5"))
            let again = try await browser.upload(page, [:], files: [("good.csv", text)], from: page)
            #expect(again.text.contains("Invoices new: 0") && again.text.contains("known already: 2"))
            let csv = try await browser.get("/employment/payments.csv").text
            #expect(csv.contains("2026-04-01,2026-06-30,2,1,50.0,400.00,100.00,25.0,31.5,0,0,0.00"))
        }
    }

    @Test func aPromiseFromItsContractToItsDelivery() async throws {
        let test = try await TestSite()
        try await test.loadSuppliers("Brynteg Security Cyf,09876543,LL91 9ZE,700000")
        try await test.loadContract(title: "Guarding", supplier: "Brynteg Security", postcode: "LL98 9ZA")
        try await test.browse(as: .procurementLead) { browser in
            let contracts = try await browser.get("/employment/contracts?q=guard").text
            let form = String(
                try #require(contracts.firstMatch(of: #/href="(/employment/contracts/[0-9a-f-]+/promise)"/#)?.1))
            let bad = try await browser.post(form, ["text": "", "target": "none", "unit": "weeks"], from: form)
            #expect(bad.status == .unprocessableContent && bad.text.contains("href=\"#target\""))
            let added = try await browser.post(
                form, ["text": "Training", "target": "10", "unit": "weeks", "due": "2026-12-31"], from: form)
            let list = try await browser.get(added.location).text
            #expect(list.contains("Training") && list.contains("Not yet due"))
            let page = String(try #require(list.firstMatch(of: #/href="(/employment/promises/[0-9a-f-]+)"/#)?.1))
            let short = try await browser.upload("\(page)/deliveries", ["amount": "10"], files: [], from: page)
            #expect(short.status == .unprocessableContent && short.text.contains("href=\"#delivered\""))
            let delivered = try await browser.upload(
                "\(page)/deliveries",
                ["amount": "10", "delivered": "2026-11-01", "title": "Register", "link": "https://example.org/r"],
                files: [], from: page)
            #expect(try await browser.get(delivered.location).text.contains("Kept"))
            let unsaid = try await browser.post("\(page)/withdraw", ["which": "promise", "reason": "x"], from: page)
            #expect(unsaid.status == .unprocessableContent && unsaid.text.contains("href=\"#reason\""))
            let withdrawn = try await browser.post(
                "\(page)/withdraw", ["which": "promise", "reason": "The contract was changed"], from: page)
            let text = try await browser.get(withdrawn.location).text
            #expect(text.contains("Withdrawn") && text.contains("The contract was changed"))
            #expect(!text.contains("delivery-form"))
            #expect(try await browser.get("/employment/promises.csv").text.contains("Guarding,Training"))
        }
    }

    @Test func whoMayOnlyReadIsShownNoForm() async throws {
        let test = try await TestSite()
        try await test.browse(as: .commissionerScrutiny) { browser in
            for page in ["living-wage/own", "terms", "whistle-blowing", "champion", "payments"] {
                let answer = try await browser.get("/employment/\(page)")
                #expect(answer.status == .ok && !answer.text.contains("entry-form"), "\(page)")
                #expect(!answer.text.contains("type=\"file\""), "\(page)")
            }
        }
    }
}
