import AuditTrail
import Foundation
import Storage
import Synchronization
import TestSupport

/// A trail of some entries with its chain, its key and its file of heads, for tests that tamper with it.
struct Chain {
    let test: TestStore
    let keeper: TrailKeeper
    let folder: WorkingFolder
    let key: TrailKey
    let file: HeadFile

    /// - Parameter entries: so many are written and linked, and the end is signed.
    init(entries: Int = 0) async throws {
        test = try await TestStore()
        folder = try WorkingFolder()
        key = try TrailKey.kept(at: folder.path("key"))
        file = HeadFile(path: folder.path("heads"))
        keeper = TrailKeeper(
            store: test.store, clock: test.clock, node: "test", seal: TrailKeeper.Seal(key: key, file: file))
        guard entries > 0 else { return }
        try await append(entries)
        try await keeper.settle()
    }

    /// Writes entries, each with a subject of its own: `s1`, `s2`.
    func append(_ count: Int, from first: Int = 1) async throws {
        let trail = test.trail
        try await test.store.write { transaction in
            for number in first..<first + count {
                try trail.append(
                    .alteration, "supplier", "s\(number)", by: Actor(person: "p", organisation: "o", node: "test"),
                    reason: "r\(number)", in: transaction)
            }
        }
    }

    /// What somebody does who holds the database: takes the triggers off and runs statements.
    func tamper(_ statements: String...) async throws {
        try await test.store.write { transaction in
            for statement in AppendOnly.removal + statements {
                try transaction.execute(SQL(text: statement))
            }
        }
    }

    /// The identifier of the entry about a subject.
    func entry(_ subject: String) async throws -> String? {
        try await test.store.read {
            try $0.first("SELECT id FROM trail WHERE subject = \(subject)") { $0.text(0) }
        }
    }

    func verify(heads: [String] = [], keys: [TrailPublicKey] = []) async throws -> [TrailFinding] {
        let found = Mutex<[TrailFinding]>([])
        let outcome = try await keeper.verify(heads: heads, keys: keys) { finding in
            found.withLock { $0.append(finding) }
        }
        let findings = found.withLock { $0 }
        guard outcome.findings == findings.count else { throw Miscounted() }
        return findings
    }

    struct Miscounted: Error {}
}

/// The triggers that refuse changes, as somebody takes them off by hand.
enum AppendOnly {
    static let removal = ["trail", "trail_link", "trail_head"].flatMap { table in
        switch TestEngine.current {
        case .sqlite:
            ["DROP TRIGGER IF EXISTS \(table)_is_not_changed", "DROP TRIGGER IF EXISTS \(table)_is_not_removed"]
        case .postgres: ["DROP TRIGGER IF EXISTS \(table)_is_append_only ON \(table)"]
        }
    }
}

/// A folder that goes with the value.
final class WorkingFolder: Sendable {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("manumit-trail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
}
