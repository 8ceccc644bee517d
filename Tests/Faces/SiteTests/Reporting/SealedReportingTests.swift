import Access
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

/// What the script is given and what it sends: the form in one document, whom to seal to, and the sealed report.
@Suite struct SealedReportingTests {
    @Test(arguments: Language.allCases)
    func theFormIsOneSmallDocumentWithoutCookies(language: Language) async throws {
        let test = try await TestSite()
        let channel = try await TestChannel(test)
        _ = try await TestChannel(test, .whistleBlowing, area: "force")
        try await test.browse { browser in
            let answer = try await browser.get("/report/form?lang=\(language.rawValue)")
            #expect(answer.status == .ok && answer.headers[values: .setCookie].isEmpty)
            #expect(answer.headers[.cacheControl] == "no-store")
            #expect(answer.text.utf8.count < 50_000, "\(answer.text.utf8.count)")
            #expect(answer.text.contains("<html lang=\"\(language.rawValue)\">"))
            for step in ReportStep.allCases {
                #expect(answer.text.contains("data-step=\"\(step.rawValue)\""), "\(step)")
                for question in step.questions where question != .signs && question != .setting {
                    #expect(answer.text.contains("name=\"\(question.rawValue)\""), "\(question)")
                }
            }
            #expect(answer.text.matches(of: #/<section [^>]*data-step/#).count == ReportStep.allCases.count + 1)
            // Only the first is to be seen where nothing hides and shows them.
            #expect(answer.text.matches(of: #/data-step="\w+" hidden/#).count == ReportStep.allCases.count)
            let data = try answer.data("report-data")
            let places = try #require(data["places"] as? [String: [[String: String]]])
            #expect(places["sawSomething"]?.map { $0["channel"] } == [channel.id.text])
            #expect(places["victim"]?.count == 1 && places["insider"]?.count == 1)
            #expect((data["salt"] as? String)?.count == 32)
            #expect((data["steps"] as? [String: [String]])?["victim"]?.contains("sharing") == true)
        }
    }

    @Test func nobodyElsesNameStandsInWhomToSealTo() async throws {
        let test = try await TestSite()
        let channel = try await TestChannel(test, receivers: 3)
        try await test.browse { browser in
            let answer = try await browser.get("/report/keys/\(channel.id.text)?lang=cy")
            #expect(answer.status == .ok && answer.headers[.contentType] == "application/json")
            #expect(answer.headers[values: .setCookie].isEmpty && answer.headers[.cacheControl] == "no-store")
            let found = try #require(
                try JSONSerialization.jsonObject(with: Data(answer.text.utf8)) as? [String: Any])
            let readers = try #require(found["readers"] as? [[String: Any]])
            #expect(readers.map { $0["title"] as? String } == ["Swyddog 1", "Swyddog 2", "Swyddog 3"])
            #expect(Set(readers.flatMap(\.keys)) == ["person", "title", "key"])
            #expect(!answer.text.contains("Tester") && !answer.text.contains("wrapped"))
            for address in ["/report/keys/none", "/report/keys/\(test.organisation.id.text)", "/report/signs/none"] {
                #expect(try await browser.get(address).status == .notFound, "\(address)")
            }
            for setting in ["carWash", "other"] {
                let signs = try await browser.get("/report/signs/\(setting)?lang=en")
                #expect(signs.status == .ok && signs.text.utf8.count < 10_000)
                #expect(signs.text.contains("\"choices\":[{"))
            }
        }
    }

    @Test func aSealedReportIsKeptOnceAndReadByItsRecipients() async throws {
        let test = try await TestSite()
        let channel = try await TestChannel(test)
        let message = try await SealedMessage(channel, "Gwelais ddynion yn cysgu yn y golch ceir")
        try await test.browse { browser in
            for _ in 0..<2 {
                let answer = try await browser.post(json: message, to: "/report/sealed")
                #expect(answer.status == .ok && answer.headers[values: .setCookie].isEmpty)
                #expect(answer.headers[.cacheControl] == "no-store")
                let texts = try JSONDecoder().decode(
                    [String: [String: String]].self, from: Data(answer.text.utf8))
                #expect(Set(texts.keys) == ["en", "cy"] && texts["cy"]?["proof"]?.isEmpty == false)
                #expect(texts["en"]?["look"]?.contains("24") == true)
            }
        }
        let (report, content) = try await channel.read()
        #expect(report.sealedBy == .browser && report.language == "cy" && report.channel == channel.id)
        #expect(content.answers["whatHappened"] == ["Gwelais ddynion yn cysgu yn y golch ceir"])
    }

    @Test func theAreaIsThatOfTheChannelWhateverIsSent() async throws {
        let test = try await TestSite()
        let channel = try await TestChannel(test, area: "gwynfryn")
        let message = try await SealedMessage(channel, "x")
        try await test.browse { browser in
            let answer = try await browser.post(json: message, to: "/report/sealed")
            #expect(answer.status == .ok)
        }
        #expect(try await channel.read().report.area == "gwynfryn")
    }

    @Test func whatIsNotSealedAsItMustBeIsRefusedByItsCode() async throws {
        let test = try await TestSite()
        let channel = try await TestChannel(test, .whistleBlowing, receivers: 2)
        let good = try await SealedMessage(channel, "about a colleague", without: [1])
        try await test.browse { browser in
            func fault(_ change: (inout SealedMessage) -> Void) async throws -> String? {
                var message = good
                change(&message)
                let answer = try await browser.post(json: message, to: "/report/sealed")
                #expect(answer.status == .conflict && answer.headers[values: .setCookie].isEmpty)
                return answer.fault
            }
            do {
                let found = try await fault { $0.keys.removeLast() }
                #expect(found == "recipientsChanged")
            }
            do {
                let found = try await fault { $0.excluded = [] }
                #expect(found == "recipientsChanged")
            }
            do {
                let found = try await fault { $0.excluded = channel.receivers.map(\.person.text) }
                #expect(found == "nobodyLeft")
            }
            do {
                let found = try await fault { $0.role = "sawSomething" }
                #expect(found == "closed")
            }
            do {
                let found = try await fault { $0.channel = test.organisation.id.text }
                #expect(found == "closed")
            }
            do {
                let found = try await fault { $0.role = "officer" }
                #expect(found == "badSeal")
            }
            do {
                let found = try await fault { $0.language = "xx" }
                #expect(found == "badSeal")
            }
            do {
                let found = try await fault { $0.version = 2 }
                #expect(found == "badSeal")
            }
            do {
                let found = try await fault { $0.seal = "x" }
                #expect(found == "badSeal")
            }
            do {
                let found = try await fault { $0.entry.sealed.removeLast() }
                #expect(found == "badSeal")
            }
            do {
                let found = try await fault { $0.receipt.removeLast() }
                #expect(found == "badSeal")
            }
            do {
                let found = try await fault { $0.lookup.append(0) }
                #expect(found == "badSeal")
            }
            do {
                let found = try await fault { $0.keys = Array(repeating: $0.keys[0], count: 201) }
                #expect(found == "badSeal")
            }
            do {
                let found = try await fault { $0.files = ["../x"] }
                #expect(found == "badSeal")
            }
            do {
                let found = try await fault { $0.files = [SealName.random().text] }
                #expect(found == "fileMissing")
            }
            #expect(try await browser.post(json: good, to: "/report/sealed").status == .ok)
        }
        await #expect(throws: ReportsError(.notFound)) {
            var other = channel
            other.receivers.removeFirst()
            _ = try await other.read()
        }
    }

    @Test func bodiesAreBounded() async throws {
        let test = try await TestSite()
        try await test.browse { browser in
            for address in ["/report/sealed", "/report/returned", "/report/returned/add"] {
                let large = Array(repeating: UInt8(ascii: " "), count: SealedReport.mostBytes + 1)
                #expect(try await browser.post(bytes: large, to: address).status == .contentTooLarge, "\(address)")
                let deep = Array(repeating: UInt8(ascii: "["), count: 100_000)
                #expect(try await browser.post(bytes: deep, to: address).status == .badRequest, "\(address)")
                let form = try await browser.post(open: address, [("seal", "x")])
                #expect(form.status == .badRequest, "\(address)")
                #expect(form.headers[values: .setCookie].isEmpty)
            }
        }
    }

    /// Whatever bytes come, an answer comes that says what is wrong, and nothing is kept.
    @Test func brokenBodiesAreRefused() async throws {
        let test = try await TestSite(change: { $0.strangersPerMinute = 100_000 })
        let channel = try await TestChannel(test)
        let good = Array(try JSONEncoder().encode(try await SealedMessage(channel, "x")))
        let ask = Array(#"{"lookup":"\#(Data(count: 32).base64EncodedString())","language":"cy"}"#.utf8)
        try await test.browse { browser in
            var mutation = Mutation(seed: 20_261_130)
            for _ in 0..<400 {
                let answer = try await browser.post(bytes: mutation.broken(good), to: "/report/sealed")
                #expect([.ok, .badRequest, .conflict].contains(answer.status), "\(answer.status)")
            }
            for _ in 0..<60 {
                let answer = try await browser.post(bytes: mutation.broken(ask), to: "/report/returned/add")
                #expect([.badRequest, .unprocessableContent].contains(answer.status), "\(answer.status)")
            }
        }
    }
}
