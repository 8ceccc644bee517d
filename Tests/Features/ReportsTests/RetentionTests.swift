import Reports
import Sealing
import Storage
import TestSupport
import Testing

@Suite struct RetentionTests {
    private func closed(_ desk: Desk) async throws -> (id: ID<Report>, receipt: Receipt) {
        let receipt = Receipt.random()
        let keys = ReportKeys.random()
        let sent = try await desk.submission("text", receipt: receipt, keys: keys)
        _ = try await desk.reports.receive(sent, from: desk.reporter)
        let receiver = desk.receivers[0]
        let id = try await desk.only(for: receiver).id
        _ = try await desk.reports.open(id, as: receiver.principal)
        try await desk.reports.assess(
            id, .routine, reasons: desk.entry(.assessment, "because", keys, seal: sent.seal), as: receiver.principal)
        try await desk.reports.close(id, .noPolicingPurpose, note: nil, as: receiver.principal)
        return (id, receipt)
    }

    /// The day that is shown is the day on which it goes.
    @Test func keysAreDestroyedOnTheDayThatIsShown() async throws {
        let desk = try await Desk.make(1)
        let (id, receipt) = try await closed(desk)
        let shown = try #require(try await desk.only(for: desk.receivers[0]).destroyAt)
        #expect(shown == desk.store.clock.now().adding(days: 30))
        desk.store.time.move(days: 29, hours: 23)
        #expect(try await desk.reports.destroyDue(node: "test").isEmpty)
        desk.store.time.move(hours: 1)
        #expect(try await desk.reports.destroyDue(node: "test") == [id])
        #expect(try await desk.reports.destroyDue(node: "test").isEmpty)
        await #expect(throws: ReportsError(.notFound)) {
            try await desk.reports.open(id, as: desk.receivers[0].principal)
        }
        let left = try await desk.store.store.read { transaction in
            try transaction.count("SELECT COUNT(*) FROM report_key")
                + transaction.count("SELECT COUNT(*) FROM report_entry")
        }
        #expect(left == 0)
        let found = try await desk.lookup(receipt)
        let back = try await desk.reports.returned(found.lookup)
        #expect(back.receipt == nil && back.messages.isEmpty && back.steps.last?.kind == .destroyed)
        let proof = try await desk.store.store.read { transaction in
            try transaction.count("SELECT COUNT(*) FROM trail WHERE act = 'erasure' AND subject = \(id)")
        }
        #expect(proof == 1)
    }

    @Test func holdsComeFirst() async throws {
        let desk = try await Desk.make(1)
        let (id, _) = try await closed(desk)
        try await desk.reports.hold(id, for: .disclosure, days: 60, as: desk.receivers[0].principal)
        desk.store.time.move(days: 59)
        #expect(try await desk.reports.destroyDue(node: "test").isEmpty)
        desk.store.time.move(days: 2)
        #expect(try await desk.reports.destroyDue(node: "test") == [id])
    }

    @Test func openReportsStay() async throws {
        let desk = try await Desk.make(1)
        _ = try await desk.reports.receive(desk.submission("text"), from: desk.reporter)
        desk.store.time.move(days: 5_000)
        #expect(try await desk.reports.destroyDue(node: "test").isEmpty)
    }

    @Test func withdrawnReportGoesAfterAWeekUnlessItIsHeldOrTakenBack() async throws {
        let desk = try await Desk.make(1)
        let receipt = Receipt.random()
        _ = try await desk.reports.receive(desk.submission("text", receipt: receipt), from: desk.reporter)
        let lookup = try await desk.lookup(receipt).lookup
        let id = try await desk.only(for: desk.receivers[0]).id
        _ = try await desk.reports.open(id, as: desk.receivers[0].principal)

        #expect(try await desk.reports.withdraw(lookup, from: desk.reporter))
        try await desk.reports.keepAfterAll(lookup, from: desk.reporter)
        desk.store.time.move(days: 8)
        #expect(try await desk.reports.destroyDue(node: "test").isEmpty)

        try await desk.reports.hold(id, for: .investigation, days: 10, as: desk.receivers[0].principal)
        #expect(try await desk.reports.withdraw(lookup, from: desk.reporter) == false)
        desk.store.time.move(days: 8)
        #expect(try await desk.reports.destroyDue(node: "test").isEmpty)
        desk.store.time.move(days: 3)
        #expect(try await desk.reports.destroyDue(node: "test") == [id])
    }

    @Test func restoredReportsAreDestroyedAgain() async throws {
        let desk = try await Desk.make(1)
        let (id, _) = try await closed(desk)
        #expect(try await desk.reports.destroyAgain([id, .new(at: desk.store.clock.now())], node: "test") == 1)
        #expect(try await desk.reports.destroyAgain([id], node: "test") == 0)
    }
}
