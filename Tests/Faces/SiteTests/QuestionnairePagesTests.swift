import Access
import EvidenceFiles
import HTTPTypes
import Languages
import Storage
import Suppliers
import TestSupport
import Testing

@testable import Questionnaires
@testable import Site

@Suite struct QuestionnairePagesTests {
    private func supplier(_ test: TestSite) async throws -> Supplier {
        try await test.loadSuppliers("Brynteg Gloves Ltd,,LL94 9ZY,61200", "Harbwr Paper Ltd,,,")
        return try #require(
            try await test.suppliers.suppliers(.init(), as: test.person(.procurementOfficer)).items
                .first { $0.name == "Brynteg Gloves Ltd" })
    }

    @Test func anOfficerSendsLooksRemindsAndTakesBack() async throws {
        let test = try await TestSite()
        let supplier = try await supplier(test)
        try await test.browse(as: .procurementOfficer) { browser in
            #expect(try await browser.get("/questionnaires").text.contains("No questionnaire has been sent yet"))
            let page = "/questionnaires/send"
            #expect(try await browser.get("\(page)?q=brynteg").text.contains("Brynteg Gloves Ltd"))
            let empty = try await browser.post(page, ["due": "2026-12-24"], from: page)
            #expect(empty.status == .unprocessableContent && empty.text.contains("href=\"#supplier\""))
            let past = try await browser.post(page, ["due": "2026-01-01", "supplier": supplier.id.text], from: page)
            #expect(past.status == .unprocessableContent && past.text.contains("href=\"#due\""))
            let sent = try await browser.post(page, ["due": "2026-12-24", "supplier": supplier.id.text], from: page)
            #expect(sent.status == .ok && sent.text.contains("<code>/answer/link/"))
            let list = try await browser.get("/questionnaires").text
            #expect(list.contains("24 Dec 2026"))
            let again = try await browser.post(page, ["due": "2026-12-24", "supplier": supplier.id.text], from: page)
            #expect(try await browser.get(again.location).text.contains("the others were left out"))

            let link = String(try #require(list.firstMatch(of: #/href="(/questionnaires/[0-9a-f-]{36})"/#)?.1))
            #expect(try await browser.get(link).text.contains("Nothing has been sent back"))
            let noted = try await browser.post("\(link)/notes", ["note": "Rang them"], from: link)
            #expect(try await browser.get(noted.location).text.contains("Rang them"))
            let blank = try await browser.post("\(link)/notes", ["note": " "], from: link)
            #expect(blank.status == .unprocessableContent && blank.text.contains("href=\"#note\""))
            let day = try await browser.post("\(link)/due", ["due": "31/12/2026"], from: link)
            #expect(day.status == .unprocessableContent && day.text.contains("31/12/2026"))
            let moved = try await browser.post("\(link)/due", ["due": "2026-12-31"], from: link)
            #expect(try await browser.get(moved.location).text.contains("31 December 2026"))
            #expect(try await browser.post("\(link)/remind", [:], from: link).status == .seeOther)
            let short = try await browser.post("\(link)/cancel", ["reason": "no"], from: link)
            #expect(short.status == .unprocessableContent && short.text.contains("href=\"#reason\""))
            let back = try await browser.post("\(link)/cancel", ["reason": "Sent to the wrong one"], from: link)
            #expect(try await browser.get(back.location).text.contains("Taken back"))

            let found = try await browser.get("/questionnaires?state=cancelled&q=gloves").text
            #expect(found.contains("1 questionnaire") && found.contains("questionnaires.csv?state=cancelled"))
            #expect(try await browser.get("/questionnaires?flags=yes").text.contains("No questionnaire fits"))
            let file = try await browser.get("/questionnaires.csv")
            #expect(file.text.contains("Brynteg Gloves Ltd,Taken back,2026-11-22,2026-12-31"))
        }
    }

    @Test func lettersAreSentWithTheQuestionnaire() async throws {
        let test = try await TestSite(sendsMail: true)
        let supplier = try await supplier(test)
        try await test.browse(as: .procurementOfficer) { browser in
            let page = "/questionnaires/send"
            let field = "address-\(supplier.id)"
            var form = ["due": "2026-12-24", "supplier": supplier.id.text, field: "nobody"]
            let bad = try await browser.post(page, form, from: page)
            #expect(bad.status == .unprocessableContent && bad.text.contains("href=\"#\(field)\""))
            form[field] = "people@brynteg.example"
            let sent = try await browser.post(page, form, from: page)
            let list = try await browser.get(sent.location).text
            #expect(list.contains("The questionnaires were sent.") && !list.contains("people@brynteg.example"))
        }
        let letters = try await test.store.store.read { transaction in
            try transaction.query("SELECT text_key FROM mail_outbox ORDER BY id") { $0.text(0) }
        }
        #expect(letters == ["questionnaireLink"])
    }

    @Test func theLeadWritesTheNextVersion() async throws {
        let test = try await TestSite()
        try await test.browse(as: .procurementLead) { browser in
            let questions = "/questionnaires/questions"
            #expect(try await browser.get(questions).text.contains("comes with Manumit"))
            let draft = "/questionnaires/draft"
            #expect(try await browser.post(draft, [:], from: questions).location == draft)
            let add = "/questionnaires/draft/add?section=fees"
            func edition() async throws -> String {
                let text = try await browser.get(draft).text
                return String(try #require(text.firstMatch(of: #/name="edition" value="(\d+)"/#)?.1))
            }
            let bad = try await browser.post(
                add,
                [
                    "edition": try await edition(), "kind": "oneOf", "options": "no code here", "weight": "20",
                    "months": "12", "textEnglish": "Kept words",
                ], from: add)
            #expect(bad.status == .unprocessableContent && bad.text.contains("href=\"#options\""))
            #expect(bad.text.contains("href=\"#weight\"") && bad.text.contains("Kept words"))
            let fields = [
                "textEnglish": "Do you pay for gloves?", "kind": "oneOf", "weight": "2", "months": "6",
                "options": "yes | Yes | Ydym\nno | No | Nac ydym", "passes": "yes", "settings": "raisesFlag",
            ]
            var half = fields
            half["edition"] = try await edition()
            let added = try await browser.post(add, half, from: add)
            let page = try await browser.get(added.location).text
            #expect(page.contains("Do you pay for gloves?") && page.contains("missing in English or Welsh"))
            let unsound = try await browser.post("\(draft)/publish", ["edition": try await edition()], from: draft)
            #expect(unsound.status == .ok && unsound.text.contains("Before it can be published"))
            let path = String(
                try #require(page.firstMatch(of: #/href="(/questionnaires/draft/questions/own-[a-z0-9]+)"/#)?.1))
            #expect(try await browser.get(path).text.contains("Do you pay for gloves?"))
            var whole = fields
            whole["textWelsh"] = "A ydych yn talu am fenig?"
            whole["edition"] = try await edition()
            #expect(try await browser.post(path, whole, from: path).status == .seeOther)
            // Whoever has not seen the latest draft changes nothing.
            #expect(try await browser.post(path, whole, from: path).status == .conflict)
            let moved = try await browser.post(
                "\(path)/move", ["edition": try await edition(), "direction": "back"], from: draft)
            #expect(moved.status == .seeOther)
            let done = try await browser.post("\(draft)/publish", ["edition": try await edition()], from: draft)
            let published = try await browser.get(done.location).text
            #expect(published.contains("Version 2") && published.contains("Do you pay for gloves?"))
        }
    }

    @Test func thePagesSpeakWelsh() async throws {
        let test = try await TestSite()
        let supplier = try await supplier(test)
        _ = try await test.buying.questionnaires.send(
            to: [supplier.id], due: Day(TestSite.now).adding(days: 28), as: test.person(.procurementOfficer))
        try await test.browse(as: .procurementLead) { browser in
            let list = try await browser.get("/questionnaires?lang=cy").text
            #expect(list.contains("Holiaduron") && list.contains("Gofynnwyd"))
            let questions = try await browser.get("/questionnaires/questions").text
            #expect(questions.contains("A dalodd unrhyw un") && !questions.contains("Did anybody who works"))
            let page = "/questionnaires/send"
            let empty = try await browser.post(page, ["due": "x"], from: page)
            #expect(empty.text.contains("Dewiswch 1 i 100"))
        }
    }

    @Test func documentsAreHandedOverAsFilesAlone() {
        for (type, name, ending) in [
            (Evidence.FileType.pdf, "policy.html", ".pdf"), (.text, "list.csv", ".csv"), (.text, "a.html", ".bin"),
            (.office, "plan.docx", ".docx"), (.office, "x", ".bin"),
        ] {
            let evidence = Evidence(
                id: ID(stored: "x"), question: "q", name: name, type: type, size: 1, digest: "abcdef0123456789",
                scan: .clean,
                scanner: nil, by: "", sentAt: TestSite.now)
            #expect(DocumentDownload(evidence, [1]).name == "abcdef012345\(ending)")
        }
    }
}
