internal import AuditTrail
internal import Languages

extension TrailFinding: Printable {
    static let columns: [TableColumn] = [
        "finding", "entry", .number("position"), .number("last"), "source", "meaning",
    ]

    var rows: [[String]] {
        [
            [
                code.rawValue, entry ?? "", position.map { "\($0)" } ?? "", lastPosition.map { "\($0)" } ?? "",
                source ?? "", meaning(in: Speech.words),
            ]
        ]
    }

    var json: JSONOutput {
        .object([
            ("finding", .text(code.rawValue)), ("entry", .optional(entry)),
            ("position", position.map { .count(Int($0)) } ?? .null),
            ("last", lastPosition.map { .count(Int($0)) } ?? .null), ("source", .optional(source)),
            ("meaning", .text(meaning(in: Speech.english))),
        ])
    }

    /// In one line: where, and what.
    var sentence: String {
        let places = [
            entry.map { say(.commandAuditPlaceEntry(entry: $0)) },
            position.map { say(.commandAuditPlacePosition(position: "\($0)")) }, source,
        ].compactMap { $0 }
        return "\(places.joined(separator: ", ")): \(meaning(in: Speech.words))"
    }

    private func meaning(in words: Words) -> String { words(.commandAuditMeaning, code) }
}
