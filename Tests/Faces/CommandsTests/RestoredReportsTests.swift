import AuditTrail
import Foundation
import ReportChannels
import Reports
import Sealing
import Storage
import StorageSQLite
import Testing

/// What was destroyed stays destroyed, though a backup that was made before brings it back.
@Suite struct RestoredReportsTests {
    private func reports(_ store: any Store, daysOn: Int = 0) -> Reports {
        let clock = Clock {
            Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)).adding(days: daysOn)
        }
        let trail = AuditTrail(clock: clock)
        let channels = ReportChannels(store: store, clock: clock, trail: trail)
        return Reports(store: store, clock: clock, trail: trail, channels: channels)
    }

    private func keys(_ manumit: ManumitProcess) async throws -> Int {
        try await SQLiteStore(path: manumit.path("manumit.sqlite")).read {
            try $0.count("SELECT COUNT(*) FROM report_key")
        }
    }

    /// A store with one closed report, backed up; then the report is destroyed and registered.
    private func destroyed(_ manumit: ManumitProcess) async throws {
        _ = try await manumit.run(
            "people", "add", "Nest", "nest@example.org", "--role", "reportHandler", "--password-stdin",
            input: "grug porffor ar y bryn\n")
        let desk = try await StoredDesk(manumit.path("manumit.sqlite"))
        let store = try SQLiteStore(path: manumit.path("manumit.sqlite"))
        let intake = try #require(try await reports(store).channels.intake(desk.channel))
        let sent = try ArrivalSealing(seal: .random(), keys: .random(), receipt: .random()).submission(
            Array("{}".utf8), role: .sawSomething, language: "cy", excluded: [], to: intake,
            salt: try await reports(store).channels.receiptSalt())
        _ = try await reports(store).receive(sent, from: Reporter(node: "test"))
        try await store.write { transaction in
            try transaction.execute("UPDATE report SET state = 'closed', destroy_at = look_by")
        }
        #expect(try await manumit.run("backup", "all.backup").status == 0)
        #expect(try await reports(store, daysOn: 3).destroyDue(node: "test").count == 1)
        let register = DestructionRegister(path: manumit.path("manumit.sqlite-destroyed-reports"))
        try await reports(store).registerDestroyed(in: register)
        #expect(try register.reports().count == 1)
    }

    @Test func restoringDestroysAgain() async throws {
        let manumit = try ManumitProcess()
        try await destroyed(manumit)
        let restored = try await manumit.run("restore", "all.backup", "--replace")
        #expect(restored.status == 0)
        #expect(restored.errors.contains("1 report that was destroyed"), "\(restored.errors)")
        #expect(try await keys(manumit) == 0)
    }

    /// Whoever put the files in place in another order.
    @Test func startingDestroysAgain() async throws {
        let manumit = try ManumitProcess()
        try await destroyed(manumit)
        let (register, aside) = (manumit.path("manumit.sqlite-destroyed-reports"), manumit.path("aside"))
        try FileManager.default.moveItem(atPath: register, toPath: aside)
        #expect(try await manumit.run("restore", "all.backup", "--replace").status == 0)
        #expect(try await keys(manumit) == 3)
        try FileManager.default.moveItem(atPath: aside, toPath: register)
        let server = try await RunningServer(manumit)
        let told = try await server.stop().told
        #expect(told.contains("1 report that was destroyed"), "\(told)")
        #expect(try await keys(manumit) == 0)
    }
}
