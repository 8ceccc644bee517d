import Access
import HTTPTypes
import Languages
import Storage
import Suppliers
import SupplyChains
import Synchronization
import TestSupport
import Testing

@testable import Site

@Suite struct ChainsPagesTests {
    private static let planted = "Zzyxplanted Weaving"

    /// A site with a supplier on the register.
    private func site(sendsMail: Bool = false) async throws -> (test: TestSite, supplier: ID<Supplier>) {
        let test = try await TestSite(sendsMail: sendsMail)
        try await test.loadSuppliers("Brynteg Gloves Ltd,,LL94 9ZY,61200")
        let found = try await test.suppliers.suppliers(SupplierQuery(), as: test.person(.procurementOfficer)).items
        return (test, try #require(found.first).id)
    }

    private func link(in text: String) throws -> String {
        String(try #require(text.firstMatch(of: #/(\/answer\/link\/[A-Za-z0-9_-]{43})/#)?.1))
    }

    /// The buyer asks, by a link that is shown once.
    private func invite(_ test: TestSite, _ supplier: ID<Supplier>) async throws -> String {
        let path = Mutex("")
        try await test.browse(as: .procurementOfficer) { browser in
            let list = try await browser.get("/chains/invite").text
            #expect(list.contains("/chains/invite?supplier=\(supplier)"))
            let form = "/chains/invite?supplier=\(supplier)"
            let wrong = try await browser.post(
                "/chains/invite", ["supplier": supplier.text, "product": "", "due": "2026-12-20"], from: form)
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("href=\"#product\""))
            let sent = try await browser.post(
                "/chains/invite", ["supplier": supplier.text, "product": "Gloves", "due": "2026-12-20"], from: form)
            #expect(sent.status == .ok)
            let shown = try link(in: sent.text)
            path.withLock { $0 = shown }
            let again = try await browser.post(
                "/chains/invite", ["supplier": supplier.text, "product": "Gloves", "due": "2026-12-20"], from: form)
            #expect(again.status == .unprocessableContent)
        }
        return path.withLock { $0 }
    }

    @Test(arguments: Language.allCases)
    func aBusinessAnswersAndTheBuyerSeesWhatItMay(language: Language) async throws {
        let (test, supplier) = try await site()
        let path = try await invite(test, supplier)
        try await test.browse { browser in
            browser.headers[.acceptLanguage] = language.rawValue
            let landing = try await browser.get(path)
            #expect(landing.text.contains("Brynteg Gloves Ltd") && landing.text.contains("08000 121 700"))
            #expect(landing.headers[.cacheControl] == "no-store")
            #expect(landing.headers[.xRobotsTag]?.contains("noindex") == true)
            #expect(landing.headers[.contentLanguage] == language.rawValue)
            #expect(landing.text.contains(language == .welsh ? "Heddlu Gwynfryn" : "Gwynfryn Police"))
            let started = try await browser.post(path, [:], from: path)
            let code = String(try #require(started.text.firstMatch(of: #/<code>([0-9A-Z ]+)<\/code>/#)?.1))
            let home = try await browser.get("/answer").text
            #expect(home.contains("Brynteg Gloves Ltd"))

            let unsaid = try await browser.post("/answer/finish", [:], from: "/answer")
            #expect(unsaid.status == .unprocessableContent && unsaid.text.contains("href=\"#below\""))
            let undecided = try await browser.post(
                "/answer/suppliers/new", ["name": Self.planted, "product": "Cloth"], from: "/answer/suppliers/new")
            #expect(undecided.status == .unprocessableContent && undecided.text.contains("href=\"#visibility\""))
            let named = try await browser.post(
                "/answer/suppliers/new",
                ["name": Self.planted, "product": "Cloth", "country": "TM", "share": "40", "visibility": "hidden"],
                from: "/answer/suppliers/new")
            #expect(named.status == .seeOther && named.location.hasPrefix("/answer/suppliers?notice=chainsNamed"))
            let list = try await browser.get(named.location).text
            #expect(list.contains(Self.planted))
            let one = String(
                try #require(list.firstMatch(of: #/action="(\/answer\/suppliers\/[0-9a-f-]+)\/withdraw"/#)?.1))
            #expect(try await browser.get(one).text.contains("value=\"\(Self.planted)\""))
            let sent = try await browser.post("\(one)/invite", ["due": "2026-12-20"], from: "\(one)/invite")
            _ = try link(in: sent.text)
            let site = try await browser.post(
                "/answer/sites",
                ["name": "Zzyxplanted Yard", "country": "gb", "product": "Sewing", "visibility": "hidden"],
                from: "/answer/sites")
            #expect(site.location.hasPrefix("/answer/sites?notice="))
            let finished = try await browser.post("/answer/finish", [:], from: "/answer")
            #expect(finished.location.hasPrefix("/answer?notice=chainsFinished"))

            _ = try await browser.post("/answer/leave", [:], from: "/answer")
            #expect(try await browser.get("/answer").location.hasPrefix("/answer/return"))
            let wrong = try await browser.post("/answer/return", ["code": "x"], from: "/answer/return")
            #expect(wrong.status == .unprocessableContent)
            let back = try await browser.post("/answer/return", ["code": code], from: "/answer/return")
            #expect(back.location == "/answer")
            #expect(try await browser.get("/answer/suppliers").text.contains(Self.planted))
            let dead = try await browser.get(path)
            #expect(dead.status == .ok && dead.text.contains("action=\"/answer/return\""))
        }
        try await test.browse(as: .procurementLead) { browser in
            browser.headers[.acceptLanguage] = language.rawValue
            let businesses = try await test.buying.supplyChains.businesses(
                BusinessQuery(), as: test.person(.procurementLead)
            ).items
            #expect(businesses.count == 2)
            var pages = [
                "/chains", "/chains/businesses", "/chains/businesses?q=zzyx", "/chains/businesses?sort=name",
                "/chains/businesses.csv", "/chains/duplicates", "/chains/import", "/chains/invite", "/trail", "/",
            ]
            pages += businesses.map { "/chains/businesses/\($0.id)" }
            pages += businesses.map { "/chains/businesses/\($0.id)/invite" }
            pages += ["/chains/duplicates/\(businesses[0].id)/\(businesses[1].id)"]
            for page in pages {
                let answer = try await browser.get(page)
                let text = answer.text.replacing("q=zzyx", with: "").replacing("value=\"zzyx\"", with: "")
                #expect(!text.lowercased().contains("zzyx"), "\(page)")
                #expect(!String(describing: answer.headers).lowercased().contains("zzyxplanted"), "\(page)")
            }
            let overview = try await browser.get("/chains").text
            #expect(overview.contains("Brynteg Gloves Ltd"))
            let hidden = try #require(businesses.first { $0.name == nil })
            let page = try await browser.get("/chains/businesses/\(hidden.id)").text
            #expect(
                page.contains(language == .welsh ? "Enw’n gudd" : "Name hidden")
                    && page.contains(language == .welsh ? "Tyrcmenistan" : "Turkmenistan"))
            let csv = try await browser.get("/chains/businesses.csv")
            #expect(csv.text.contains("Cloth") && csv.headers[.contentDisposition]?.contains(".csv") == true)
        }
    }

    @Test func whoeverCameByNoLinkSeesNothing() async throws {
        let (test, supplier) = try await site()
        let path = try await invite(test, supplier)
        try await test.browse { browser in
            for page in ["/answer", "/answer/suppliers", "/answer/suppliers/new", "/answer/sites"] {
                let answer = try await browser.get(page)
                #expect(answer.status == .seeOther && answer.location.hasPrefix("/answer/return"), "\(page)")
            }
            browser.cookies["manumit-answer"] = String(repeating: "A", count: 43)
            #expect(try await browser.get("/answer").location.hasPrefix("/answer/return"))
            let forged = try await browser.post(path, [:], token: "0")
            #expect(forged.status == .forbidden)
            #expect(try await browser.get(path).text.contains("Brynteg Gloves Ltd"))
        }
    }

    @Test func lettersCarryTheLinkAndAreAskedForAgain() async throws {
        let (test, supplier) = try await site(sendsMail: true)
        try await test.browse(as: .procurementOfficer) { browser in
            let sent = try await browser.post(
                "/chains/invite",
                [
                    "supplier": supplier.text, "product": "Gloves", "address": "sales@brynteg.example",
                    "due": "2026-12-20",
                ], from: "/chains/invite?supplier=\(supplier)")
            #expect(sent.status == .seeOther && sent.location.contains("notice=chainsSent"))
            #expect(!(try await browser.get(sent.location)).text.contains("sales@brynteg.example"))
        }
        try await test.browse { browser in
            for address in ["sales@brynteg.example", "nobody@brynteg.example"] {
                let asked = try await browser.post(
                    "/answer/new-link", ["address": address], from: "/answer/return")
                #expect(asked.status == .ok && asked.text.contains("If that address was invited"))
            }
        }
        let texts = try await test.store.store.read { transaction in
            try transaction.query("SELECT text_key FROM mail_outbox ORDER BY id") { $0.text(0) }
        }
        #expect(texts == ["chainInvitation", "chainReturn"])
    }

    @Test func duplicatesAreDecidedAndUndone() async throws {
        let (test, _) = try await site()
        try await test.browse(as: .procurementOfficer) { browser in
            let file =
                "supplier,country,product\nCaravel Mills Ltd,TM,Cloth\nCaravel Mills Limited,TM,Thread\n"
            let loaded = try await browser.upload(
                "/chains/import", [:], files: [("table.csv", file)], from: "/chains/import")
            #expect(loaded.status == .ok && loaded.text.contains("2 businesses added"))
            let pairs = try await browser.get("/chains/duplicates").text
            let pair = String(
                try #require(pairs.firstMatch(of: #/href="(\/chains\/duplicates\/[0-9a-f-]+\/[0-9a-f-]+)"/#)?.1))
            let nothing = try await browser.post(pair, ["reason": "x"], from: pair)
            #expect(nothing.status == .unprocessableContent && nothing.text.contains("href=\"#choice\""))
            let short = try await browser.post(pair, ["choice": "same", "reason": "x"], from: pair)
            #expect(short.text.contains("href=\"#reason\""))
            let done = try await browser.post(
                pair, ["choice": "same", "reason": "One address on both invoices"], from: pair)
            #expect(done.location.contains("notice=chainsMerged"))
            let list = try await browser.get("/chains/businesses").text
            #expect(list.contains("1 business<"))
            let one = String(try #require(list.firstMatch(of: #/href="(\/chains\/businesses\/[0-9a-f-]+)"/#)?.1))
            let page = try await browser.get(one).text
            let undo = String(try #require(page.firstMatch(of: #/href="(\/chains\/merges\/[0-9a-f-]+\/undo)"/#)?.1))
            let apart = try await browser.post(undo, ["reason": "Two yards after all"], from: undo)
            #expect(apart.location.contains("notice=chainsMergeUndone"))
            #expect(try await browser.get("/chains/businesses").text.contains("2 businesses"))
        }
    }

    @Test func aBusinessLoadsItsOwnTable() async throws {
        let (test, supplier) = try await site()
        let path = try await invite(test, supplier)
        try await test.browse { browser in
            #expect(try await browser.get("/answer/import").location.hasPrefix("/answer/return"))
            _ = try await browser.post(path, [:], from: path)
            let page = "/answer/import"
            let template = try await browser.get("/answer/suppliers.csv")
            #expect(template.text.contains("supplier,site,country") && template.text.contains("name_shown"))
            let header = "supplier,site,country,product,name_shown\n"
            let bad = try await browser.upload(
                page, [:], files: [("own.csv", header + "Caravel,,Atlantis,Cloth,\n")], from: page)
            #expect(bad.status == .unprocessableContent && bad.text.contains("own.csv, line 2, column 10"))
            let none = try await browser.upload(page, [:], files: [], from: page)
            #expect(none.status == .unprocessableContent && none.text.contains("href=\"#file\""))
            let done = try await browser.upload(
                page, [:], files: [("own.csv", header + "Caravel,,TM,Cloth,\n,Iard 4,GB,Sewing,yes\n")], from: page)
            #expect(done.status == .ok && done.text.contains("1 site added"))
            #expect(try await browser.get("/answer/suppliers").text.contains("Caravel"))
            #expect(try await browser.get("/answer/sites").text.contains("Iard 4"))
        }
    }

    @Test func aBadTableIsToldByLineAndColumn() async throws {
        let (test, _) = try await site()
        try await test.browse(as: .procurementOfficer) { browser in
            let file = "supplier,country,product\nCaravel Mills Ltd,Atlantis,Cloth\n"
            let refused = try await browser.upload(
                "/chains/import", [:], files: [("table.csv", file)], from: "/chains/import")
            #expect(refused.text.contains("Nothing was imported") && refused.text.contains("Atlantis"))
            #expect(refused.text.contains("table.csv, line 2, column 19"))
            #expect(try await browser.get("/chains").text.contains("Nobody has been asked yet"))
        }
    }
}
