import EvidenceFiles
import Foundation
import Storage
import StorageSQLite
import Testing

@testable import CodeOfPractice

/// Files of a store from before all evidence lay in one table.
@Suite struct FileMoveTests {
    @Test func filesOfAnOlderStoreAreFoundAgain() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("manumit-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try SQLiteStore(path: folder.appendingPathComponent("store.sqlite").path)
        let organisation = Migration("test-organisation", ["CREATE TABLE organisation (id TEXT PRIMARY KEY)"])
        let before = Array(CodeOfPractice.migrations.prefix(3))
        try await store.migrate([organisation] + before)
        try await store.write { transaction in
            for statement in [
                "INSERT INTO organisation (id) VALUES ('o')",
                """
                INSERT INTO code_adoption (id, organisation_id, series, version_id, adopted_at)
                VALUES ('c', 'o', 's', 'v', 0)
                """,
                """
                INSERT INTO plan_action (id, organisation_id, adoption_id, commitment, sub_point, title, detail, priority,
                    status, status_reason, created_at, changed_at, revision)
                VALUES ('a', 'o', 'c', 1, '', 'Action', '', 'medium', 'notStarted', '', 0, 0, 1)
                """,
                """
                INSERT INTO plan_evidence (id, organisation_id, action_id, kind, title, form, reference, file_type, size,
                    sha256, added_at) VALUES ('f', 'o', 'a', 'policy', 'Policy', 'file', 'policy.pdf', 'pdf', 5, 'abc', 7)
                """,
                """
                INSERT INTO plan_evidence (id, organisation_id, action_id, kind, title, form, reference, added_at)
                VALUES ('l', 'o', 'a', 'policy', 'Link', 'link', 'https://a.example', 8)
                """,
                "INSERT INTO plan_evidence_file (evidence_id, organisation_id, content) VALUES ('f', 'o', X'2550444601')",
            ] { try transaction.execute(SQL(text: statement)) }
        }
        try await store.migrate([organisation] + EvidenceFiles.migrations + CodeOfPractice.migrations)
        try await store.read { transaction in
            let rows = try transaction.query("SELECT id, form, file_id FROM plan_evidence ORDER BY id") {
                "\($0.text(0)) \($0.text(1)) \($0.optionalText(2) ?? "-")"
            }
            #expect(rows == ["f file f", "l link -"])
            let file = try transaction.first("SELECT \(KeptFileRecords.columns) FROM kept_file") {
                KeptFileRecords.file($0, from: 0)
            }.flatMap(\.self)
            #expect(file?.name == "policy.pdf" && file?.type == .pdf && file?.size == 5 && file?.sha256 == "abc")
            #expect(file?.scan == .notScanned && file?.keptAt == Timestamp(milliseconds: 7))
            let bytes = try KeptFileRecords.bytes(of: ID(stored: "f"), ID(stored: "o"), in: transaction)
            #expect(bytes == [0x25, 0x50, 0x44, 0x46, 1])
        }
    }
}
