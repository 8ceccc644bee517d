import Access
import HTTPTypes
import Languages
import Reports
import Sealing
import Storage
import Testing

@testable import Site

@Suite struct DeskPagesTests {
    private static let stated = ["kind": "report", "ground": "workingOnIt"]

    @Test func nothingThatWasReportedStandsInAnyPage() async throws {
        let test = try await TestSite()
        let report = try await test.sealedReport()
        try await test.browse(as: .reportHandler) { browser in
            let today = try await browser.get("/").text
            #expect(today.contains("1 report that nobody has looked at"))
            let list = try await browser.get("/desk").text
            #expect(
                list.contains("Danger now") && list.contains("/desk/\(report.id)") && list.contains("sealed on arrival")
            )
            let asked = try await browser.get("/desk/\(report.id)")
            #expect(asked.status == .seeOther && asked.location.hasPrefix("/purpose?kind=report"))
            _ = try await browser.post("/purpose", Self.stated)
            let page = try await browser.get("/desk/\(report.id)")
            #expect(page.status == .ok && !page.text.contains("secret words"))
            // Only here pictures may come from what the browser itself made.
            #expect(page.headers[.contentSecurityPolicy]?.contains("img-src 'self' data: blob:") == true)
            let other = try await browser.get("/desk").headers[.contentSecurityPolicy]
            #expect(other?.contains("blob:") == false)
        }
        // The page is no look: only what the script asks for is.
        #expect(try await state(of: report, test) == .arrived)
    }

    @Test func whatTheScriptFetchesIsSealedAndCountsAsALook() async throws {
        let test = try await TestSite()
        let report = try await test.sealedReport()
        try await test.browse(as: .reportHandler) { browser in
            _ = try await browser.post("/purpose", Self.stated)
            let answer = try await browser.get("/desk/\(report.id)/sealed?lang=cy")
            #expect(answer.status == .ok && answer.headers[.cacheControl] == "no-store")
            #expect(answer.text.contains(report.seal.text) && !answer.text.contains("secret"))
            #expect(answer.text.contains("Y person a roddodd wybod"))
        }
        #expect(try await state(of: report, test) == .open)
    }

    @Test func wordsComeSealedAndAgainWithTheFormThatLacksSomething() async throws {
        let test = try await TestSite()
        let report = try await test.sealedReport()
        try await test.browse(as: .reportHandler) { browser in
            _ = try await browser.post("/purpose", Self.stated)
            _ = try await browser.get("/desk/\(report.id)/sealed")
            let path = "/desk/\(report.id)"
            let empty = try await browser.post("\(path)/note", ["note": "typed in clear"])
            #expect(empty.status == .unprocessableContent && empty.text.contains("href=\"#note-text\""))
            #expect(!empty.text.contains("typed in clear"))
            let reasons = try report.fields(.assessment, #"{"text":"reasons"}"#)
            let lacking = try await browser.post("\(path)/assess", reasons)
            #expect(lacking.status == .unprocessableContent && lacking.text.contains("href=\"#risk\""))
            #expect(lacking.text.contains(try #require(reasons["entry-assessment"])))
            let kept = try await browser.post("\(path)/assess", reasons.merging(["risk": "soon"]) { $1 })
            #expect(kept.location.hasPrefix(path))
            // A form that is sent twice does no harm.
            _ = try await browser.post("\(path)/assess", reasons.merging(["risk": "soon"]) { $1 })
            let closed = try await browser.post("\(path)/close", ["close-reason": "dealtWith"])
            #expect(closed.location.hasPrefix(path))
            #expect(try await browser.get(path).text.contains("Dealt with"))
        }
        let opened = try await test.hearing.reports.open(report.id, as: stating(test.person(.reportHandler)))
        #expect(opened.entries.map(\.kind) == [.report, .assessment])
        #expect(try await state(of: report, test) == .closed)
    }

    @Test func twiceSentOutcomesAndHoldsAreOne() async throws {
        let test = try await TestSite()
        let report = try await test.sealedReport()
        try await test.browse(as: .reportHandler) { browser in
            _ = try await browser.post("/purpose", Self.stated)
            _ = try await browser.get("/desk/\(report.id)/sealed")
            let path = "/desk/\(report.id)"
            let outside = try report.fields(.handover, #"{"text":"by telephone"}"#)
                .merging(["body": "Border authority", "their-reference": "BA-7"]) { $1 }
            let forms = [
                ("hold", ["ground": "investigation", "days": "30"]),
                ("outcome", ["outcome": "crime", "reference": "C-1"]),
                ("hand-over", outside),
            ]
            for (act, fields) in forms + forms {
                #expect(try await browser.post("\(path)/\(act)", fields).status == .seeOther, "\(act)")
            }
            let page = try await browser.get(path).text
            #expect(page.contains("Crime C-1") && page.contains("Border authority"))
        }
        let frame = try await test.hearing.reports.frame(of: report.id, as: stating(test.person(.reportHandler)))
        #expect(frame.holds.count == 1 && frame.outcomes.count == 1 && frame.handovers.count == 1)
    }

    @Test func intelligenceIsGradedAndItsSourceApart() async throws {
        let test = try await TestSite()
        let report = try await test.sealedReport()
        try await test.browse(as: .reportHandler) { browser in
            _ = try await browser.post("/purpose", Self.stated)
            _ = try await browser.get("/desk/\(report.id)/sealed")
            let path = "/desk/\(report.id)"
            _ = try await browser.post(
                "\(path)/assess", try report.fields(.assessment, #"{"text":"x"}"#).merging(["risk": "now"]) { $1 })
            let sealed = try report.fields(.intelligence, #"{"text":"vans at night"}"#)
                .merging(report.fields(.source, #"{"who":""}"#)) { $1 }
            let lacking = try await browser.post("\(path)/intelligence", sealed)
            #expect(lacking.status == .unprocessableContent && lacking.text.contains("href=\"#source\""))
            let graded = sealed.merging(["source": "2", "information": "C", "handling": "P", "left-out": "yes"]) { $1 }
            for _ in 1...2 { #expect(try await browser.post("\(path)/intelligence", graded).status == .seeOther) }
            let page = try await browser.get(path).text
            let link = try #require(page.firstMatch(of: #/href="(/desk/[0-9a-f-]+/intelligence/[0-9a-f-]+)"/#)?.1)
            let sheet = try await browser.get(String(link)).text
            #expect(sheet.contains("OFFICIAL-SENSITIVE") && sheet.contains("2C P") && !sheet.contains("vans"))
        }
        let frame = try await test.hearing.reports.frame(of: report.id, as: stating(test.person(.reportHandler)))
        #expect(frame.outcomes.count == 1 && frame.outcomes[0].leftOut)
    }

    @Test func reportsAreHandedOutForComparing() async throws {
        let test = try await TestSite()
        let report = try await test.sealedReport()
        try await test.browse(as: .reportHandler) { browser in
            let asked = try await browser.get("/desk/links")
            #expect(asked.location.hasPrefix("/purpose?kind=report"))
            _ = try await browser.post("/purpose", Self.stated)
            #expect(try await browser.get("/desk/links").text.contains("1 report to compare"))
            let handed = try await browser.get("/desk/links/reports")
            #expect(handed.text.contains(report.id.text) && handed.text.contains("\"pages\":1"))
            let bad = try await browser.post("/desk/links", ["first": report.id.text])
            #expect(bad.status == .badRequest)
        }
        #expect(try await state(of: report, test) == .arrived)
    }

    @Test func figuresTellNoSmallNumber() async throws {
        let test = try await TestSite()
        _ = try await test.sealedReport()
        try await test.browse(as: .auditor) { browser in
            let page = try await browser.get("/desk/figures").text
            #expect(page.contains("withheld (1 to 10)") && page.contains("Intelligence desk"))
            let table = try await browser.get("/desk/figures.csv").text
            #expect(table.contains("withheld (1 to 10)"))
            let wrong = try await browser.get("/desk/figures?from=2026-05-04&to=2026-05-03")
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("href=\"#to\""))
            #expect(try await browser.get("/desk/figures.csv?from=x&to=").status == .badRequest)
            // Who reads figures alone has no way to the list.
            #expect(!page.contains("href=\"/desk\"") && page.contains("href=\"/desk/figures\""))
            #expect(try await browser.get("/desk").status == .forbidden)
        }
    }

    private func state(of report: TestSite.SealedReport, _ test: TestSite) async throws -> Report.State {
        try await test.hearing.reports.frame(of: report.id, as: stating(test.person(.reportHandler))).report.state
    }

    private func stating(_ principal: Principal) -> Principal {
        var principal = principal
        principal.purpose = "workingOnIt"
        return principal
    }
}
