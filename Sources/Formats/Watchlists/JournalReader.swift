internal import Countries
internal import DelimitedText
internal import FollowTheMoney
internal import InputFiles

/// Reads the annexes of the sanctions acts of the European Union, one csv an act, as taken from the Official Journal.
///
/// Rows carry no stable number (numbers repeat between annexes and move when an act is amended), so an entry is named by
/// its act, annex, kind and name; a second entry of the same name gets a number.
struct JournalReader {
    let sink: WatchlistSink
    private static let dataset = "eu_journal_sanctions"

    /// Columns that are lists of values and go into properties as they are.
    private static let plainLists = [
        "position", "birthPlace", "passportNumber", "legalForm", "sector", "ticker", "imoNumber", "mmsi", "address",
        "phone", "email", "website", "swiftBic", "innCode", "ogrnCode", "kppCode", "okpoCode", "leiCode", "idNumber",
        "appearance", "ethnicity", "fatherName", "motherName",
    ]

    func read(_ files: [String]) throws {
        var seen: [String: Int] = [:]
        for path in files {
            let table = try ListTable(
                path: path, isHeader: { $0.position(of: "celex") != nil && $0.position(of: "name") != nil },
                expected: "the columns celex, recordId, schema, name, …")
            try table.each(in: sink) { row in
                guard !row["name"].isEmpty else {
                    return sink.report(
                        row.problem(.missingName, in: "name", record: row["recordId"], expected: "a name"))
                }
                let key = WatchlistChecksum.short([row["annex"], row["schema"], row["name"]])
                let id = "eu-\(row["celex"])-\(key)"
                seen[id, default: 0] += 1
                try sink.take(entity(row, id: seen[id] == 1 ? id : "\(id)-\(seen[id] ?? 1)"))
            }
        }
    }

    private func entity(_ row: ListRow, id: String) -> FollowTheMoneyEntity {
        let schema = row["schema"].isEmpty ? "LegalEntity" : row["schema"]
        var entry = EntityBuilder(id: id, schema: schema, dataset: Self.dataset)
        addNames(row, to: &entry)
        for column in Self.plainLists { entry.add(column, ListCell.items(row[column])) }
        addNumbers(row, to: &entry)
        entry.addCountries("country", row["country"], noteLabel: "Country")
        for address in entry.entity.values("address") { entry.add("country", Self.country(of: address)) }
        entry.addCountries("jurisdiction", row["jurisdiction"], noteLabel: "Jurisdiction")
        entry.addCountries("nationality", row["nationality"], noteLabel: "Nationality")
        entry.addCountries("flag", row["flag"], noteLabel: "Flag")
        addDates(row, to: &entry)
        entry.add("gender", row["gender"].lowercased())
        entry.add("program", row["programKey"])
        entry.add("measure", row["measure"])
        entry.add("topics", row["measure"] == "Export control" ? "export.control" : "sanction")
        entry.add("provisions", row["annex"])
        entry.add("reason", row["reason"])
        entry.add("notes", row["notes"])
        entry.add("recordId", row["recordId"])
        entry.add("sourceUrl", Self.sourceURL(celex: row["celex"]))
        return entry.built()
    }

    private func addNames(_ row: ListRow, to entry: inout EntityBuilder) {
        let names = ListCell.names(inItem: row["name"])
        entry.addName(printed: names.first ?? row["name"])
        for name in names.dropFirst() { entry.addName(printed: name, as: "alias") }
        for property in ["alias", "weakAlias", "previousName"] {
            for name in ListCell.names(row[property]) { entry.addName(printed: name, as: property) }
        }
    }

    private func addDates(_ row: ListRow, to entry: inout EntityBuilder) {
        for (column, property, label) in [
            ("birthDate", "birthDate", "Date of birth"), ("startDate", "listingDate", "Listed on"),
            ("incorporationDate", "incorporationDate", "Date of registration"),
        ] where !row[column].isEmpty {
            entry.addDates(property, row[column], noteLabel: label)
        }
    }

    /// Numbers may be followed by what they are: `7735126740 (Tax ID/INN)`.
    private func addNumbers(_ row: ListRow, to entry: inout EntityBuilder) {
        for column in ["registrationNumber", "taxNumber"] {
            for item in ListCell.items(row[column]) {
                let bare = ListCell.trim(String(item.prefix { $0 != "(" }))
                let label = item.lowercased()
                let isTax = label.contains("tax") || label.contains("inn)")
                entry.add(isTax ? "taxNumber" : column, bare.isEmpty ? item : bare)
            }
        }
    }

    /// The country an address ends or begins with.
    private static func country(of address: String) -> String? {
        let parts = address.split(separator: ",").map(String.init)
        for part in [parts.last, parts.first] {
            if let part, let code = CountryNames.code(String(part.prefix { $0 != "(" })) { return code }
        }
        return nil
    }

    private static func sourceURL(celex: String) -> String {
        celex.isEmpty ? "" : "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:\(celex)"
    }
}
