import Foundation
import HTTPTypes
import Languages
import ReportChannels
import Reports
import Sealing
import Storage
import TestSupport
import Testing

@testable import Site

/// The form without scripts.
@Suite struct PlainReportingTests {
    @Test(arguments: Language.allCases, ReporterRole.allCases)
    func everyPageIsSmallAndSetsNoCookie(language: Language, role: ReporterRole) async throws {
        let test = try await TestSite(change: { $0.strangersPerMinute = 10_000 })
        let channel = try await TestChannel(test, role.channel)
        try await test.browse { browser in
            var answer = try await browser.post(
                open: "/report", [("go", "begin"), ("language", language.rawValue)])
            for step in ReportStep.steps(for: role).dropLast() {
                #expect(answer.status == .ok && answer.field("step") == step.rawValue, "\(step)")
                #expect(answer.text.utf8.count < 50_000, "\(step): \(answer.text.utf8.count)")
                #expect(answer.headers[values: .setCookie].isEmpty, "\(step)")
                #expect(answer.headers[.cacheControl] == "no-store")
                #expect(answer.text.contains("<html lang=\"\(language.rawValue)\">"))
                var fields = [
                    ("language", language.rawValue), ("step", step.rawValue), ("draft", answer.field("draft")),
                    ("go", "next"), ("role", role.rawValue), ("area", channel.id.text),
                ]
                // Nearly as much as a draft may hold, so that pages are as large as they get.
                for question in step.questions where question.kind == .text {
                    let text = String(repeating: "ŵ", count: question == .whatHappened ? 3_990 : 400)
                    fields.append((question.rawValue, text))
                }
                answer = try await browser.post(open: "/report", fields)
            }
            #expect(answer.field("step") == "check" && answer.text.utf8.count < 50_000)
            let sent = try await browser.post(
                open: "/report",
                [
                    ("language", language.rawValue), ("step", "check"), ("draft", answer.field("draft")),
                    ("go", "send"),
                ])
            #expect(sent.status == .ok && sent.headers[values: .setCookie].isEmpty)
            #expect(sent.text.contains("class=\"digits\""))
        }
        let (report, content) = try await channel.read()
        #expect(report.sealedBy == .arrival && report.role == role && report.language == language.rawValue)
        #expect(content.answers["whatHappened"]?.first?.count == 3_990)
    }

    @Test func practisingSendsNothing() async throws {
        let test = try await TestSite()
        let channel = try await TestChannel(test)
        try await test.browse { browser in
            var answer = try await browser.post(open: "/report", [("go", "practise"), ("language", "en")])
            for (step, field, value) in [
                ("role", "role", "sawSomething"), ("area", "area", channel.id.text), ("what", "whatHappened", "x"),
            ] {
                answer = try await browser.post(
                    open: "/report",
                    [("step", step), ("draft", answer.field("draft")), ("go", "next"), (field, value)])
            }
            let sent = try await browser.post(
                open: "/report", [("step", "check"), ("draft", answer.field("draft")), ("go", "send")])
            #expect(sent.text.contains("class=\"digits\""))
        }
        await #expect(throws: ReportsError(.notFound)) { try await channel.read() }
    }

    @Test func aDraftOfSomebodyElsesIsGone() async throws {
        let test = try await TestSite()
        _ = try await TestChannel(test)
        try await test.browse { browser in
            var mutation = Mutation(seed: 5)
            let begun = try await browser.post(open: "/report", [("go", "begin"), ("language", "en")])
            let draft = begun.field("draft")
            for _ in 0..<100 {
                let broken = String(decoding: mutation.broken(Array(draft.utf8)), as: UTF8.self)
                let answer = try await browser.post(
                    open: "/report", [("step", "role"), ("draft", broken), ("go", "next"), ("role", "victim")])
                #expect(broken == draft || answer.text.contains("value=\"begin\""))
            }
        }
    }
}
