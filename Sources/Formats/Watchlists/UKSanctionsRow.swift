/// One row of the UK Sanctions List: a name, perhaps with an address, of an entry that may have many rows.
struct UKSanctionsRow {
    private let row: ListRow

    private static let lists: [(header: String, property: String)] = [
        ("business registration number (s)", "registrationNumber"),
        ("business registration number(s)", "registrationNumber"),
        ("parent company", "parent"), ("subsidiaries", "subsidiary"), ("imo number", "imoNumber"),
        ("passport number", "passportNumber"), ("national identifier number", "idNumber"), ("position", "position"),
        ("phone number", "phone"), ("website", "website"), ("email address", "email"),
        ("hull identification number (hin)", "hullNumber"),
    ]

    init(_ row: ListRow) { self.row = row }

    func add(to entry: inout EntityBuilder) {
        addName(to: &entry)
        addAddress(to: &entry)
        for header in ["d.o.b", "dob"] where !row[header].isEmpty {
            // Unknown parts are letters, as in dd/mm/1965.
            entry.add("birthDate", WrittenDate.all(in: row[header].filter { !$0.isLetter }))
        }
        for header in ["nationality(/ies)", "nationality"] where !row[header].isEmpty {
            entry.addCountries("nationality", row[header], noteLabel: "Nationality")
        }
        for (header, property) in Self.lists { entry.add(property, row[header]) }
        entry.add("program", row["regime name"])
        entry.add("measure", row["sanctions imposed"].split(separator: "|").map(String.init))
        entry.add("topics", "sanction")
        entry.add("reason", HTMLText.plain(row["uk statement of reasons"]))
        entry.add("notes", HTMLText.plain(row["other information"]))
        entry.add("listingDate", WrittenDate.all(in: row["date designated"]))
        entry.add("ofsiGroupId", row["ofsi group id"])
        entry.add("unscId", row["un reference number"])
    }

    /// `Name 6` is the family name or the whole name of an organisation; the others stand before it.
    private func addName(to entry: inout EntityBuilder) {
        let name = (1...6).map { row["name \($0)"] }.filter { !$0.isEmpty }.joined(separator: " ")
        let isWeak = row["alias strength"].lowercased().contains("low")
        switch row["name type"].lowercased() {
        case "primary name": entry.addName(printed: name)
        case "alias" where isWeak: entry.add("weakAlias", name)
        case let type where type.contains("previous") || type.contains("formerly"): entry.add("previousName", name)
        default: if !name.isEmpty { entry.addName(printed: name, as: "alias") }
        }
        entry.add("alias", row["name non-latin script"])
    }

    private func addAddress(to entry: inout EntityBuilder) {
        let lines = (1...6).map { row["address line \($0)"] } + [row["address postal code"], row["address country"]]
        entry.add("address", lines.filter { !$0.isEmpty }.joined(separator: ", "))
        entry.add("postalCode", row["address postal code"])
        entry.addCountries("country", row["address country"], noteLabel: "Country")
    }
}
