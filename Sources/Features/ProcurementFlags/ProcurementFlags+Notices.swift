public import Access
import AuditTrail
import InputFiles
import ProcurementIndicators
import ProcurementNotices
import Storage

extension ProcurementFlags {
    /// Notices that are written in one transaction.
    private static let portion = 200

    /// Keeps of files that were just imported as contracts what the indicators read of the notices of the register's
    /// procurements, and has the flags computed anew soon: nobody uploads anything twice. The same file again adds nothing.
    /// Needs `.importSuppliers`.
    /// - Returns: how many notices are new.
    /// - Throws: `InputProblem` where a path cannot be read; `StorageError`.
    @discardableResult
    public func keepNotices(_ paths: [String], as principal: Principal) async throws -> Int {
        try principal.require(.importSuppliers)
        var kept = 0
        for path in try InputPaths.expand(paths, extensions: InputPaths.json) {
            kept += try await keep(try ByteSource(path: path), as: principal)
        }
        let now = clock.now()
        try await store.write { [trail, kept] transaction in
            if kept > 0 {
                try trail.append(
                    .collection, "procurement-flag", nil, by: principal.actor, reason: "notices", in: transaction)
            }
            try NoticeRecords.setDue(since: now, of: principal.organisation, in: transaction)
            try transaction.announce(Self.topic)
        }
        return kept
    }

    private func keep(_ source: ByteSource, as principal: Principal) async throws -> Int {
        let file = String(source.name.prefix(200))
        let waiting = Excerpts()
        let reader = NoticeReader(source, into: NoticeLedger(), excerpt: { waiting.list.append($0) })
        var kept = 0
        while true {
            let hasMore = try reader.next() != nil
            guard waiting.list.count >= Self.portion || !hasMore else { continue }
            kept += try await keep(waiting.list, from: file, as: principal)
            waiting.list = []
            guard hasMore else { return kept }
        }
    }

    private func keep(_ excerpts: [NoticeExcerpt], from file: String, as principal: Principal) async throws -> Int {
        guard !excerpts.isEmpty else { return 0 }
        let now = clock.now()
        var kept = 0
        for start in stride(from: 0, to: excerpts.count, by: Self.portion) {
            let portion = Array(excerpts[start..<min(start + Self.portion, excerpts.count)])
            kept += try await store.write { transaction in
                try NoticeRecords.keep(
                    portion, from: file, at: now, of: principal.organisation, in: transaction)
            }
        }
        return kept
    }

    /// What the reader has handed out and nobody has written yet.
    private final class Excerpts {
        var list: [NoticeExcerpt] = []
    }
}
