import Languages

/// One of two records that stand side by side: names with their values. Drawn by `{{>parts/record}}`.
struct RecordCard {
    struct Line {
        var label: String
        var values: [String]
    }

    var heading: String
    /// The `id` of the heading.
    var id: String
    var lines: [Line]
    /// Where more stands of it.
    var link: (text: String, address: String)?

    /// So many values of a line are shown at once; the rest unfolds.
    static let mostShown = 6

    func fields(in words: Words) -> Fields {
        [
            "cardHeading": heading, "cardID": id,
            "cardLink": link.map { link in
                ["cardLinkText": link.text, "cardLinkPath": link.address] as Fields
            },
            "cardLines": lines.filter { !$0.values.isEmpty }.map { line($0, words) },
        ]
    }

    private func line(_ line: Line, _ words: Words) -> Fields {
        let rest = line.values.dropFirst(Self.mostShown)
        return [
            "lineLabel": line.label,
            "lineValues": line.values.prefix(Self.mostShown).map { ["lineValue": $0] as Fields },
            "lineMore": rest.isEmpty
                ? nil
                : [
                    "lineMoreText": words(.screeningRecordMore(count: rest.count)),
                    "lineRest": rest.map { ["lineValue": $0] as Fields },
                ] as Fields,
        ]
    }
}
