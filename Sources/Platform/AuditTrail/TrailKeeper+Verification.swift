import Storage
import Synchronization

extension TrailKeeper {
    /// Verifies the whole trail, after linking what waits, and notes in the store what came of it.
    /// - Parameters:
    ///   - heads: the paths of files of heads, besides that of this process and the heads in the store.
    ///   - keys: what checks signatures; empty for the key of this process.
    ///   - isNoted: whether the store keeps what came of it, for the page of auditors.
    ///   - progress: told how many of how many steps are done.
    ///   - report: told each finding as it is found.
    /// - Throws: `TrailFileError` where a file of heads cannot be read; what `report` throws.
    @discardableResult
    public func verify(
        heads: [String] = [], keys: [TrailPublicKey] = [], isNoted: Bool = true,
        progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in },
        report: @escaping @Sendable (TrailFinding) throws -> Void
    ) async throws -> TrailVerification {
        // What cannot be linked must not keep the rest from being looked at: it is found as waiting too long.
        _ = try? await link()
        let findings = Atomic(0)
        let counted: @Sendable (TrailFinding) throws -> Void = { finding in
            findings.add(1, ordering: .relaxed)
            try report(finding)
        }
        var outcome = TrailVerification(at: clock.now())
        outcome.links = try await TrailVerifier(store: store, clock: clock, report: counted, progress: progress)
            .verifyChain()
        let comparison = HeadComparison(
            store: store, keys: keys.isEmpty ? [seal?.key.publicKey].compactMap { $0 } : keys, report: counted)
        outcome.heads = try await comparison.compareKept()
        if seal != nil, try await hasOldLinks() {
            if outcome.heads == 0 { try counted(TrailFinding(.headsMissing, source: "trail_head")) }
            if heads.isEmpty, ownHeads.isEmpty { try counted(TrailFinding(.headsMissing, source: seal?.file.path)) }
        }
        for path in heads.isEmpty ? ownHeads : heads { outcome.heads += try await comparison.compare(file: path) }
        outcome.findings = findings.load(ordering: .relaxed)
        if isNoted { try await note(outcome) }
        return outcome
    }

    /// Whether the chain has stood for longer than it takes to sign it.
    private func hasOldLinks() async throws -> Bool {
        let latest = clock.now().milliseconds - TrailVerifier.window
        return try await store.read { transaction in
            try transaction.count("SELECT COUNT(*) FROM trail_link WHERE position = 1 AND linked_at < \(latest)") > 0
        }
    }

    /// The file of this process, once it has been written.
    private var ownHeads: [String] {
        guard let file = seal?.file, file.last() != nil else { return [] }
        return [file.path]
    }

    private func note(_ outcome: TrailVerification) async throws {
        try await store.write { [node] transaction in
            try transaction.execute(
                """
                INSERT INTO trail_verification (id, at, node, links, heads, findings)
                VALUES (\(ID<TrailVerification>.new(at: outcome.at)), \(outcome.at), \(node), \(outcome.links),
                    \(outcome.heads), \(outcome.findings))
                """)
        }
    }
}
