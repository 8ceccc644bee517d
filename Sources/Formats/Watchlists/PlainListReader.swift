internal import DelimitedText
internal import FollowTheMoney
internal import InputFiles

/// Reads a list in any delimited text with the columns `id` and `name`; others are used where they are there.
struct PlainListReader {
    let sink: WatchlistSink
    /// Not the file's name, which a dated download changes with every version.
    private static let dataset = "csv"

    /// Properties, and the headers they go by in lower case, letters and digits only.
    private static let columns: [(property: String, headers: [String])] = [
        ("id", ["id", "entityid", "identifier", "listid", "uid", "uniqueid", "reference", "ref", "no", "number"]),
        (
            "name",
            [
                "name", "names", "caption", "entityname", "fullname", "companyname", "organisationname",
                "organizationname",
                "suppliername", "enw",
            ]
        ),
        ("schema", ["schema", "type", "entitytype"]),
        ("alias", ["aliases", "alias", "aka", "othernames", "alsoknownas", "tradingas", "tradingnames"]),
        ("weakAlias", ["weakaliases", "weakalias", "lowqualityaliases"]),
        ("previousName", ["previousnames", "previousname", "formernames", "formername", "formerlyknownas", "fka"]),
        ("country", ["country", "countries", "jurisdiction", "gwlad"]),
        ("nationality", ["nationality", "nationalities"]),
        ("address", ["address", "addresses", "cyfeiriad"]),
        ("postalCode", ["postcode", "postalcode", "zip", "codpost"]),
        ("birthDate", ["birthdate", "dateofbirth", "dob", "birthdates"]),
        (
            "registrationNumber",
            [
                "companynumber", "registrationnumber", "companyregistrationnumber", "companiesHouseNumber".lowercased(),
                "registrationno", "crn", "rhifycwmni",
            ]
        ),
        ("taxNumber", ["taxnumber", "tin"]), ("vatCode", ["vat", "vatnumber", "vatcode", "vatno"]),
        ("leiCode", ["lei", "leicode"]), ("dunsCode", ["duns", "dunsnumber", "dunscode"]),
        ("topics", ["topic", "topics"]), ("authority", ["authority", "source", "issuer"]),
        ("program", ["program", "programme", "programs", "regime"]),
        ("reason", ["reason", "reasons", "offence"]), ("notes", ["note", "notes", "comments", "remarks"]),
        ("listingDate", ["listingdate", "listedon", "datelisted", "startdate"]),
        ("sourceUrl", ["sourceurl", "url", "link", "website"]), ("imoNumber", ["imo", "imonumber"]),
    ]

    private static let lists: Set<String> = [
        "alias", "weakAlias", "previousName", "country", "nationality", "birthDate", "topics", "registrationNumber",
        "program",
    ]

    func read(_ files: [String]) throws {
        var seen: Set<String> = []
        for path in files {
            let table = try ListTable(
                path: path,
                isHeader: { header in
                    let found = Self.properties(of: header.names)
                    return found.contains("id") && found.contains("name")
                },
                expected: "a header with the columns id and name")
            let properties = Self.properties(of: table.header.names)
            try table.each(in: sink) { row in
                guard let entity = entity(row, properties) else { return }
                if !seen.insert(entity.id).inserted {
                    sink.report(
                        row.problem(
                            .duplicateIdentifier, record: entity.id, expected: "an id of its own", severity: .warning))
                }
                try sink.take(entity)
            }
        }
    }

    private func entity(_ row: ListRow, _ properties: [String?]) -> FollowTheMoneyEntity? {
        var cells: [String: String] = [:]
        for (column, property) in properties.enumerated() {
            if let property { cells[property] = row.row.trimmed(column) }
        }
        let id = cells["id"] ?? ""
        let name = cells["name"] ?? ""
        guard !id.isEmpty, !name.isEmpty else {
            sink.report(
                row.problem(
                    id.isEmpty ? .missingIdentifier : .missingName, record: id.isEmpty ? nil : id,
                    expected: id.isEmpty ? "an id" : "a name"))
            return nil
        }
        let schema = Self.schema(cells["schema"] ?? "")
        var entry = EntityBuilder(id: id, schema: schema, dataset: Self.dataset)
        addNames(name, cells, isPerson: schema == "Person", to: &entry)
        for (property, cell) in cells.sorted(by: { $0.key < $1.key }) where !cell.isEmpty {
            add(property, cell, to: &entry)
        }
        return entry.built()
    }

    private func addNames(_ name: String, _ cells: [String: String], isPerson: Bool, to entry: inout EntityBuilder) {
        entry.addName(printed: name)
        if !isPerson { entry.add("alias", FirmsInOneCell.names(name)) }
        for property in ["alias", "weakAlias", "previousName"] {
            for item in ListCell.names(cells[property] ?? "") { entry.addName(printed: item, as: property) }
        }
    }

    private func add(_ property: String, _ cell: String, to entry: inout EntityBuilder) {
        switch property {
        case "id", "name", "schema", "alias", "weakAlias", "previousName": return
        case "country", "nationality": entry.addCountries(property, cell, noteLabel: property)
        case "birthDate", "listingDate": entry.addDates(property, cell, noteLabel: property)
        default: entry.add(property, Self.lists.contains(property) ? ListCell.items(cell) : [cell])
        }
    }

    /// The property of each column, nil for columns of no known meaning; a property goes to its first column only.
    private static func properties(of headers: [String]) -> [String?] {
        var taken: Set<String> = []
        return headers.map { header in
            let key = header.lowercased().filter { $0.isLetter || $0.isNumber }
            guard let property = columns.first(where: { $0.headers.contains(key) })?.property,
                taken.insert(property).inserted
            else { return nil }
            return property
        }
    }

    /// Schemata of FollowTheMoney as they stand; the words of other lists for them; `LegalEntity` where nothing is said.
    private static func schema(_ text: String) -> String {
        switch text.lowercased() {
        case "": "LegalEntity"
        case "individual", "person": "Person"
        case "entity", "legalentity": "LegalEntity"
        case "organisation", "organization": "Organization"
        case "company", "firm": "Company"
        case "ship", "vessel": "Vessel"
        default: FollowTheMoneySchema.names.first { $0.lowercased() == text.lowercased() } ?? text
        }
    }
}
