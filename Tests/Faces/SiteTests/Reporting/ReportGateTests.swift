import Crypto
import Foundation
import HTTPTypes
import PublicGuidance
import ReportChannels
import Reports
import Sealing
import TestSupport
import Testing

@testable import Site

/// What is asked while very many reports arrive: of each a little, and nobody is refused.
@Suite struct ReportGateTests {
    private struct Worked: Encodable {
        struct Work: Encodable {
            var challenge: String
            var counter: UInt64
        }

        var message: SealedMessage
        var work: Work

        func encode(to encoder: any Encoder) throws {
            try message.encode(to: encoder)
            var place = encoder.container(keyedBy: Name.self)
            try place.encode(work, forKey: .work)
        }

        enum Name: String, CodingKey { case work }
    }

    /// As `58-work.js` does it.
    private func counter(_ challenge: String, _ seal: String) -> UInt64 {
        let head = Array(SHA256.hash(data: Data("\(challenge)|\(seal)".utf8)))
        var counter: UInt64 = 0
        while true {
            var hash = SHA256()
            hash.update(data: head)
            hash.update(data: withUnsafeBytes(of: counter.bigEndian) { Array($0) })
            let digest = Array(hash.finalize().prefix(3))
            if digest[0] == 0, digest[1] == 0, digest[2] < 16 { return counter }
            counter += 1
        }
    }

    @Test func aBrowserWorksForEachReport() async throws {
        let test = try await TestSite(change: { $0.reportsPerHour = 0 })
        let channel = try await TestChannel(test)
        let message = try await SealedMessage(channel, "x")
        let other = try await SealedMessage(channel, "y")
        let drafts = test.hearing.drafts
        try await test.browse { browser in
            let asked = try await browser.post(json: message, to: "/report/sealed")
            #expect(asked.status == .conflict && asked.headers[values: .setCookie].isEmpty)
            let told = try #require(
                try JSONSerialization.jsonObject(with: Data(asked.text.utf8)) as? [String: Any])
            #expect(told["fault"] as? String == "workMissing" && told["bits"] as? Int == ReportGate.bits)
            let challenge = try #require(told["challenge"] as? String)
            let found = counter(challenge, message.seal)
            let done = Worked(message: message, work: .init(challenge: challenge, counter: found))
            for wrong in [
                Worked(message: message, work: .init(challenge: challenge, counter: found &+ 1)),
                Worked(message: message, work: .init(challenge: "x", counter: found)),
                // Work for one report is worth nothing for another.
                Worked(message: other, work: done.work),
                Worked(
                    message: message, work: .init(challenge: try drafts.ticket(afterSeconds: 60), counter: found)),
            ] {
                let answer = try await browser.post(json: wrong, to: "/report/sealed")
                #expect(answer.fault == nil && answer.status == .conflict)
            }
            #expect(try await browser.post(json: done, to: "/report/sealed").status == .ok)
        }
        #expect(try await channel.read().content.answers["whatHappened"] == ["x"])
    }

    @Test func othersWaitAMoment() async throws {
        let test = try await TestSite(change: { $0.reportsPerHour = 0 })
        let channel = try await TestChannel(test)
        try await test.browse { browser in
            let page = try await browser.get("/languages/ro/report?lang=cy")
            let wait = try await browser.post(
                open: "/languages/ro/report",
                [("language", "cy"), ("draft", page.field("draft")), ("whatHappened", "un <b>secret</b>")])
            #expect(wait.status == .ok && wait.headers[values: .setCookie].isEmpty)
            #expect(wait.text.contains("href=\"tel:999\"") && wait.text.contains("href=\"tel:08000121700\""))
            #expect(wait.text.contains("name=\"whatHappened\" value=\"un &lt;b&gt;secret&lt;/b&gt;\""))
            let fields = [
                ("language", "cy"), ("draft", wait.field("draft")), ("whatHappened", "un <b>secret</b>"),
                ("ticket", wait.field("ticket")),
            ]
            let early = try await browser.post(open: "/languages/ro/report", fields)
            #expect(!early.text.contains("class=\"digits\""))
            test.store.time.move(minutes: 1)
            let sent = try await browser.post(open: "/languages/ro/report", fields)
            #expect(sent.text.contains("class=\"digits\""))
        }
        #expect(try await channel.read().content.answers["whatHappened"] == ["un <b>secret</b>"])
    }

    @Test func whatCameLongerThanAnHourAgoCountsNoMore() async throws {
        let test = try await TestSite(roles: [])
        let gate = ReportGate(most: 3, drafts: test.hearing.drafts, clock: test.store.clock)
        for _ in 0..<2 { gate.note() }
        #expect(!gate.isBusy)
        test.store.time.move(minutes: 30)
        gate.note()
        #expect(gate.isBusy)
        test.store.time.move(minutes: 31)
        #expect(!gate.isBusy)
    }
}
