import Access
import Foundation
import Reports
import Sealing
import Storage
import Testing

@testable import Site

/// The public's form without scripts, from the first page to the answer of the desk.
@Suite struct ReportingPagesTests {
    private static let planted = "They sleep behind the yard in Heol y Garn"

    @Test func reportIsSentSealedAndAnswered() async throws {
        let test = try await TestSite()
        let receiver = try await test.openChannel(.sighting)[0]
        try await test.browse { browser in
            var walk = try await ReportWalk(browser, language: "cy")
            try await Self.fill(&walk, in: test)
            #expect(walk.step == "check" && walk.page.text.contains(Self.planted))
            try await walk.answer([:], go: "send")
            #expect(walk.page.text.contains("Mae eich adroddiad wedi’i anfon"))
            let receipt = walk.receipt
            #expect(Receipt(typed: receipt) != nil)

            // The desk opens it with its own key.
            let found = try await test.hearing.reports.list(ReportFilter(), PageRequest(), as: receiver.principal)
            let report = try #require(found.items.first?.report)
            #expect(report.language == "cy" && report.sealedBy == .arrival && report.isDanger && !report.isChild)
            let opened = try await test.hearing.reports.open(report.id, as: receiver.principal)
            let sealed = try #require(opened.keys.first { $0.key == receiver.keyID })
            let keys = try KeySealing.open(sealed.sealed, with: receiver.key, id: receiver.keyID, seal: report.seal)
            let entry = opened.entries[0]
            let json = try EntrySealing.open(
                entry.sealed, kind: .report, entry: entry.name, seal: report.seal, key: keys.content)
            let content = try JSONDecoder().decode(ReportContent.self, from: Data(json))
            #expect(content.answers["whatHappened"] == [Self.planted] && content.answers["signs"] == ["washBedding"])
            #expect(content.role == "sawSomething" && content.files.isEmpty)

            // It answers; the reporter reads it and writes back.
            let name = SealName.random()
            try await test.hearing.reports.answer(
                SealedEntry(
                    name: name, kind: .answer,
                    sealed: try EntrySealing.seal(
                        ReportMessage(text: "Diolch. Faint ohonynt?").json(), kind: .answer, entry: name,
                        seal: report.seal, keys: keys)), to: report.id, as: receiver.principal)
            var browser = walk.browser
            let status = try await ReportWalk.send(
                ["number": receipt, "language": "cy", "go": "show"], to: "/report/return", &browser)
            #expect(status.text.contains("Diolch. Faint ohonynt?") && !status.text.contains(Self.planted))
            let pass = Self.hidden("pass", status.text)
            let written = try await ReportWalk.send(
                ["pass": pass, "language": "cy", "go": "write", "kind": "message", "text": "Tri"], to: "/report/return",
                &browser)
            #expect(written.status == .ok && written.text.contains("Tri"))
            #expect(try await test.hearing.reports.waiting(as: receiver.principal).counts[.waiting] == 1)
            for answer in walk.answers + [status, written] {
                #expect(answer.headers[values: .setCookie].isEmpty)
                #expect(answer.headers[.cacheControl] == "no-store")
                #expect(answer.text.utf8.count < 50_000)
            }
            #expect(browser.cookies.isEmpty)
        }
    }

    /// Goes through every page up to the last.
    private static func fill(_ walk: inout ReportWalk, in test: TestSite) async throws {
        #expect(walk.step == "role")
        try await walk.answer(["role": "sawSomething"])
        #expect(walk.step == "area")
        let places = try await test.hearing.channels.places(for: .sawSomething)
        try await walk.answer(["area": places[0].channel.text])
        #expect(walk.step == "what")
        try await walk.answer(["whatHappened": ""])
        #expect(walk.step == "what" && walk.page.status == .unprocessableContent)
        try await walk.answer(["whatHappened": planted])
        try await walk.answer(["when": "now", "goingOn": "yes"])
        try await walk.answer(["placeTown": "Llanfair"])
        for step in ["people", "vehicles", "business"] {
            #expect(walk.step == step)
            try await walk.answer([:], go: "skip")
        }
        try await walk.answer(["setting": "carWash"])
        #expect(walk.page.text.contains("washBedding"))
        try await walk.answer(["signs": "washBedding"])
        #expect(walk.step == "files")
        try await walk.answer([:])
        try await walk.answer(["contactWay": "number"])
        try await walk.answer(["flags": "danger"])
    }

    @Test func languageSwitchKeepsWhatIsTyped() async throws {
        let test = try await TestSite()
        _ = try await test.openChannel(.sighting)
        try await test.browse { browser in
            var walk = try await ReportWalk(browser)
            try await walk.answer(["role": "sawSomething"])
            let place = try await test.hearing.channels.places(for: .sawSomething)[0]
            try await walk.answer(["area": place.channel.text])
            try await walk.answer(["whatHappened": "half a sent", "lang": "cy"], go: "")
            #expect(walk.page.text.contains("lang=\"cy\"") && walk.page.text.contains("half a sent"))
            #expect(walk.step == "what" && walk.page.headers[values: .setCookie].isEmpty)
        }
    }

    @Test func filesAreSealedAndPhotosCleaned() async throws {
        let test = try await TestSite()
        let receiver = try await test.openChannel(.sighting)[0]
        try await test.browse { browser in
            var walk = try await ReportWalk(browser)
            try await walk.answer(["role": "sawSomething"])
            let place = try await test.hearing.channels.places(for: .sawSomething)[0]
            try await walk.answer(["area": place.channel.text])
            try await walk.answer(["whatHappened": "see the file"])
            while walk.step != "files" { try await walk.answer([:], go: "skip") }
            let text = Array("PLANTED-IN-A-FILE and more".utf8)
            try await walk.attach("notes.txt", text)
            #expect(walk.page.text.contains("notes.txt") && walk.step == "files")
            try await walk.attach("empty.txt", [])
            #expect(walk.page.status == .unprocessableContent && walk.page.text.contains("notes.txt"))
            while walk.step != "check" { try await walk.answer([:], go: "skip") }
            try await walk.answer([:], go: "send")
            let report = try #require(
                try await test.hearing.reports.list(ReportFilter(), PageRequest(), as: receiver.principal).items.first)
            let opened = try await test.hearing.reports.open(report.report.id, as: receiver.principal)
            #expect(opened.files.count == 1 && opened.files[0].chunks == 1)
            let chunk = try await test.hearing.reports.chunk(
                0, of: opened.files[0].name, in: report.report.id, as: receiver.principal)
            let sealed = try #require(opened.keys.first { $0.key == receiver.keyID })
            let keys = try KeySealing.open(
                sealed.sealed, with: receiver.key, id: receiver.keyID, seal: report.report.seal)
            let plain = try FileOpener(keys.content, file: opened.files[0].name).open(chunk, number: 0, isLast: true)
            #expect(Array(plain.prefix(text.count)) == text)
        }
    }

    @Test func whistleBlowerTicksWhoMayNotSeeIt() async throws {
        let test = try await TestSite()
        let receivers = try await test.openChannel(.whistleBlowing, titles: ["Head of Standards", "Deputy"])
        try await test.browse { browser in
            var walk = try await ReportWalk(browser)
            try await walk.answer(["role": "insider"])
            let place = try await test.hearing.channels.places(for: .insider)[0]
            try await walk.answer(["area": place.channel.text])
            #expect(walk.step == "protection")
            try await walk.answer([:])
            try await walk.answer(["whatHappened": "about the head"])
            while walk.step != "exclusions" { try await walk.answer([:], go: "skip") }
            #expect(walk.page.text.contains("Head of Standards") && walk.page.text.contains("Deputy"))
            let ticked = try #require(receivers[0].principal.person)
            try await walk.answer(["exclusions": ticked.text])
            while walk.step != "check" { try await walk.answer([:], go: "skip") }
            try await walk.answer([:], go: "send")
            #expect(walk.receipt.count == 24)
        }
        var filter = ReportFilter()
        filter.show = .all
        #expect(try await test.hearing.reports.list(filter, PageRequest(), as: receivers[0].principal).total == 0)
        #expect(try await test.hearing.reports.list(filter, PageRequest(), as: receivers[1].principal).total == 1)
    }

    @Test func practiceReachesNobody() async throws {
        let test = try await TestSite()
        let receiver = try await test.openChannel(.sighting)[0]
        try await test.browse { browser in
            var walk = try await ReportWalk(browser, go: "practise")
            try await Self.fill(&walk, in: test)
            try await walk.answer([:], go: "send")
            #expect(walk.receipt.count == 24)
        }
        #expect(
            try await test.hearing.reports.list(ReportFilter(), PageRequest(), as: receiver.principal).total == 0)
    }

    @Test func forgedAndOldDraftsAreNothing() async throws {
        let test = try await TestSite()
        _ = try await test.openChannel(.sighting)
        try await test.browse { browser in
            var walk = try await ReportWalk(browser)
            let draft = walk.draft
            for forged in ["", "AAAA", String(draft.dropLast(8)) + "AAAAAAA=", String(repeating: "A", count: 90_000)] {
                var browser = walk.browser
                let answer = try await ReportWalk.send(
                    ["language": "en", "go": "next", "step": "role", "draft": forged, "role": "victim"], &browser)
                #expect(answer.status == .ok && answer.text.contains("forgotten for your safety"))
            }
            test.store.time.move(hours: 2, minutes: 1)
            try await walk.answer(["role": "victim"])
            #expect(walk.page.text.contains("forgotten for your safety"))
        }
    }

    @Test func wrongNumbersAreSaidToBeWrong() async throws {
        let test = try await TestSite()
        _ = try await test.openChannel(.sighting)
        try await test.browse { browser in
            var browser = browser
            for number in ["", "1234", "abcd", Receipt.random().digits] {
                let answer = try await ReportWalk.send(
                    ["number": number, "language": "en", "go": "show"], to: "/report/return", &browser)
                #expect(answer.status == .unprocessableContent, "\(number)")
                #expect(answer.headers[values: .setCookie].isEmpty)
            }
        }
    }

    @Test func longAnswersAreRefusedAndNotLost() async throws {
        let test = try await TestSite()
        _ = try await test.openChannel(.sighting)
        try await test.browse { browser in
            var walk = try await ReportWalk(browser)
            try await walk.answer(["role": "sawSomething"])
            let place = try await test.hearing.channels.places(for: .sawSomething)[0]
            try await walk.answer(["area": place.channel.text])
            let long = String(repeating: "ŵ", count: 4_001)
            try await walk.answer(["whatHappened": long])
            #expect(walk.page.status == .unprocessableContent && walk.page.text.contains(long))
            let fits = String(repeating: "ŵ", count: 4_000)
            try await walk.answer(["whatHappened": fits])
            #expect(walk.step == "when" && walk.page.text.utf8.count < 50_000)
            try await walk.answer([:], go: "back")
            #expect(walk.page.text.contains(fits) && walk.page.text.utf8.count < 50_000)
        }
    }

    private static func hidden(_ name: String, _ text: String) -> String {
        guard let start = text.firstRange(of: "name=\"\(name)\" value=\""),
            let end = text[start.upperBound...].firstIndex(of: "\"")
        else { return "" }
        return String(text[start.upperBound..<end])
    }
}
