import Foundation
import HTTPTypes
import ReportChannels
import Reports
import Sealing
import TestSupport
import Testing

@testable import Site

/// Coming back with a number that never leaves the browser.
@Suite struct SealedReturningTests {
    private struct Ask: Encodable {
        struct Entry: Encodable {
            var name: String
            var kind: String
            var sealed: Data
        }

        var lookup: Data
        var language = "cy"
        var entry: Entry?
    }

    /// A message that the reporter's browser sealed.
    private func entry(
        _ text: String, kind: EntryKind = .message, _ seal: SealName, _ keys: ReceiptKeys, sealed: Data
    ) throws -> Ask.Entry {
        let content = try KeySealing.open(Array(sealed), with: keys, seal: seal)
        let name = SealName.random()
        let bytes = try EntrySealing.seal(
            ReportMessage(text: text).json(), kind: kind, entry: name, seal: seal,
            keys: ReportKeys(content: content, desk: content))
        return Ask.Entry(name: name.text, kind: kind.rawValue, sealed: Data(bytes))
    }

    @Test func messagesComeSealedAndGoSealed() async throws {
        let test = try await TestSite()
        let channel = try await TestChannel(test)
        let receipt = Receipt.random()
        let message = try await SealedMessage(channel, "x", receipt: receipt)
        let keys = try ReceiptKeys(receipt, salt: try await test.hearing.channels.receiptSalt())
        try await test.browse { browser in
            _ = try await browser.post(json: message, to: "/report/sealed")
            var ask = Ask(lookup: Data(keys.lookup))
            let answer = try await browser.post(json: ask, to: "/report/returned")
            #expect(answer.status == .ok && answer.headers[values: .setCookie].isEmpty)
            #expect(answer.headers[.cacheControl] == "no-store")
            #expect(answer.text.contains("<html lang=\"cy\">"))
            let data = try answer.data("returned-data")
            let seal = try #require((data["seal"] as? String).flatMap { SealName($0) })
            let sealed = try #require((data["receipt"] as? String).flatMap { Data(base64Encoded: $0) })
            ask.entry = try entry("A secret message", seal, keys, sealed: sealed)
            let added = try await browser.post(json: ask, to: "/report/returned/add")
            #expect(added.status == .ok && !added.text.contains("A secret message"))
            let entries = try #require(try added.data("returned-data")["entries"] as? [[String: String]])
            #expect(entries.map { $0["name"] } == [ask.entry?.name])
            let content = try KeySealing.open(Array(sealed), with: keys, seal: seal)
            let plain = try EntrySealing.open(
                Array(try #require(Data(base64Encoded: entries[0]["sealed"] ?? ""))), kind: .message,
                entry: try #require(SealName(entries[0]["name"] ?? "")), seal: seal, key: content)
            #expect(ReportMessage(json: plain)?.text == "A secret message")
            // The same once more changes nothing.
            _ = try await browser.post(json: ask, to: "/report/returned/add")
            let again = try await browser.post(json: ask, to: "/report/returned/add")
            #expect((try again.data("returned-data")["entries"] as? [Any])?.count == 1)
        }
    }

    @Test func aReportIsWithdrawnAndKeptAfterAll() async throws {
        let test = try await TestSite()
        let channel = try await TestChannel(test)
        let receipt = Receipt.random()
        let message = try await SealedMessage(channel, "x", receipt: receipt)
        let keys = try ReceiptKeys(receipt, salt: try await test.hearing.channels.receiptSalt())
        try await test.browse { browser in
            _ = try await browser.post(json: message, to: "/report/sealed")
            var ask = Ask(lookup: Data(keys.lookup))
            ask.language = "en"
            let withdrawn = try await browser.post(json: ask, to: "/report/returned/withdraw")
            #expect(withdrawn.status == .ok && withdrawn.text.contains("value=\"keep\""))
            #expect(try await channel.read().report.withdrawnAt != nil)
            let kept = try await browser.post(json: ask, to: "/report/returned/keep")
            #expect(kept.text.contains("value=\"withdraw\""))
            #expect(try await channel.read().report.withdrawnAt == nil)
        }
    }

    @Test func aNumberThatFindsNothingAsksForItAgain() async throws {
        let test = try await TestSite()
        let channel = try await TestChannel(test)
        let message = try await SealedMessage(channel, "x")
        try await test.browse { browser in
            _ = try await browser.post(json: message, to: "/report/sealed")
            for act in ["", "/withdraw", "/keep"] {
                let answer = try await browser.post(
                    json: Ask(lookup: Data(count: 32)), to: "/report/returned\(act)")
                #expect(answer.status == .unprocessableContent && answer.text.contains("name=\"number\""))
                #expect(answer.headers[values: .setCookie].isEmpty)
            }
            let short = try await browser.post(json: Ask(lookup: Data(count: 31)), to: "/report/returned")
            #expect(short.status == .badRequest)
            let noEntry = try await browser.post(json: Ask(lookup: message.lookup), to: "/report/returned/add")
            #expect(noEntry.status == .badRequest)
            var wrong = Ask(lookup: message.lookup)
            for kind in ["report", "answer", "note", "none"] {
                wrong.entry = Ask.Entry(name: SealName.random().text, kind: kind, sealed: Data(count: 4124))
                let answer = try await browser.post(json: wrong, to: "/report/returned/add")
                #expect(answer.status == .badRequest, "\(kind)")
            }
        }
    }
}
