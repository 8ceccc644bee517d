import Access
import ReportChannels
import Reports
import Sealing
import Storage
import TestSupport
import Testing

@Suite struct FrameTests {
    @Test func frameIsNoLookAndNamesColleaguesWhoCanRead() async throws {
        let desk = try await Desk.make(2)
        _ = try await desk.reports.receive(desk.submission("text"), from: desk.reporter)
        let first = desk.receivers[0]
        let id = try await desk.only(for: first).id
        let late = try await desk.addReceiver()
        let frame = try await desk.reports.frame(of: id, as: first.principal)
        #expect(frame.report.state == .arrived && frame.report.lookedAt == nil)
        #expect(Set(frame.colleagues.map(\.person)) == Set(desk.receivers.map(\.person)))
        await #expect(throws: ReportsError(.notFound)) { try await desk.reports.frame(of: id, as: late.principal) }
        let silent = first.principal.stating(nil)
        await #expect(throws: PurposeRequired.self) { try await desk.reports.frame(of: id, as: silent) }
    }

    @Test func reportIsGivenOnlyToColleagues() async throws {
        let near = try await Desk.make(1)
        let far = try await Desk.make(1, on: near.store)
        let keys = ReportKeys.random()
        _ = try await near.reports.receive(near.submission("text", keys: keys), from: near.reporter)
        let (officer, stranger) = (near.receivers[0], far.receivers[0])
        let report = try await near.only(for: officer)
        _ = try await near.reports.open(report.id, as: officer.principal)
        let takers = try await near.reports.possibleTakers(of: report.id, as: officer.principal)
        let wanted = try #require(takers.first { $0.channel.id == far.channel }?.keys(without: []))
        try await near.reports.offer(
            report.id, to: far.channel,
            keys: wanted.map { SealedKey(key: $0.id, sealed: try KeySealing.seal(keys, to: $0, seal: report.seal)) },
            reasons: near.entry(.handover, "yours", keys, seal: report.seal), as: officer.principal)
        // Holds a key by now, and belongs to somebody else.
        await #expect(throws: ReportsError(.notFound)) {
            try await near.reports.assign(report.id, to: stranger.person, as: officer.principal)
        }
        try await near.reports.assign(report.id, to: officer.person, as: officer.principal)
        let choices = try await near.reports.listChoices(as: officer.principal)
        #expect(choices.channels.map(\.id) == [near.channel] && choices.languages == ["cy"])
        // What is only offered is not compared with the own.
        #expect(try await far.reports.comparable(page: 1, as: stranger.principal).items.isEmpty)
    }

    @Test func comparingIsNotedForEachReportAndIsNoLook() async throws {
        let desk = try await Desk.make(1)
        for text in ["one", "two", "three"] {
            _ = try await desk.reports.receive(desk.submission(text), from: desk.reporter)
        }
        let officer = desk.receivers[0]
        let page = try await desk.reports.comparable(page: 1, as: officer.principal)
        #expect(page.items.count == 3 && page.total == 3)
        #expect(page.items.allSatisfy { $0.report.state == .arrived && $0.entries.map(\.kind) == [.report] })
        #expect(page.items.allSatisfy { $0.keys.map(\.key) == [officer.keyID] })
        let noted = try await desk.store.store.read { transaction in
            try transaction.count(
                "SELECT COUNT(*) FROM trail WHERE kind = 'report' AND reason LIKE '%compared%'")
        }
        #expect(noted == 3)
        #expect(try await desk.reports.comparable(page: 2, as: officer.principal).items.isEmpty)
    }

    @Test func whatIsSentTwiceIsKeptOnce() async throws {
        let desk = try await Desk.make(1)
        let keys = ReportKeys.random()
        _ = try await desk.reports.receive(desk.submission("text", keys: keys), from: desk.reporter)
        let officer = desk.receivers[0].principal
        let report = try await desk.only(for: desk.receivers[0])
        _ = try await desk.reports.open(report.id, as: officer)
        let reasons = try desk.entry(.handover, "by telephone", keys, seal: report.seal)
        let words = try desk.entry(.referral, "for her", keys, seal: report.seal)
        for _ in 1...2 {
            try await desk.reports.noteHandOver(
                of: report.id, to: "Border authority", reference: "BA-7", reasons: reasons, as: officer)
            try await desk.reports.note(.referral, reference: "NRM-1", of: report.id, words: words, as: officer)
            try await desk.reports.note(.crime, reference: "C-1", of: report.id, words: nil, as: officer)
            try await desk.reports.hold(report.id, for: .disclosure, days: 30, as: officer)
        }
        let frame = try await desk.reports.frame(of: report.id, as: officer)
        #expect(frame.handovers.count == 1 && frame.outcomes.count == 2 && frame.holds.count == 1)
    }
}
