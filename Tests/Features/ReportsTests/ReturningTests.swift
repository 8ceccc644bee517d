import Reports
import Sealing
import Storage
import TestSupport
import Testing

@Suite struct ReturningTests {
    @Test func receiptFindsStateAndMessagesBothWays() async throws {
        let desk = try await Desk.make(1)
        let receipt = Receipt.random()
        _ = try await desk.reports.receive(desk.submission("what I saw", receipt: receipt), from: desk.reporter)
        let found = try await desk.lookup(receipt)
        #expect(try await desk.reports.returned(found.lookup).steps.map(\.kind) == [.arrived])

        let receiver = desk.receivers[0]
        let report = try await desk.only(for: receiver)
        let opened = try await desk.reports.open(report.id, as: receiver.principal)
        let keys = try desk.keys(of: opened, for: receiver)
        try await desk.reports.answer(
            desk.entry(.answer, "thank you, where was it?", keys, seal: report.seal), to: report.id,
            as: receiver.principal)
        try await desk.reports.note(
            desk.entry(.note, "for the desk alone", keys, seal: report.seal), on: report.id, as: receiver.principal)

        let back = try await desk.reports.returned(found.lookup)
        #expect(back.steps.map(\.kind) == [.arrived, .lookedAt])
        #expect(back.messages.map(\.kind) == [.answer])
        let content = try KeySealing.open(try #require(back.receipt), with: found, seal: back.seal)
        let text = try EntrySealing.open(
            back.messages[0].sealed, kind: .answer, entry: back.messages[0].name, seal: back.seal, key: content)
        #expect(String(decoding: text, as: UTF8.self) == "thank you, where was it?")

        let reply = try desk.entry(
            .message, "by the bridge", ReportKeys(content: content, desk: content), seal: back.seal)
        try await desk.reports.add(reply, to: found.lookup, from: desk.reporter)
        try await desk.reports.add(reply, to: found.lookup, from: desk.reporter)
        #expect(try await desk.reports.returned(found.lookup).messages.count == 2)
        #expect(try await desk.reports.waiting(as: receiver.principal).counts[.waiting] == 1)
    }

    @Test func wrongReceiptFindsNothing() async throws {
        let desk = try await Desk.make(1)
        _ = try await desk.reports.receive(desk.submission("text"), from: desk.reporter)
        let other = try await desk.lookup(.random())
        await #expect(throws: ReportsError(.notFound)) { try await desk.reports.returned(other.lookup) }
        await #expect(throws: ReportsError(.notFound)) { try await desk.reports.returned([]) }
        await #expect(throws: ReportsError(.notFound)) {
            try await desk.reports.withdraw(other.lookup, from: desk.reporter)
        }
    }

    @Test func reporterWritesNothingOfTheDesks() async throws {
        let desk = try await Desk.make(1)
        let receipt = Receipt.random()
        let keys = ReportKeys.random()
        let sent = try await desk.submission("text", receipt: receipt, keys: keys)
        _ = try await desk.reports.receive(sent, from: desk.reporter)
        let found = try await desk.lookup(receipt)
        for kind in EntryKind.allCases where !kind.isReporters || kind == .report || kind == .withdrawal {
            let entry = try desk.entry(kind, "text", keys, seal: sent.seal)
            await #expect(throws: ReportsError(.badSeal)) {
                try await desk.reports.add(entry, to: found.lookup, from: desk.reporter)
            }
        }
    }

    @Test func closedReportOpensAgainWhenItsReporterWrites() async throws {
        let desk = try await Desk.make(1)
        let receipt = Receipt.random()
        let keys = ReportKeys.random()
        let sent = try await desk.submission("text", receipt: receipt, keys: keys)
        _ = try await desk.reports.receive(sent, from: desk.reporter)
        let receiver = desk.receivers[0]
        let id = try await desk.only(for: receiver).id
        _ = try await desk.reports.open(id, as: receiver.principal)
        await #expect(throws: ReportsError(.changedMeanwhile)) {
            try await desk.reports.close(id, .dealtWith, note: nil, as: receiver.principal)
        }
        try await desk.reports.assess(
            id, .soon, reasons: desk.entry(.assessment, "because", keys, seal: sent.seal), as: receiver.principal)
        try await desk.reports.close(id, .dealtWith, note: nil, as: receiver.principal)
        let found = try await desk.lookup(receipt)
        #expect(try await desk.reports.returned(found.lookup).isClosed)
        try await desk.reports.add(
            desk.entry(.addition, "it goes on", keys, seal: sent.seal), to: found.lookup, from: desk.reporter)
        let report = try await desk.only(for: receiver)
        #expect(report.state == .open && report.destroyAt == nil && report.wroteAt != nil)
    }

    @Test func additionsOfADayAreBounded() async throws {
        let desk = try await Desk.make(1)
        let receipt = Receipt.random()
        let keys = ReportKeys.random()
        let sent = try await desk.submission("text", receipt: receipt, keys: keys)
        _ = try await desk.reports.receive(sent, from: desk.reporter)
        let found = try await desk.lookup(receipt)
        for _ in 1..<ReportLimits.mostAdditionsADay {
            try await desk.reports.add(
                desk.entry(.message, "again", keys, seal: sent.seal), to: found.lookup, from: desk.reporter)
        }
        let more = try desk.entry(.message, "once more", keys, seal: sent.seal)
        await #expect(throws: ReportsError(.tooMuch)) {
            try await desk.reports.add(more, to: found.lookup, from: desk.reporter)
        }
        desk.store.time.move(days: 1, minutes: 1)
        try await desk.reports.add(more, to: found.lookup, from: desk.reporter)
    }
}
