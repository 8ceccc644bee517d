internal import DelimitedText
internal import FollowTheMoney
internal import InputFiles

/// Reads the flat export of an OpenSanctions data set, `targets.simple.csv`. Lists in cells are divided by `;`.
struct SimpleTargetsReader {
    let sink: WatchlistSink

    private static let columns: [(header: String, property: String)] = [
        ("aliases", "alias"), ("birth_date", "birthDate"), ("countries", "country"), ("addresses", "address"),
        ("identifiers", "idNumber"), ("phones", "phone"), ("emails", "email"), ("sanctions", "program"),
    ]

    func read(_ files: [String]) throws {
        for path in files {
            let table = try ListTable(
                path: path, isHeader: { $0.position(of: "id") != nil && $0.position(of: "schema") != nil },
                expected: "the columns id, schema, name, aliases, …")
            try table.each(in: sink) { row in
                guard !row["id"].isEmpty, !row["schema"].isEmpty, !row["name"].isEmpty else {
                    return sink.report(
                        row.problem(
                            row["name"].isEmpty ? .missingName : .missingIdentifier,
                            record: row["id"].isEmpty ? nil : row["id"], expected: "an id, a schema and a name"))
                }
                try sink.take(entity(row))
            }
        }
    }

    private func entity(_ row: ListRow) -> FollowTheMoneyEntity {
        let dataset = row["dataset"].isEmpty ? "targets" : row["dataset"]
        var entry = EntityBuilder(id: row["id"], schema: row["schema"], dataset: dataset)
        entry.add("name", row["name"])
        for (header, property) in Self.columns { entry.add(property, ListCell.items(row[header])) }
        for (header, note) in [
            ("first_seen", "First seen"), ("last_seen", "Last seen"), ("last_change", "Last changed"),
        ]
        where !row[header].isEmpty {
            entry.add("notes", "\(note) \(row[header])")
        }
        return entry.built()
    }
}
