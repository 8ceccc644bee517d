import Foundation
import HTTPTypes
import PublicGuidance
import ReportChannels
import Reports
import Sealing
import TestSupport
import Testing

@testable import Site

/// The five questions in further languages.
@Suite struct ShortReportTests {
    @Test(arguments: FurtherLanguage.allCases)
    func aReportIsKeptInItsLanguage(language: FurtherLanguage) async throws {
        let test = try await TestSite()
        let channel = try await TestChannel(test, .victim)
        let address = "/languages/\(language.code)/report"
        try await test.browse { browser in
            #expect(try await browser.get("/languages/\(language.code)").text.contains("href=\"\(address)"))
            let page = try await browser.get(address + "?lang=cy")
            #expect(page.status == .ok && page.text.utf8.count < 50_000, "\(page.text.utf8.count)")
            #expect(page.headers[values: .setCookie].isEmpty && page.headers[.cacheControl] == "no-store")
            #expect(page.text.contains("lang=\"\(language.tag)\" dir=\"\(language.direction.rawValue)\""))
            #expect(!page.text.contains("<script") || page.text.contains("/assets/exit-"))
            let sent = try await browser.post(
                open: address,
                [
                    ("language", "cy"), ("draft", page.field("draft")), ("whatHappened", "ŵ 文 ት"),
                    ("who", "me"), ("goingOn", "yes"), ("childSeen", "none of these"), ("contactWay", "none"),
                    ("peopleNumber", "3"), ("interpreter", "yes"),
                ])
            #expect(sent.status == .ok && sent.headers[values: .setCookie].isEmpty)
            #expect(sent.text.contains("lang=\"\(language.tag)\" dir=\"\(language.direction.rawValue)\""))
            #expect(sent.text.contains("class=\"digits\"") && sent.text.contains("<html lang=\"cy\">"))
        }
        let (report, content) = try await channel.read()
        #expect(report.language == language.code && report.sealedBy == .arrival && report.role == .victim)
        #expect(content.language == language.code)
        #expect(
            content.answers == [
                "whatHappened": ["ŵ 文 ት"], "goingOn": ["yes"], "contactWay": ["none"], "peopleNumber": ["3"],
                "interpreter": [language.ownName],
            ])
    }

    @Test func sentTwiceItIsKeptOnce() async throws {
        let test = try await TestSite()
        let channel = try await TestChannel(test)
        try await test.browse { browser in
            let page = try await browser.get("/languages/ro/report")
            let fields = [("draft", page.field("draft")), ("whatHappened", "x")]
            let first = try await browser.post(open: "/languages/ro/report", fields)
            #expect(try await browser.post(open: "/languages/ro/report", fields).text == first.text)
        }
        #expect(try await channel.read().report.role == .sawSomething)
    }

    @Test func whatIsMissingIsToldAndNothingTypedIsLost() async throws {
        let test = try await TestSite()
        let channel = try await TestChannel(test)
        try await test.browse { browser in
            let page = try await browser.get("/languages/pl/report")
            var fields = [
                ("language", "cy"), ("draft", page.field("draft")), ("placeWords", "Dworzec <b>"),
                ("contactWay", "phone"), ("who", "other"),
            ]
            let faulty = try await browser.post(open: "/languages/pl/report", fields)
            #expect(faulty.status == .unprocessableContent)
            #expect(faulty.text.matches(of: #/<li><a href="#(whatHappened|contactWords)">/#).count == 2)
            #expect(faulty.text.contains("Dworzec &lt;b&gt;") && faulty.text.contains("value=\"phone\" checked"))
            fields.append(("lang", "en"))
            let english = try await browser.post(open: "/languages/pl/report", fields)
            #expect(english.status == .ok && english.text.contains("<html lang=\"en\">"))
            #expect(english.text.contains("Dworzec &lt;b&gt;"))
            let long = try await browser.post(
                open: "/languages/pl/report", [("whatHappened", String(repeating: "ą", count: 4_001))])
            #expect(long.status == .unprocessableContent)
        }
        await #expect(throws: ReportsError(.notFound)) { try await channel.read() }
    }

    @Test func theForceThatWasChosenReceivesIt() async throws {
        let test = try await TestSite()
        let north = try await TestChannel(test, area: "north")
        let elsewhere = try await TestChannel(test)
        try await test.browse { browser in
            let page = try await browser.get("/languages/sq/report")
            #expect(page.text.contains("<option value=\"north\""))
            for (area, text) in [("north", "a"), ("none of these", "b")] {
                let sent = try await browser.post(
                    open: "/languages/sq/report", [("whatHappened", text), ("area", area)])
                #expect(sent.status == .ok)
            }
        }
        #expect(try await north.read().content.answers["whatHappened"] == ["a"])
        #expect(try await elsewhere.read().content.answers["whatHappened"] == ["b"])
    }

    @Test func brokenFormsAreAnswered() async throws {
        let test = try await TestSite(change: { $0.strangersPerMinute = 10_000 })
        _ = try await TestChannel(test)
        try await test.browse { browser in
            let answer = try await browser.get("/languages/en/report")
            #expect(answer.status == .notFound)
            #expect(try await browser.post(open: "/languages/xx/report", []).status == .notFound)
            let form = Array("language=cy&whatHappened=%C5%B5&who=me&contactWay=phone&draft=abc&lang=en".utf8)
            var mutation = Mutation(seed: 77)
            for _ in 0..<150 {
                let answer = try await browser.post(
                    bytes: mutation.broken(form), to: "/languages/ti/report",
                    type: "application/x-www-form-urlencoded")
                #expect([.ok, .unprocessableContent].contains(answer.status), "\(answer.status)")
            }
        }
    }
}
