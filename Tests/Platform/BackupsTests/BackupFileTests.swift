import Foundation
import Storage
import TestSupport
import Testing

@testable import Backups

@Suite struct BackupFileTests {
    private static let records: [BackupRecord] = [
        .step("notes-1"), .step("notes-2"), .table(name: "note", columns: ["id", "text", "share", "bytes"]),
        .row([.integer(.min), .text("ŵ’\n\t\\"), .real(-0.0), .bytes([0, 255])]),
        .row([.integer(.max), .text(""), .real(.greatestFiniteMagnitude), .null]), .count(2),
        .table(name: "empty", columns: ["id"]), .count(0), .end,
    ]

    private func write(_ records: [BackupRecord], to url: URL) throws {
        _ = FileManager.default.createFile(atPath: url.path, contents: nil)
        var writer = try BackupWriter(try FileHandle(forWritingTo: url))
        for record in records { try writer.write(record) }
        try writer.finish()
    }

    private func read(_ url: URL) throws -> [BackupRecord] {
        var reader = try BackupReader(path: url.path)
        var records: [BackupRecord] = []
        while records.last != .end { records.append(try reader.next()) }
        return records
    }

    private func inFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("manumit-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.appendingPathComponent("backup"))
    }

    @Test func whatIsWrittenIsRead() throws {
        try inFolder { url in
            try write(Self.records, to: url)
            #expect(try read(url) == Self.records)
            #expect(try Backups.summary(of: url.path).rows == ["note": 2, "empty": 0])
        }
    }

    @Test func aFileWithAnyByteChangedAddedOrMissingIsDamaged() throws {
        try inFolder { url in
            try write(Self.records, to: url)
            let bytes = Array(try Data(contentsOf: url))
            for place in bytes.indices {
                var changed = bytes
                changed[place] ^= 0x10
                try Data(changed).write(to: url)
                #expect(throws: BackupError.self, "\(place)") { try read(url) }
                try Data(bytes.prefix(place)).write(to: url)
                #expect(throws: BackupError.self, "\(place)") { try read(url) }
            }
            try Data(bytes + [0]).write(to: url)
            #expect(throws: BackupError(.damaged, url.path)) { try read(url) }
        }
    }

    @Test func brokenFilesAreRefusedWhateverIsBroken() throws {
        try inFolder { url in
            try write(Self.records, to: url)
            let bytes = Array(try Data(contentsOf: url))
            var mutation = Mutation(seed: 11)
            for _ in 0..<500 {
                let broken = mutation.broken(bytes)
                guard broken != bytes else { continue }
                try Data(broken).write(to: url)
                #expect(throws: BackupError.self) { try read(url) }
            }
        }
    }

    @Test func countsThatDoNotAddUpAreDamage() throws {
        try inFolder { url in
            try write([.table(name: "note", columns: ["id"]), .row([.integer(1)]), .count(2), .end], to: url)
            #expect(throws: BackupError(.damaged, url.path)) { try Backups.summary(of: url.path) }
            try write(
                [.table(name: "a", columns: []), .count(0), .table(name: "a", columns: []), .count(0), .end], to: url)
            #expect(throws: BackupError(.damaged, url.path)) { try Backups.summary(of: url.path) }
        }
    }

    @Test func aFileThatIsNotThereIsUnreadable() {
        #expect(throws: BackupError(.unreadable, "/nowhere/backup")) { try Backups.summary(of: "/nowhere/backup") }
    }
}
