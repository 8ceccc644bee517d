internal import Languages
internal import Screening
internal import Storage
internal import Watchlists

extension Watchlist: Printable {
    static let columns: [TableColumn] = [
        "id", "name", TableColumn("consequence", codes: .screeningConsequence), .number("version"), .number("entries"),
        "published", "loaded", .number("open"),
        .number("confirmed"), "checksum",
    ]

    var rows: [[String]] {
        [
            [
                id.text, name, consequence.rawValue, "\(current.number)", "\(current.entries)",
                current.publishedOn ?? "", Day(current.importedAt).description, "\(openHits)", "\(confirmedHits)",
                current.checksum,
            ]
        ]
    }

    var json: JSONOutput { .object(members) }

    /// The members of the JSON object, to which a fuller answer adds.
    var members: [(name: String, value: JSONOutput)] {
        [
            ("id", .text(id.text)), ("name", .text(name)), ("consequence", .text(consequence.rawValue)),
            ("current", current.json), ("openHits", .count(openHits)), ("confirmedHits", .count(confirmedHits)),
        ]
    }
}

extension ListVersion {
    var json: JSONOutput {
        .object([
            ("version", .count(number)), ("format", .text(format.rawValue)), ("file", .text(fileName)),
            ("published", .optional(publishedOn)), ("loaded", .text(Day(importedAt).description)),
            ("checksum", .text(checksum)), ("entries", .count(entries)), ("added", .count(added)),
            ("changed", .count(changed)), ("removed", .count(removed)),
        ])
    }
}
