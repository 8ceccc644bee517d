internal import DelimitedText
internal import FollowTheMoney
internal import InputFiles

/// Reads the OFAC Specially Designated Nationals list: entries, aliases and addresses joined on the entry's number.
struct OFACReader {
    private struct Alias {
        let kind: String
        let name: String
    }

    let sink: WatchlistSink
    private static let dataset = "us_ofac_sdn"

    func read(_ files: [String]) throws {
        var aliases: [String: [Alias]] = [:]
        var addresses: [String: [[String]]] = [:]
        for path in files {
            switch OFACTable(path: path) {
            case .aliases:
                try each(path, .aliases) { aliases[$0[0], default: []].append(Alias(kind: $0[2], name: $0[3])) }
            case .addresses:
                try each(path, .addresses) { addresses[$0[0], default: []].append(Array($0[2...])) }
            case .entries, nil: continue
            }
        }
        for path in files where OFACTable(path: path) == .entries {
            for table in [OFACTable.aliases, .addresses] where !files.contains(where: { OFACTable(path: $0) == table })
            {
                sink.report(
                    InputProblem(
                        .unreadable, file: "\(table.rawValue).csv",
                        expected: "\(table.rawValue).csv beside sdn.csv", severity: .warning))
            }
            try each(path, .entries) { cells in
                let id = cells[0]
                try take(cells, aliases.removeValue(forKey: id) ?? [], addresses.removeValue(forKey: id) ?? [], path)
            }
        }
        reportOrphans(aliases, "alt.csv")
        reportOrphans(addresses, "add.csv")
    }

    private func each(_ path: String, _ table: OFACTable, _ body: ([String]) throws -> Void) throws {
        let reader = try DelimitedReader(try ByteSource(path: path), delimiter: .comma)
        while let row = try reader.next() {
            sink.rows += 1
            row.warnings.forEach(sink.report)
            guard row.count >= table.columns else {
                sink.report(
                    reader.problem(
                        .wrongCellCount, at: 0, expected: "\(table.columns) cells, not \(row.count)"))
                continue
            }
            try body(
                (0..<row.count).map { column in
                    let text = row.trimmed(column)
                    return text == "-0-" ? "" : text
                })
        }
    }

    /// Rows of an entry that is not there belong to nothing: a partial copy of the list has thousands, so they are told in
    /// one warning.
    private func reportOrphans(_ rows: [String: [some Any]], _ file: String) {
        guard let first = rows.keys.min() else { return }
        let count = rows.values.reduce(0) { $0 + $1.count }
        sink.report(
            InputProblem(
                .danglingReference, file: file, record: first,
                expected: "the \(rows.count) entries in sdn.csv that \(count) rows here belong to; is it complete?",
                severity: .warning))
    }

    private func take(_ cells: [String], _ aliases: [Alias], _ addresses: [[String]], _ path: String) throws {
        guard !cells[1].isEmpty else {
            return sink.report(InputProblem(.missingName, file: path, record: cells[0], expected: "a name"))
        }
        let schema = Self.schema(cells[2])
        var entry = EntityBuilder(id: "ofac-\(cells[0])", schema: schema, dataset: Self.dataset)
        entry.add("name", Self.name(cells[1], schema: schema))
        for alias in aliases {
            entry.add(Self.property(alias.kind), Self.name(alias.name, schema: schema))
        }
        for address in addresses { addAddress(address, to: &entry) }
        entry.add("program", Self.programs(cells[3]))
        entry.add("topics", "sanction")
        entry.add(schema == "Person" ? "position" : "notes", cells[4])
        if schema == "Vessel" {
            entry.add("callSign", cells[5])
            entry.add("type", cells[6])
            entry.add("tonnage", cells[7])
            entry.add("grossRegisteredTonnage", cells[8])
            entry.addCountries("flag", cells[9], noteLabel: "Flag")
            entry.add("owner", cells[10])
        } else {
            entry.add("notes", cells[5...10].filter { !$0.isEmpty })
        }
        addRemarks(cells[11], of: cells[0], path, to: &entry)
        try sink.take(entry.built())
    }

    private func addRemarks(_ remarks: String, of id: String, _ path: String, to entry: inout EntityBuilder) {
        guard !remarks.isEmpty else { return }
        entry.add("notes", remarks)
        for remark in OFACRemark.all(in: remarks) { remark.add(to: &entry) }
        if remarks.utf8.count >= OFACRemark.longest {
            sink.report(
                InputProblem(
                    .truncated, file: path, record: "entry \(id)",
                    expected: "remarks shorter than \(OFACRemark.longest) characters: OFAC cuts longer ones",
                    severity: .warning))
        }
    }

    private func addAddress(_ cells: [String], to entry: inout EntityBuilder) {
        let parts = cells.prefix(3).filter { !$0.isEmpty }
        entry.add("address", parts.joined(separator: ", "))
        entry.addCountries("country", cells[2], noteLabel: "Country")
        entry.add("notes", cells[3])
    }

    private static func schema(_ type: String) -> String {
        switch type.lowercased() {
        case "individual": "Person"
        case "vessel": "Vessel"
        case "aircraft": "Airplane"
        // The list does not tell firms from groups and governments.
        default: "LegalEntity"
        }
    }

    private static func property(_ kind: String) -> String {
        kind.lowercased() == "fka" ? "previousName" : "alias"
    }

    /// "SURNAME, Given" in natural order, for persons only: organisations have commas of their own.
    private static func name(_ text: String, schema: String) -> String {
        guard schema == "Person", let comma = text.firstIndex(of: ",") else { return text }
        let surname = ListCell.trim(String(text[..<comma]))
        let given = ListCell.trim(String(text[text.index(after: comma)...]))
        return given.isEmpty ? surname : "\(given) \(surname)"
    }

    /// Programs stand in one cell as `IRAN] [SDGT`.
    private static func programs(_ cell: String) -> [String] {
        cell.split { "[]".contains($0) }.map { ListCell.trim(String($0)) }.filter { !$0.isEmpty }
    }
}
