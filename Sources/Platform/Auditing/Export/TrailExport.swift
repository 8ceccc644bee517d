import AuditTrail
import DelimitedText
import Foundation
import Storage

/// What a search finds, oldest first, as a file. Read page by page while it is written: its size does not matter.
public struct TrailExport: Sendable {
    public let format: TrailExportFormat
    let store: any Store
    let search: TrailSearch
    /// Nothing after this moment, so that an export ends.
    let end: Timestamp
    let names: [String: String]

    private static let page = 500

    /// Writes the file.
    /// - Parameter piece: given some kilobytes at a time.
    /// - Returns: how many entries were written.
    @discardableResult
    public func write(_ piece: ([UInt8]) async throws -> Void) async throws -> Int {
        var (count, place): (Int, TrailPlace?) = (0, nil)
        if format == .csv { try await piece(try Self.csv([ExportedEntry.columns])) }
        while true {
            let rows = try await rows(after: place)
            let found = rows.filter { search.has($0.entry) }
            let entries = found.map { ExportedEntry($0.entry, position: $0.position, hash: $0.hash, names: names) }
            if !entries.isEmpty { try await piece(try bytes(of: entries)) }
            count += entries.count
            guard let last = rows.last, rows.count == Self.page else { return count }
            place = TrailPlace(last.entry)
        }
    }

    private struct Row: Sendable {
        var entry: TrailEntry
        var position: Int64?
        var hash: [UInt8]?
    }

    private func rows(after place: TrailPlace?) async throws -> [Row] {
        let columns = TrailEntry.columns
        return try await store.read { [search, end] transaction in
            let after = place.map { " AND (at, id) > (\($0.at), \($0.id))" as SQL } ?? ""
            return try transaction.query(
                """
                SELECT \(columns), trail_link.position, trail_link.hash FROM trail
                LEFT JOIN trail_link ON trail_link.entry_id = trail.id
                WHERE \(search.condition) AND at <= \(end)\(after) ORDER BY at, id LIMIT \(Self.page)
                """
            ) { Row(entry: TrailEntry($0), position: $0.optionalInteger(10), hash: $0.optionalBytes(11)) }
        }
    }

    private func bytes(of entries: [ExportedEntry]) throws -> [UInt8] {
        switch format {
        case .csv: return try Self.csv(entries.map(\.cells))
        case .jsonl:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return try entries.flatMap { try $0.line(encoder) }
        }
    }

    private static func csv(_ rows: [[String]]) throws -> [UInt8] {
        var bytes: [UInt8] = []
        let writer = CSVWriter(guardingFormulas: true) { bytes += $0 }
        for row in rows { try writer.write(row) }
        try writer.finish()
        return bytes
    }
}
