import Access
import Foundation
import HTTPTypes
import Publications
import Storage
import Testing

@testable import Site

@Suite struct PublicationsPagesTests {
    /// Drafts a statement on the pages and fills it.
    private func draft(_ browser: inout Browser) async throws -> String {
        let form = "/publications/new"
        #expect(
            try await browser.post(form, ["start": "2026-04-01", "end": "x"], from: form).status
                == .unprocessableContent)
        let made = try await browser.post(form, ["start": "2025-04-01", "end": "2026-03-31"], from: form)
        let path = String(made.location.split(separator: "?")[0])
        let unfinished = try await browser.post("\(path)/propose", [:], from: path)
        #expect(unfinished.status == .unprocessableContent && unfinished.text.contains("href=\"#en-risk\""))
        var texts: [String: String] = [:]
        for section in StatementSection.allCases {
            texts["en-\(section.rawValue)"] = "We did <this> for \(section.rawValue)."
            texts["cy-\(section.rawValue)"] = "Gwnaethom hyn: \(section.rawValue)."
        }
        let saved = try await browser.post("\(path)/edit", texts, from: "\(path)/edit")
        #expect(saved.status == .seeOther)
        #expect(try await browser.post("\(path)/propose", [:], from: path).status == .seeOther)
        return path
    }

    @Test func theDraftSaysWhatTheRecordHoldsAndWhatItDoesNot() async throws {
        let test = try await TestSite()
        _ = try await test.oneHit()
        try await test.browse(as: .procurementOfficer) { browser in
            let form = "/publications/new"
            let made = try await browser.post(form, ["start": "2025-04-01", "end": "2026-03-31"], from: form)
            let text = try await browser.get(made.location).text
            #expect(text.contains("Heddlu Gwynfryn") && text.contains("looked at 1 suppliers"))
            #expect(text.contains("“Orders”") && text.contains("Living wage: not recorded."))
            #expect(text.contains("Cyflog byw: heb ei gofnodi.") && !text.contains("Brynteg"))
        }
    }

    @Test func aStatementIsApprovedByBothAndReadByAnybodyInBothLanguages() async throws {
        let test = try await TestSite()
        let organisation = test.organisation.id
        try await test.browse(as: .procurementLead) { browser in
            let path = try await draft(&browser)
            let open = "/published/\(organisation)"
            var stranger = Browser(client: browser.client)
            #expect(try await stranger.get(open).status == .notFound)
            for role in [Role.commissioner, .chiefOfficer] {
                var signer = Browser(client: browser.client)
                try await signer.signIn(as: role)
                let named = role == .commissioner ? ["named": "yes"] : [:]
                #expect(try await signer.post("\(path)/approve", named, from: path).status == .seeOther)
            }
            #expect(try await browser.post("\(path)/publish", [:], from: path).status == .seeOther)

            let statement = "\(open)/statements\(path.dropFirst(13))"
            #expect(try await stranger.get(open).text.contains("href=\"\(statement)\""))
            let english = try await stranger.get(statement)
            #expect(english.status == .ok && english.text.contains("We did &lt;this&gt; for risk."))
            #expect(english.text.contains("N. commissioner") && !english.text.contains("N. chiefOfficer"))
            let welsh = try await stranger.get("\(statement)?lang=cy").text
            #expect(welsh.contains("Gwnaethom hyn: risk.") && welsh.contains("Heddlu Gwynfryn"))
            #expect(welsh.contains("\(open)?lang=cy"))
            #expect(try await stranger.get("\(open)/progress").status == .notFound)

            let back = try await browser.post("\(path)/unpublish", ["reason": "no"], from: path)
            #expect(back.status == .unprocessableContent)
            _ = try await browser.post("\(path)/unpublish", ["reason": "A figure was wrong"], from: path)
            #expect(try await stranger.get(statement).status == .notFound)
        }
    }

    @Test func progressShowsWhatWasChosenAndNothingElse() async throws {
        let test = try await TestSite()
        _ = try await test.oneHit()
        let open = "/published/\(test.organisation.id)"
        try await test.browse(as: .procurementLead) { browser in
            let form = "/publications/progress"
            let text = try await browser.get(form).text
            #expect(text.contains("value=\"suppliers\"") && !text.contains("\" checked"))
            #expect(try await browser.post(form, [:], from: form).status == .unprocessableContent)
            _ = try await browser.post(form, ["fields": "suppliers"], from: form)
            var stranger = Browser(client: browser.client)
            let page = try await stranger.get("\(open)/progress").text
            #expect(page.contains("looked at 1 suppliers") && page.contains("Check of suppliers"))
            #expect(!page.contains("Orders") && !page.contains("Brynteg"))
            #expect(try await stranger.get("\(open)/progress?lang=cy").text.contains("Gwiriad cyflenwyr"))
            _ = try await browser.post("\(form)/remove", [:], from: form)
            #expect(try await stranger.get("\(open)/progress").status == .notFound)
        }
    }

    @Test func withoutAProgramNothingIsPrinted() async throws {
        let printer = PDFPrinter(program: "/nowhere/chromium")
        await #expect(throws: (any Error).self) { _ = try await printer.pdf("<p>x</p>", key: "1") }
    }

    @Test(.enabled(if: PDFPrinter().isPresent, "Chromium is not installed"))
    func aPageIsPrintedOnceAndKept() async throws {
        let printer = PDFPrinter()
        let first = try await printer.pdf("<!doctype html><p>Datganiad</p>", key: "1")
        #expect(first.starts(with: Array("%PDF-".utf8)))
        // Kept: the same page is not printed again.
        #expect(try await printer.pdf("<!doctype html><p>Other</p>", key: "1") == first)
    }
}
