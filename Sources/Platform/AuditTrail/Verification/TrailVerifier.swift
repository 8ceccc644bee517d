import Storage

/// Finds every changed, removed, inserted or cut-off entry and names it. Reads page by page: memory does not grow with the
/// trail, and writers go on meanwhile, since nothing that was linked changes any more.
struct TrailVerifier: Sendable {
    /// How long an entry may wait for its link, and how far its time may be from that of its linking: 15 minutes in
    /// milliseconds. Covers a long transaction and clocks that differ.
    static let window: Int64 = 15 * 60_000

    private static let page = 1000

    let store: any Store
    let clock: Clock
    let report: @Sendable (TrailFinding) throws -> Void
    /// Told how many of how many entries have been looked at; each is looked at twice.
    let progress: @Sendable (_ done: Int, _ all: Int) -> Void

    /// Checks the chain, then the entries without a link.
    /// - Returns: how many links there are.
    func verifyChain() async throws -> Int {
        let (links, entries) = try await store.read { transaction in
            (
                try transaction.count("SELECT COUNT(*) FROM trail_link"),
                try transaction.count("SELECT COUNT(*) FROM trail")
            )
        }
        let all = links + entries
        var walk = ChainWalk()
        while true {
            try Task.checkCancellation()
            let steps = try await steps(after: walk.position)
            for step in steps { try walk.take(step, report) }
            progress(walk.count, all)
            if steps.count < Self.page { break }
        }
        try await verifyUnlinked { progress(links + $0, all) }
        try await verifyWaiting()
        return walk.count
    }

    private func steps(after position: Int64) async throws -> [ChainWalk.Step] {
        let columns = TrailRow.columns
        return try await store.read { transaction in
            try transaction.query(
                """
                SELECT \(columns), CAST(trail_link.position AS BIGINT), CAST(trail_link.entry_id AS TEXT),
                    trail_link.digest, trail_link.hash, CAST(trail_link.linked_at AS BIGINT)
                FROM trail_link LEFT JOIN trail ON trail.id = trail_link.entry_id
                WHERE trail_link.position > \(position) ORDER BY trail_link.position LIMIT \(Self.page)
                """
            ) { row in
                let first = TrailRow.columnCount
                return ChainWalk.Step(
                    link: TrailLink(
                        position: row.integer(first), entry: row.text(first + 1), digest: row.bytes(first + 2),
                        hash: row.bytes(first + 3), linkedAt: row.integer(first + 4)),
                    row: row.optionalText(0) == nil ? nil : TrailRow(row))
            }
        }
    }

    /// Entries that no link names: those that wait too long, and those that do not even wait.
    private func verifyUnlinked(_ progress: (Int) -> Void) async throws {
        let latest = clock.now().milliseconds - Self.window
        let nameless = try await store.read {
            try $0.count("SELECT COUNT(*) FROM trail WHERE id IS NULL OR id = \("")")
        }
        for _ in 0..<nameless { try report(TrailFinding(.inserted, entry: "")) }
        var (after, done) = ("", 0)
        while true {
            try Task.checkCancellation()
            let entries = try await entries(after: after)
            for entry in entries where !entry.isLinked {
                if !entry.waits {
                    try report(TrailFinding(.inserted, entry: entry.id))
                } else if entry.at < latest {
                    try report(TrailFinding(.unlinked, entry: entry.id))
                }
            }
            done += entries.count
            progress(done)
            guard let last = entries.last, entries.count == Self.page else { return }
            after = last.id
        }
    }

    private struct Place: Sendable {
        var id: String
        var at: Int64
        var isLinked: Bool
        var waits: Bool
    }

    private func entries(after id: String) async throws -> [Place] {
        try await store.read { transaction in
            try transaction.query(
                """
                SELECT CAST(trail.id AS TEXT), CAST(trail.at AS BIGINT),
                    CASE WHEN trail_link.entry_id IS NULL THEN 0 ELSE 1 END,
                    CASE WHEN trail_waiting.entry_id IS NULL THEN 0 ELSE 1 END
                FROM trail LEFT JOIN trail_link ON trail_link.entry_id = trail.id
                    LEFT JOIN trail_waiting ON trail_waiting.entry_id = trail.id
                WHERE trail.id > \(id) ORDER BY trail.id LIMIT \(Self.page)
                """
            ) { Place(id: $0.text(0), at: $0.integer(1), isLinked: $0.boolean(2), waits: $0.boolean(3)) }
        }
    }

    /// Entries that were removed before they were linked.
    private func verifyWaiting() async throws {
        let lost = try await store.read { transaction in
            try transaction.query(
                """
                SELECT trail_waiting.entry_id FROM trail_waiting
                LEFT JOIN trail ON trail.id = trail_waiting.entry_id WHERE trail.id IS NULL
                ORDER BY trail_waiting.entry_id LIMIT \(Self.page)
                """
            ) { $0.text(0) }
        }
        for entry in lost { try report(TrailFinding(.removed, entry: entry)) }
    }
}
