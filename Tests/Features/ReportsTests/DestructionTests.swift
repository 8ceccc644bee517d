import Foundation
import Reports
import Sealing
import Storage
import TestSupport
import Testing

@Suite struct DestructionTests {
    private func register() -> DestructionRegister {
        let folder = FileManager.default.temporaryDirectory
        return DestructionRegister(path: folder.appendingPathComponent("destroyed-\(UUID().uuidString)").path)
    }

    private func report(on desk: Desk) async throws -> ID<Report> {
        let keys = ReportKeys.random()
        let sent = try await desk.submission("text", keys: keys)
        _ = try await desk.reports.receive(sent, from: desk.reporter)
        let receiver = desk.receivers[0]
        let id = try await desk.only(for: receiver).id
        _ = try await desk.reports.open(id, as: receiver.principal)
        try await desk.reports.assess(
            id, .routine, reasons: desk.entry(.assessment, "because", keys, seal: sent.seal), as: receiver.principal)
        try await desk.reports.close(id, .noPolicingPurpose, note: nil, as: receiver.principal)
        return id
    }

    private func keys(of report: ID<Report>, on desk: Desk) async throws -> Int {
        try await desk.store.store.read {
            try $0.count("SELECT COUNT(*) FROM report_key WHERE report_id = \(report)")
        }
    }

    @Test func whatIsDestroyedIsRegisteredAndGoesAgain() async throws {
        let register = register()
        defer { try? FileManager.default.removeItem(atPath: register.path) }
        let desk = try await Desk.make(1)
        let id = try await report(on: desk)
        try await desk.reports.registerDestroyed(in: register)
        #expect(try register.reports().isEmpty)
        // As a backup would hold it, with its hold, which ends nothing that was destroyed.
        let kept = try await desk.store.store.read { transaction in
            try transaction.query("SELECT key_id, person_id, sealed FROM report_key WHERE report_id = \(id)") {
                ($0.text(0), $0.optionalText(1), $0.bytes(2))
            }
        }
        desk.store.time.move(days: 31)
        #expect(try await desk.reports.destroyDue(node: "test") == [id])
        try await desk.reports.registerDestroyed(in: register)
        try await desk.reports.registerDestroyed(in: register)
        #expect(try register.reports() == [id])
        try await desk.store.store.write { transaction in
            try transaction.execute(
                "UPDATE report SET state = 'closed', destroyed_at = NULL, destroyed_by = NULL WHERE id = \(id)")
            for (key, person, sealed) in kept {
                try transaction.execute(
                    """
                    INSERT INTO report_key (report_id, key_id, person_id, sealed, granted_at)
                    VALUES (\(id), \(key), \(person), \(sealed), 1)
                    """)
            }
        }
        #expect(try await keys(of: id, on: desk) == kept.count)
        #expect(try await desk.reports.keepDestroyed(by: register, node: "test") == 1)
        #expect(try await keys(of: id, on: desk) == 0)
        #expect(try await desk.reports.keepDestroyed(by: register, node: "test") == 0)
    }

    @Test func brokenLinesSpoilNoOthers() throws {
        let register = register()
        defer { try? FileManager.default.removeItem(atPath: register.path) }
        let ids = (1...3).map { ID<Report>.new(at: Timestamp(milliseconds: $0)) }
        try register.add([ids[0]])
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: register.path))
        try file.seekToEnd()
        try file.write(contentsOf: Data("019aa000-00\u{0}\u{FF}".utf8))
        try file.close()
        try register.add([ids[1], ids[2]])
        #expect(try register.reports() == ids)
        let attributes = try FileManager.default.attributesOfItem(atPath: register.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
}
