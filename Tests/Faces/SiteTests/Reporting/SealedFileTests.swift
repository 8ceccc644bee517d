import Foundation
import HTTPTypes
import ReportChannels
import Reports
import Sealing
import TestSupport
import Testing

@testable import Site

/// Files that a browser sealed, chunk by chunk.
@Suite struct SealedFileTests {
    private func kept(_ answer: Browser.Answer) -> Int? {
        try? JSONDecoder().decode([String: Int].self, from: Data(answer.text.utf8))["kept"]
    }

    @Test func anUploadGoesOnWhereItStopped() async throws {
        let test = try await TestSite()
        let channel = try await TestChannel(test)
        let file = SealName.random()
        let address = "/report/files/\(file.text)"
        let chunk = Array(repeating: UInt8(7), count: FileSealer.largestChunk)
        var message = try await SealedMessage(channel, "with a file")
        message.files = [file.text]
        let sent = message
        try await test.browse { browser in
            func put(_ number: Int) async throws -> Browser.Answer {
                try await browser.post(
                    bytes: chunk, to: "\(address)/chunks/\(number)", type: "application/octet-stream")
            }
            #expect(try await put(0).fault == "fileMissing")
            #expect(try await kept(browser.post(bytes: Array("{}".utf8), to: address)) == 0)
            #expect(try await kept(put(0)) == 1)
            #expect(try await kept(put(1)) == 2)
            // Whoever lost the answer asks, or sends it once more.
            #expect(try await kept(browser.post(bytes: Array("{}".utf8), to: address)) == 2)
            #expect(try await kept(put(1)) == 2)
            #expect(try await browser.post(json: sent, to: "/report/sealed").fault == "fileMissing")
            #expect(try await browser.post(json: ["chunks": 3], to: "\(address)/finish").fault == "fileMissing")
            let end = try await browser.post(json: ["chunks": 2], to: "\(address)/finish")
            #expect(end.status == .ok && end.headers[values: .setCookie].isEmpty)
            #expect(try await put(2).fault == "fileMissing")
            #expect(try await browser.post(json: sent, to: "/report/sealed").status == .ok)
        }
        #expect(try await channel.read().content.answers["whatHappened"] == ["with a file"])
    }

    @Test func wrongSizesAndPlacesAreRefused() async throws {
        let test = try await TestSite()
        let address = "/report/files/\(SealName.random().text)"
        try await test.browse { browser in
            _ = try await browser.post(bytes: Array("{}".utf8), to: address)
            func put(_ count: Int, _ number: String) async throws -> Browser.Answer {
                try await browser.post(
                    bytes: Array(repeating: 1, count: count), to: "\(address)/chunks/\(number)",
                    type: "application/octet-stream")
            }
            #expect(try await put(FileSealer.largestChunk + 1, "0").status == .contentTooLarge)
            #expect(try await put(0, "0").fault == "badSeal")
            #expect(try await put(10, "\(ReportLimits.mostChunks)").fault == "tooMuch")
            #expect(try await put(10, "-1").fault == "tooMuch")
            #expect(try await put(10, "x").status == .notFound)
            #expect(try await put(10, "99999999999999999999").status == .notFound)
            #expect(try await browser.post(bytes: [1], to: "\(address)/chunks/0").status == .badRequest)
            #expect(try await browser.post(json: ["chunks": -1], to: "\(address)/finish").fault == "fileMissing")
            for name in ["x", "%2e%2e", String(repeating: "A", count: 32)] {
                let answer = try await browser.post(bytes: Array("{}".utf8), to: "/report/files/\(name)")
                #expect(answer.status == .notFound, "\(name)")
            }
        }
    }
}
