import Languages
import Mail
import Reminders
import ReportChannels
import Reports
import Storage
import TestSupport
import Testing

@Suite struct ReminderTests {
    @Test func recipientsHearOnceThatReportsWaitAndNothingOfThem() async throws {
        let store = try await TestStore(
            Outbox.migrations + Reminders.migrations + ReportChannels.migrations + Reports.migrations)
        let desk = try await Desk.make(2, on: store)
        let reminders = Reminders(
            store: store.store, clock: store.clock, trail: store.trail, sources: [desk.reports])
        let post = ReminderPost(
            outbox: Outbox(clock: store.clock), catalogue: try Catalogue(), publicAddress: "https://manumit.example")
        _ = try await desk.reports.receive(desk.submission("first"), from: desk.reporter)
        _ = try await desk.reports.receive(
            desk.submission("second", excluded: [desk.receivers[1].person]), from: desk.reporter)
        #expect(try await reminders.sendDue(post) == 0)
        store.time.move(days: 3)
        #expect(try await reminders.sendDue(post) == 2)
        #expect(try await reminders.sendDue(post) == 0)
        let letters = try await store.store.read { transaction in
            try transaction.query("SELECT text_values FROM mail_outbox") { $0.text(0).replacing("\\/", with: "/") }
        }
        #expect(letters.count == 2)
        #expect(letters.allSatisfy { $0.contains("https://manumit.example/desk") && !$0.contains("Intelligence desk") })
    }

    @Test func whoLookedHearsNothing() async throws {
        let store = try await TestStore(
            Outbox.migrations + Reminders.migrations + ReportChannels.migrations + Reports.migrations)
        let desk = try await Desk.make(1, on: store)
        _ = try await desk.reports.receive(desk.submission("first"), from: desk.reporter)
        _ = try await desk.reports.open(desk.only(for: desk.receivers[0]).id, as: desk.receivers[0].principal)
        store.time.move(days: 3)
        let reminders = Reminders(store: store.store, clock: store.clock, trail: store.trail, sources: [desk.reports])
        let post = ReminderPost(
            outbox: Outbox(clock: store.clock), catalogue: try Catalogue(), publicAddress: "https://manumit.example")
        #expect(try await reminders.sendDue(post) == 0)
    }
}
