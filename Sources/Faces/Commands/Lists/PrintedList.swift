internal import Screening
internal import Storage
internal import Watchlists

/// One list as it is printed: a line for each thing known.
struct PrintedList {
    var detail: WatchlistDetail
}

extension PrintedList: Printable {
    static let columns: [TableColumn] = ["what", "value"]

    var rows: [[String]] {
        let list = detail.list
        return [
            ["id", list.id.text], ["name", list.name], ["consequence", list.consequence.rawValue],
            ["open questions", "\(list.openHits)"], ["confirmed links", "\(list.confirmedHits)"],
        ]
            + detail.schemas.sorted { $0.key < $1.key }.map { ["entries: \($0.key)", "\($0.value)"] }
            + detail.versions.map { ["version \($0.number)", Self.line($0)] }
    }

    private static func line(_ version: ListVersion) -> String {
        let published = version.publishedOn.map { ", published \($0)" } ?? ""
        return """
            \(version.fileName) (\(version.format.rawValue))\(published), loaded \(Day(version.importedAt)), \
            \(version.entries) entries: \(version.added) added, \(version.changed) changed, \(version.removed) removed; \
            SHA-256 \(version.checksum)
            """
    }

    var json: JSONOutput {
        .object(
            detail.list.members + [
                (
                    "schemas",
                    .object(detail.schemas.sorted { $0.key < $1.key }.map { (name: $0.key, value: .count($0.value)) })
                ),
                ("versions", .list(detail.versions.map(\.json))),
            ])
    }
}
