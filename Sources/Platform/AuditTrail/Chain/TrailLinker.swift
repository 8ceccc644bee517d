import Foundation
import Storage

/// Gives entries their place in the chain, after their commit, so that commits never queue for it. One linker works at a time,
/// by a lease in the store; should two ever meet, the primary key of positions lets one of them through.
///
/// Entries that wait stand in `trail_waiting`, which `AuditTrail.append` fills in the act's own transaction: one that is
/// committed late is linked late, and one that was written by hand without waiting is never linked, and found by that.
struct TrailLinker: Sendable {
    /// Entries linked in one transaction.
    static let batch = 500
    /// How long a linker that died keeps the others waiting.
    static let leaseSeconds = 30

    let store: any Store
    let clock: Clock
    /// The holder's name in the lease: one a linker, not one a node.
    let holder = UUID().uuidString

    /// Links all that waits.
    /// - Returns: how many were linked; 0 too where another linker holds the lease.
    func link() async throws -> Int {
        guard try await hasWork() else { return 0 }
        var linked = 0
        // All that is linked in one run has the same time, by which the verifier tells one run from the next.
        let run = clock.now()
        while true {
            let now = clock.now()
            let count = try await store.write { [holder] transaction -> Int? in
                guard try Self.takeLease(holder, at: now, in: transaction) else { return nil }
                let count = try Self.linkBatch(at: run, in: transaction)
                if count < Self.batch { try Self.leaveLease(holder, in: transaction) }
                return count
            }
            guard let count else { return linked }
            linked += count
            if count < Self.batch { return linked }
        }
    }

    private func hasWork() async throws -> Bool {
        try await store.read { try $0.first("SELECT entry_id FROM trail_waiting LIMIT 1") { _ in true } ?? false }
    }

    private static func takeLease(_ holder: String, at now: Timestamp, in transaction: any Transaction) throws -> Bool {
        let until = now.adding(seconds: leaseSeconds)
        // Nobody holds it for so long: the holder's clock was wrong, or somebody wants nothing to be linked.
        let farthest = now.adding(seconds: 10 * leaseSeconds)
        try transaction.execute(
            """
            INSERT INTO trail_linker (name, holder, held_until) VALUES (\("linker"), \(""), \(0))
            ON CONFLICT (name) DO NOTHING
            """)
        return try transaction.execute(
            """
            UPDATE trail_linker SET holder = \(holder), held_until = \(until)
            WHERE name = \("linker") AND (holder = \(holder) OR held_until < \(now) OR held_until > \(farthest))
            """) == 1
    }

    private static func leaveLease(_ holder: String, in transaction: any Transaction) throws {
        try transaction.execute("UPDATE trail_linker SET held_until = \(0) WHERE holder = \(holder)")
    }

    private static func linkBatch(at now: Timestamp, in transaction: any Transaction) throws -> Int {
        let columns = TrailRow.columns
        let rows = try transaction.query(
            """
            SELECT \(columns) FROM trail_waiting JOIN trail ON trail.id = trail_waiting.entry_id
            WHERE NOT EXISTS (SELECT 1 FROM trail_link WHERE trail_link.entry_id = trail_waiting.entry_id)
            ORDER BY trail_waiting.entry_id LIMIT \(batch)
            """
        ) { TrailRow($0) }
        var tail = try TrailLink.tail(in: transaction)
        var linked = 0
        for row in rows {
            guard tail.position < .max else {
                throw StorageError(.failed, "the chain of the trail ends at a position that it cannot have")
            }
            let link = TrailLink(row, after: tail, at: now)
            // What waits under an identifier that does not read back alike was put there by hand: it is never linked, by which
            // the verifier finds it, and it keeps nothing else from being linked.
            guard try transaction.execute("DELETE FROM trail_waiting WHERE entry_id = \(link.entry)") == 1 else {
                continue
            }
            try transaction.execute(
                """
                INSERT INTO trail_link (position, entry_id, digest, hash, linked_at)
                VALUES (\(link.position), \(link.entry), \(link.digest), \(link.hash), \(link.linkedAt))
                """)
            tail = (link.position, link.hash)
            linked += 1
        }
        return linked
    }
}
