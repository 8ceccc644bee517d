internal import Languages
internal import Screening
internal import Storage
internal import Watchlists

/// One list as it is printed: a line for each thing known.
struct PrintedList {
    var detail: WatchlistDetail
}

extension PrintedList: Printable {
    static let columns: [TableColumn] = [TableColumn("what", codes: .commandRowList), "value"]

    var rows: [[String]] {
        let list = detail.list
        return [
            ["id", list.id.text], ["name", list.name],
            ["consequence", Speech.words(.screeningConsequence, list.consequence)],
            ["openQuestions", "\(list.openHits)"], ["confirmedLinks", "\(list.confirmedHits)"],
        ]
            + detail.schemas.sorted { $0.key < $1.key }.map {
                ["entries", "\(Speech.words.code($0.key, under: .schema)): \($0.value)"]
            }
            + detail.versions.map { ["version", "\($0.number): \(Self.line($0))"] }
    }

    private static func line(_ version: ListVersion) -> String {
        let (words, number) = (Speech.words, Speech.words.language.number)
        let parts = [
            "\(version.fileName) (\(words(.listsFormat, version.format)))",
            version.publishedOn.map { words(.commandListsPublished(day: $0)) },
            words(.commandListsLoaded(day: Day(version.importedAt).description)),
            words(
                .commandListsEntries(
                    added: number(version.added), changed: number(version.changed), removed: number(version.removed),
                    count: version.entries)),
        ]
        return parts.compactMap { $0 }.joined(separator: ", ") + "; SHA-256 \(version.checksum)"
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
