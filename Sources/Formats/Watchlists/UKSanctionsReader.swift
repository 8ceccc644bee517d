internal import DelimitedText
internal import FollowTheMoney
internal import InputFiles

/// Reads the UK Sanctions List (csv): a line with the report's date, the header, then a row for each name and address,
/// grouped here by `Unique ID`.
struct UKSanctionsReader {
    let sink: WatchlistSink
    private static let dataset = "gb_fcdo_sanctions"

    func read(_ files: [String]) throws {
        for path in files { try read(path) }
    }

    private func read(_ path: String) throws {
        let table = try ListTable(
            path: path,
            isHeader: { header in
                if header.position(of: "unique id") != nil { return true }
                if sink.publishedOn == nil {
                    sink.publishedOn = header.names.lazy.compactMap { WrittenDate.all(in: $0).first }.first
                }
                return false
            },
            expected: "the UK Sanctions List with its column Unique ID in the second line")
        var entries: [String: EntityBuilder] = [:]
        var order: [String] = []
        try table.each(in: sink) { row in
            let id = row["unique id"]
            guard !id.isEmpty else {
                return sink.report(row.problem(.missingIdentifier, in: "unique id", expected: "a Unique ID"))
            }
            var entry = entries[id] ?? EntityBuilder(id: "uk-\(id)", schema: Self.schema(row), dataset: Self.dataset)
            if entries[id] == nil { order.append(id) }
            UKSanctionsRow(row).add(to: &entry)
            entries[id] = entry
        }
        for id in order {
            guard let entity = entries.removeValue(forKey: id)?.built() else { continue }
            if entity.values("name").isEmpty, entity.values("alias").isEmpty {
                sink.report(InputProblem(.missingName, file: path, record: id, expected: "a name"))
            } else {
                try sink.take(entity)
            }
        }
    }

    private static func schema(_ row: ListRow) -> String {
        switch row["designation type"].lowercased() {
        case "individual": "Person"
        case "ship": "Vessel"
        default: "LegalEntity"
        }
    }
}
