import Access
import HTTPTypes
import Languages
import Storage
import Suppliers
import SupplyChains
import Testing

@testable import Questionnaires
@testable import Site

/// The pages by which a business answers, through the link it was sent.
@Suite struct OwnQuestionnairePagesTests {
    private static let agency = "An agency in the port took <it>"

    /// A short questionnaire, sent to a supplier, and the link by which the supplier comes in.
    private func asked(_ test: TestSite) async throws -> (request: ID<QuestionnaireRequest>, link: String) {
        try await test.loadSuppliers("Brynteg Gloves Ltd,,LL94 9ZY,61200")
        let (officer, lead) = (try await test.person(.procurementOfficer), try await test.person(.procurementLead))
        let service = test.buying.questionnaires
        var draft = try await service.beginDraft(as: lead)
        func change(_ change: DraftChange) async throws {
            try await service.change(change, edition: draft.edition, as: lead)
            draft = try await service.draft(as: lead)
        }
        for section in draft.content.sections {
            for question in section.questions where !["fees.charged", "fees.repaid"].contains(question.key) {
                try await change(.removeQuestion(key: question.key))
            }
            if section.key != "fees" { try await change(.removeSection(key: section.key)) }
        }
        try await service.publish(edition: draft.edition, as: lead)
        let supplier = try #require(try await test.suppliers.suppliers(.init(), as: officer).items.first).id
        let due = Day(TestSite.now).adding(days: 28)
        let report = try await service.send(to: [supplier], due: due, product: "Gloves", as: officer)
        guard case .link(let link) = try #require(report.asked.first).entry else { throw SupplyChainsError(.deadLink) }
        return (try #require(report.sent.first), link.path)
    }

    @Test(arguments: [Language.english, .welsh])
    func aBusinessAnswersComesBackSendsAndReadsItsReport(language: Language) async throws {
        let test = try await TestSite()
        let (request, link) = try await asked(test)
        let path = "/answer/questionnaires/\(request)"
        @Sendable func either(_ english: String, _ welsh: String) -> String { language == .english ? english : welsh }
        try await test.browse { browser in
            #expect(try await browser.get(path).status == .notFound)
            _ = try await browser.post(link, [:], from: "\(link)?lang=\(language.rawValue)")
            #expect(try await browser.get("/answer").text.contains("href=\"/answer/questionnaires\""))
            #expect(try await browser.get("/answer/questionnaires").text.contains(path))
            let home = try await browser.get(path).text
            #expect(home.contains("08000 121 700") && home.contains("Unseen") && home.contains("999"))
            #expect(home.contains(either("How you treat those who work for you", "Sut rydych yn trin")))

            let section = "\(path)/sections/1"
            let first = try await browser.get(section).text
            #expect(first.contains("name=\"q-fees.charged\"") && !first.contains("q-fees.repaid"))
            let nameless = try await browser.post(section, ["q-fees.charged": "paid"], from: section)
            #expect(nameless.status == .unprocessableContent && nameless.text.contains("href=\"#name\""))
            let wrong = try await browser.post(section, ["q-fees.charged": "never", "name": "N. Owner"], from: section)
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("href=\"#q-fees.charged\""))
            // The answer opens a question of the same section, which is shown at once.
            let saved = try await browser.post(
                section, ["q-fees.charged": "paid", "note-fees.charged": Self.agency, "name": "N. Owner"], from: section
            )
            #expect(saved.location.hasPrefix(section))
            let opened = try await browser.get(saved.location).text
            #expect(opened.contains("q-fees.repaid") && opened.contains("value=\"paid\" checked"))
            #expect(opened.contains("took &lt;it&gt;") && opened.contains("value=\"N. Owner\""))
            let early = try await browser.post("\(path)/submit", [:], from: path)
            #expect(early.status == .unprocessableContent)
            let skipped = try await browser.post(
                section,
                [
                    "q-fees.charged": "paid", "note-fees.charged": Self.agency, "skip-fees.repaid": "yes",
                    "name": "N. Owner",
                ],
                from: section)
            #expect(skipped.location.hasPrefix(path) && !skipped.location.contains("sections"))

            let sent = try await browser.post("\(path)/submit", [:], from: path)
            let advice = try await browser.get(sent.location).text
            #expect(advice.contains(either("What we recommend", "Yr hyn a argymhellwn")))
            #expect(!advice.contains(either("Your report</h2>", "Eich adroddiad</h2>")))
            let unread = try await browser.post("\(path)/acknowledge", [:], from: path)
            #expect(unread.status == .unprocessableContent && unread.text.contains("href=\"#read\""))
            let read = try await browser.post("\(path)/acknowledge", ["read": "yes"], from: path)
            let report = try await browser.get(read.location).text
            #expect(report.contains(either("Your report</h2>", "Eich adroddiad</h2>")))
            let code = try await browser.post("\(path)/consent", ["name": "N. Owner"], from: path).text
            #expect(code.contains(#/<b>([0-9A-Z]{4} ){6}[0-9A-Z]{4}<\/b>/#))
            let withdrawn = try await browser.post("\(path)/consent/withdraw", [:], from: path)
            #expect(
                try await browser.get(withdrawn.location).text.contains(
                    either("Consent withdrawn", "Tynnwyd y cydsyniad")))

            var officer = Browser(client: browser.client)
            try await officer.signIn(as: .procurementOfficer)
            let read2 = try await officer.get("/questionnaires/\(request)?lang=\(language.rawValue)").text
            #expect(read2.contains("took &lt;it&gt;") && read2.contains("N. Owner"))
            #expect(read2.contains(either("Workers have paid to get the job", "Mae gweithwyr wedi talu")))
            #expect(read2.contains(either("Skipped on purpose", "Hepgorwyd yn fwriadol")))
        }
    }

    @Test func aDocumentIsSentShownAndRemoved() async throws {
        let test = try await TestSite()
        let (request, link) = try await asked(test)
        let path = "/answer/questionnaires/\(request)"
        try await test.browse { browser in
            _ = try await browser.post(link, [:], from: link)
            let page = "\(path)/documents/fees.repaid"
            let section = "\(path)/sections/1"
            // Not asked yet, so that nothing is taken.
            let closed = try await browser.upload(
                page, ["name": "N. Owner"], files: [("receipt.txt", "Paid back")], from: page)
            #expect(closed.status == .notFound)
            _ = try await browser.post(section, ["q-fees.charged": "paid", "name": "N. Owner"], from: section)
            let bad = try await browser.upload(
                page, ["name": "N. Owner"], files: [("receipt.html", "<html>")], from: page)
            #expect(bad.status == .unprocessableContent && bad.text.contains("href=\"#file\""))
            let none = try await browser.upload(page, ["name": "N. Owner"], files: [], from: page)
            #expect(none.status == .unprocessableContent)
            let sent = try await browser.upload(
                page, ["name": "N. Owner"], files: [("receipt.txt", "Paid back")], from: page)
            #expect(sent.status == .seeOther)
            let shown = try await browser.get(page).text
            #expect(shown.contains("receipt.txt") && shown.contains("SHA-256"))
            let remove = String(try #require(shown.firstMatch(of: #/action="([^"]+\/remove)"/#)?.1))
            #expect(try await browser.post(remove, [:], from: page).status == .seeOther)
            #expect(!(try await browser.get(page).text.contains("receipt.txt")))
        }
    }

    @Test func refusingNeedsAReason() async throws {
        let test = try await TestSite()
        let (request, link) = try await asked(test)
        let path = "/answer/questionnaires/\(request)"
        try await test.browse { browser in
            _ = try await browser.post(link, [:], from: link)
            let short = try await browser.post("\(path)/refuse", ["reason": "no"], from: path)
            #expect(short.status == .unprocessableContent && short.text.contains("href=\"#reason\""))
            let done = try await browser.post("\(path)/refuse", ["reason": "We have no time this year"], from: path)
            #expect(try await browser.get(done.location).text.contains("Refused"))
            let code = try await browser.post("\(path)/reuse", ["code": "0000"], from: path)
            #expect(code.status == .unprocessableContent && code.text.contains("href=\"#code\""))
        }
    }

    @Test func nobodyElseComesIn() async throws {
        let test = try await TestSite()
        let (request, _) = try await asked(test)
        try await test.browse(as: .procurementLead) { browser in
            let list = try await browser.get("/answer/questionnaires")
            let page = try await browser.get("/answer/questionnaires/\(request)")
            let sent = try await browser.post("/answer/questionnaires/\(request)/submit", [:])
            #expect(list.location.hasPrefix("/answer/return"))
            #expect(page.status == .notFound && sent.status == .notFound)
        }
    }

    @Test func whoeverAnswersSeesWhatIsKeptAndPutsItRight() async throws {
        let test = try await TestSite()
        let (request, link) = try await asked(test)
        let section = "/answer/questionnaires/\(request)/sections/1"
        try await test.browse { browser in
            #expect(try await browser.get("/answer/details").location.hasPrefix("/answer/return"))
            _ = try await browser.post(link, [:], from: link)
            _ = try await browser.post(section, ["q-fees.charged": "paid", "name": "N. Onwer"], from: section)
            #expect(try await browser.get(section).text.contains("href=\"/answer/details\""))
            let page = "/answer/details"
            #expect(try await browser.get(page).text.contains("N. Onwer"))
            let bad = try await browser.post("\(page)/name", ["old": "N. Onwer", "name": ""], from: page)
            #expect(bad.status == .unprocessableContent && bad.text.contains("href=\"#name\""))
            let done = try await browser.post("\(page)/name", ["old": "N. Onwer", "name": "N. Owner"], from: page)
            let told = try await browser.get(done.location).text
            #expect(told.contains("It was put right.") && told.contains("N. Owner") && !told.contains("Onwer"))
            let none = try await browser.post("\(page)/address", ["address": "nobody"], from: page)
            #expect(none.status == .unprocessableContent && none.text.contains("href=\"#address\""))
            let kept = try await browser.post("\(page)/address", ["address": "owner@brynteg.example"], from: page)
            #expect(try await browser.get(kept.location).text.contains("owner@brynteg.example"))
            #expect(try await browser.get("/privacy").text.contains("If you answer for a business"))
        }
    }

    @Test func answersAreDownloadedOneRowForEachQuestion() async throws {
        let test = try await TestSite()
        let (request, link) = try await asked(test)
        let (path, section) = ("/answer/questionnaires/\(request)", "/answer/questionnaires/\(request)/sections/1")
        try await test.browse { browser in
            _ = try await browser.post(link, [:], from: link)
            let typed = ["q-fees.charged": "paid", "note-fees.charged": "=Agency", "name": "N. Owner"]
            _ = try await browser.post(section, typed, from: section)
            var officer = Browser(client: browser.client)
            try await officer.signIn(as: .procurementOfficer)
            #expect(!(try await officer.get("/questionnaires/answers.csv").text.contains("Agency")))
            _ = try await browser.post(section, typed.merging(["skip-fees.repaid": "yes"]) { $1 }, from: section)
            _ = try await browser.post("\(path)/submit", [:], from: path)
            let file = try await officer.get("/questionnaires/answers.csv?lang=en")
            let lines = file.text.split(whereSeparator: \.isNewline)
            try #require(lines.count == 3)
            #expect(lines[1].contains("Brynteg Gloves Ltd") && lines[1].contains("fees.charged"))
            #expect(lines[1].contains("'=Agency") && lines[2].contains("Skipped on purpose"))
            #expect(!file.text.contains("N. Owner"))
        }
    }

    @Test(arguments: [Language.english, .welsh])
    func whoWorksForTheBuyerIsToldSoAndUsesNothingUp(language: Language) async throws {
        let test = try await TestSite()
        let (request, link) = try await asked(test)
        let title = language == .english ? "Only the business answers here" : "Dim ond y busnes sy’n ateb yma"
        try await test.browse(as: .procurementOfficer) { browser in
            let page = try await browser.get("\(link)?lang=\(language.rawValue)")
            #expect(page.status == .forbidden && page.text.contains(title) && !page.text.contains("start-form"))
            #expect(try await browser.post(link, [:], from: "/chains").status == .forbidden)
            // In the browser of a business that has begun, too.
            var business = Browser(client: browser.client)
            _ = try await business.post(link, [:], from: link)
            browser.cookies["manumit-answer"] = business.cookies["manumit-answer"]
            for path in ["/answer", "/answer/questionnaires/\(request)"] {
                #expect(try await browser.get(path).status == .forbidden)
            }
            #expect(try await business.get("/answer/questionnaires/\(request)").status == .ok)
            let told = try await browser.get("/questionnaires/\(request)?lang=en").text
            #expect(told.contains("first opened on"))
        }
    }
}
