import Access
import CodeOfPractice
import HTTPTypes
import Languages
import Storage
import Testing

@testable import Site

@Suite struct CodePagesTests {
    private static let welsh = "/code/versions/\(BuiltInCodes.welsh2017.id)"

    private static func link(_ pattern: String, in text: String) throws -> String {
        let link = try #require(
            text.firstMatch(of: try Regex("href=\"(\(pattern))\"", as: (Substring, Substring).self)))
        return String(link.output.1)
    }

    private static let identifier = "[0-9a-f-]{36}"

    @Test func aCodeIsChosenPlannedAndShown() async throws {
        let test = try await TestSite()
        try await test.browse(as: .procurementLead) { browser in
            #expect(try await browser.get("/code").text.contains("follows no code yet"))
            #expect(try await browser.get("/code/versions").text.contains("Ethical Employment in Supply Chains (2017)"))
            let version = try await browser.get(Self.welsh).text
            #expect(version.contains("From memory: check before publishing"))
            let adopted = try await browser.post("\(Self.welsh)/adopt", [:], from: Self.welsh)
            let code = try await browser.get(adopted.location).text
            #expect(code.contains("The code is followed now.") && code.contains("Not signed"))
            #expect(code.contains("Nothing planned") && code.contains("How colours are decided"))
            let template = try Self.link("/code/followed/\(Self.identifier)/template", in: code)
            let taken = try await browser.post(
                template, ["take-ethicalProcurement": "welsh-forces-payment", "owner": ""], from: template)
            let list = try await browser.get(taken.location).text
            #expect(list.contains("Look at how fast we pay, each quarter") && list.contains("1 action"))
            #expect(list.contains("Nobody owns it"))
            let commitment = try Self.link("/code/followed/\(Self.identifier)/commitments/5", in: code)
            #expect(try await browser.get(commitment).text.contains("Look at how fast we pay"))
            #expect(try await browser.get("/code/actions?which=overdue").text.contains("Late actions"))
        }
    }

    @Test func anActionIsAddedChangedAndUndone() async throws {
        let test = try await TestSite()
        let adoption = try await test.buying.codeOfPractice.adopt(
            BuiltInCodes.welsh2017.id, as: test.person(.procurementLead))
        try await test.browse(as: .procurementOfficer) { browser in
            let new = "/code/followed/\(adoption)/actions/new"
            let faulty = try await browser.post(new, ["title": "", "commitment": "4", "due": "2027-02-31"], from: new)
            #expect(faulty.status == .unprocessableContent && faulty.text.contains("href=\"#due\""))
            let bare = try await browser.post(
                new, ["title": "", "commitment": "4", "status": "notApplicable"], from: new)
            #expect(bare.text.contains("href=\"#title\"") && bare.text.contains("href=\"#statusReason\""))
            let added = try await browser.post(
                new,
                [
                    "title": "Write <questions>", "commitment": "4.2", "due": "2027-03-31", "priority": "high",
                    "status": "inProgress",
                ], from: new)
            let page = String(added.location.prefix { $0 != "?" })
            let shown = try await browser.get(page).text
            #expect(shown.contains("Write &lt;questions&gt;") && shown.contains("31 Mar 2027"))
            #expect(shown.contains("Ask about ethical employment in tenders"))
            let changed = try await browser.post(
                "\(page)/change",
                ["title": "Write more", "commitment": "4", "priority": "high", "status": "done", "revision": "1"],
                from: "\(page)/change")
            #expect(changed.status == .seeOther)
            let stale = try await browser.post(
                "\(page)/change", ["title": "Mine", "commitment": "4", "revision": "1"], from: "\(page)/change")
            #expect(stale.status == .conflict)
            let after = try await browser.get(page).text
            #expect(after.contains("Done, but without evidence") && after.contains("In progress → Done"))
            let undo = try #require(after.firstMatch(of: #/action="(\/code\/actions\/[^"]*\/undo)"/#)).output.1
            #expect(try await browser.post(String(undo), [:], from: page).status == .seeOther)
            let short = try await browser.post("\(page)/remove", ["why": "no"], from: "\(page)/remove")
            #expect(short.status == .unprocessableContent)
            _ = try await browser.post("\(page)/remove", ["why": "It stood there twice"], from: "\(page)/remove")
            #expect(try await browser.get(page).text.contains("was taken out of the plan"))
            #expect(try await browser.post("\(page)/restore", [:], from: page).status == .seeOther)
        }
    }

    @Test func evidenceAndCommentsHangOnAnAction() async throws {
        let test = try await TestSite()
        let code = test.buying.codeOfPractice
        let lead = try await test.person(.procurementLead)
        let adoption = try await code.adopt(BuiltInCodes.welsh2017.id, as: lead)
        let action = try await code.add(ActionDraft(commitment: 1, title: "Policy"), to: adoption, as: lead)
        try await test.browse(as: .procurementOfficer) { browser in
            let (page, form) = ("/code/actions/\(action)", "/code/actions/\(action)/evidence")
            let bad = try await browser.upload(
                form, ["title": "Policy", "kind": "policy"], files: [(name: "policy.pdf", text: "<html>")], from: form)
            #expect(bad.status == .unprocessableContent && bad.text.contains("href=\"#file\""))
            let link = try await browser.upload(
                form, ["title": "Policy", "kind": "policy", "link": "http://a.example"], files: [], from: form)
            #expect(link.text.contains("Enter an address that begins with https"))
            let good = try await browser.upload(
                form, ["title": "Policy of 2026", "kind": "policy", "expires": "2027-06-30"],
                files: [(name: "policy.txt", text: "We pay in 30 days.")], from: form)
            let shown = try await browser.get(good.location).text
            #expect(shown.contains("Policy of 2026") && shown.contains("SHA-256") && shown.contains("30 Jun 2027"))
            let file = try await browser.get(try Self.link("/code/evidence/\(Self.identifier)/file", in: shown))
            #expect(
                file.text == "We pay in 30 days." && file.headers[.contentDisposition]?.contains("attachment") == true)
            let away = try Self.link("\(page)/evidence/\(Self.identifier)/withdraw", in: shown)
            _ = try await browser.post(away, ["why": "An older version"], from: away)
            #expect(try await browser.get(page).text.contains("An older version"))
            _ = try await browser.post("\(page)/comments", ["comment": "Ask <Nest>"], from: page)
            #expect(try await browser.get(page).text.contains("Ask &lt;Nest&gt;"))
        }
    }

    @Test func theTwoHeadsSign() async throws {
        let test = try await TestSite()
        let adoption = try await test.buying.codeOfPractice.adopt(
            BuiltInCodes.welsh2017.id, as: test.person(.procurementLead))
        let page = "/code/followed/\(adoption)/sign"
        try await test.browse(as: .commissioner) { browser in
            #expect(try await browser.get("/").text.contains(page))
            let form = try await browser.get(page).text
            #expect(form.contains("Pay within 30 days of a valid invoice."))
            let empty = try await browser.post(page, [:], from: page)
            #expect(empty.status == .unprocessableContent && empty.text.contains("href=\"#agree\""))
            let other = try await browser.post(page, ["office": "chiefOfficer", "agree": "yes"], from: page)
            #expect(other.status == .unprocessableContent)
            let done = try await browser.post(page, ["office": "commissioner", "agree": "yes"], from: page)
            #expect(try await browser.get(done.location).text.contains("Waiting for the second signature"))
            _ = try await browser.post("/sign-out", [:])
            try await browser.signIn(as: .chiefOfficer)
            _ = try await browser.post(page, ["office": "chiefOfficer", "agree": "yes"], from: page)
            let code = try await browser.get("/code").text
            #expect(code.contains("N. chiefOfficer") && code.contains("N. commissioner"))
            #expect(code.contains("Signed"))
        }
    }

    @Test func aPlanGoesOutAndIn() async throws {
        let test = try await TestSite()
        let adoption = try await test.buying.codeOfPractice.adopt(
            BuiltInCodes.welsh2017.id, as: test.person(.procurementLead))
        try await test.browse(as: .procurementOfficer) { browser in
            let form = "/code/followed/\(adoption)/import"
            let bad = try await browser.upload(
                form, [:], files: [(name: "plan.csv", text: "commitment,action\nx,Buy\n4,\n")], from: form)
            #expect(bad.status == .unprocessableContent && bad.text.contains("Nothing was loaded"))
            #expect(bad.text.contains("the number of a commitment, such as 4"))
            let good = try await browser.upload(
                form, [:], files: [(name: "plan.csv", text: "commitment,action\n4,Buy fairly\n")], from: form)
            #expect(good.text.contains("Added: 1."))
            let file = try await browser.get("/code/followed/\(adoption)/export").text
            #expect(file.contains("Buy fairly") && file.contains("sub-point"))
        }
    }

    @Test func anOwnCodeIsTyped() async throws {
        let test = try await TestSite()
        try await test.browse(as: .procurementLead) { browser in
            let form = "/code/versions/new"
            let fields = [
                "titleEnglish": "Our code", "titleWelsh": "Ein cod", "label": "2026", "signed": "yes",
                "english": "Pay fairly\n- in 30 days", "welsh": "Talu’n deg\n- mewn 30 diwrnod",
            ]
            let bad = try await browser.upload(
                form, fields.merging(["welsh": "Talu’n deg"]) { $1 }, files: [], from: form)
            #expect(bad.status == .unprocessableContent && bad.text.contains("href=\"#welsh\""))
            let done = try await browser.upload(form, fields, files: [], from: form)
            let page = try await browser.get(done.location).text
            #expect(page.contains("Our code (2026)") && page.contains("in 30 days"))
            let csv = try await browser.upload(
                form, fields, files: [(name: "code.csv", text: "commitment,english,welsh\n1,Pay,\n")], from: form)
            #expect(csv.status == .unprocessableContent && csv.text.contains("code.csv"))
        }
    }

    @Test func aPolicyIsWrittenOfferedAndFollowed() async throws {
        let test = try await TestSite()
        try await test.browse(as: .procurementLead) { browser in
            let form = "/code/policies/new"
            let bad = try await browser.post(form, ["title": "", "text": "x1"], from: form)
            #expect(bad.status == .unprocessableContent)
            let done = try await browser.post(
                form, ["title": "Fair pay", "text": "We pay in 30 days.", "offer": "yes"], from: form)
            let page = String(done.location.prefix { $0 != "?" })
            #expect(try await browser.get(page).text.contains("Offered to all"))
            _ = try await browser.post(
                "\(page)/follow", ["version": "1", "localText": "Ask the harbour unit"], from: "\(page)/follow")
            #expect(try await browser.get(page).text.contains("Ask the harbour unit"))
            _ = try await browser.post(
                "\(page)/version", ["text": "We pay in 20 days.", "note": "Faster"], from: "\(page)/version")
            let newer = try await browser.get(page).text
            #expect(newer.contains("Take the newer version over") && newer.contains("Taken out"))
            #expect(try await browser.get("/code/policies").text.contains("A newer version is out"))
        }
    }

    @Test func theSameInWelsh() async throws {
        let test = try await TestSite()
        let code = test.buying.codeOfPractice
        let lead = try await test.person(.procurementLead)
        let adoption = try await code.adopt(BuiltInCodes.welsh2017.id, as: lead)
        try await test.browse(as: .procurementLead) { browser in
            let page = try await browser.get("/code?lang=cy").text
            #expect(page.contains("Cod ymarfer") && page.contains("Ymrwymiad 4") && page.contains("Heb ei lofnodi"))
            #expect(page.contains("Moeseg Gyflogaeth mewn Cadwyni Cyflenwi"))
            let template = "/code/followed/\(adoption)/template?lang=cy"
            #expect(try await browser.get(template).text.contains("Gorfodi"))
            let taken = try await browser.post(
                "/code/followed/\(adoption)/template", ["take-ethicalProcurement": "welsh-forces-spend", "lang": ""],
                from: template)
            #expect(try await browser.get(taken.location).text.contains("Dadansoddi gwariant ac asesu ei risg"))
        }
    }
}
