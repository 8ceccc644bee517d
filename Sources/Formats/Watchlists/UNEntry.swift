internal import FollowTheMoney
internal import Foundation
internal import InputFiles

/// Turns a record of the UN list into an entity.
struct UNEntry {
    private let record: UNRecord
    private let file: String
    private static let dataset = "un_sc_sanctions"

    init(_ record: UNRecord, file: String) {
        self.record = record
        self.file = file
    }

    func hand(to sink: WatchlistSink) throws {
        let id = record.first("DATAID")
        let names = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map(record.first).filter { !$0.isEmpty }
        guard !id.isEmpty, !names.isEmpty else {
            return sink.report(
                InputProblem(
                    id.isEmpty ? .missingIdentifier : .missingName, file: file, line: record.line,
                    record: id.isEmpty ? nil : id, expected: id.isEmpty ? "a DATAID" : "a FIRST_NAME"))
        }
        let schema = record.isIndividual ? "Person" : "LegalEntity"
        var entry = EntityBuilder(id: "un-\(id)", schema: schema, dataset: Self.dataset)
        addNames(names.joined(separator: " "), to: &entry)
        addAddresses(to: &entry)
        addBirth(to: &entry)
        addDocuments(to: &entry)
        entry.add("title", record.all("TITLE"))
        entry.add("position", record.all("DESIGNATION"))
        for nationality in record.all("NATIONALITY") {
            entry.addCountries("nationality", nationality, noteLabel: "Nationality")
        }
        entry.add("gender", record.first("GENDER").lowercased())
        entry.add("program", Self.program(record.first("UN_LIST_TYPE")))
        entry.add("topics", "sanction")
        entry.add("unscId", record.first("REFERENCE_NUMBER"))
        entry.add("listingDate", WrittenDate.all(in: record.first("LISTED_ON")))
        entry.add("notes", record.all("COMMENTS1"))
        try sink.take(entry.built())
    }

    private func addNames(_ name: String, to entry: inout EntityBuilder) {
        let names = ListCell.names(inItem: name)
        entry.addName(printed: names.first ?? name)
        for other in names.dropFirst() { entry.addName(printed: other, as: "alias") }
        for original in record.all("NAME_ORIGINAL_SCRIPT") {
            for part in ListCell.names(inItem: original) { entry.addName(printed: part, as: "alias") }
        }
        for alias in record.group("ALIAS") {
            let property = Self.property(alias["QUALITY"] ?? "")
            for part in ListCell.names(inItem: alias["ALIAS_NAME"] ?? "") {
                entry.addName(printed: part, as: property)
            }
            addAliasDetails(alias, to: &entry)
        }
    }

    /// What an alias says beside the name: notes, and birth details used with it.
    private func addAliasDetails(_ alias: [String: String], to entry: inout EntityBuilder) {
        let name = alias["ALIAS_NAME"] ?? ""
        if let note = alias["NOTE"] {
            entry.add("notes", "\(name): \(note)")
            if let label = note.range(of: "script:") {
                entry.add("alias", ListCell.names(inItem: String(note[label.upperBound...])))
            }
        }
        let birth = ["DATE_OF_BIRTH", "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH"].compactMap { alias[$0] }
        if !birth.isEmpty { entry.add("notes", "\(name): born \(birth.joined(separator: ", "))") }
    }

    private func addAddresses(to entry: inout EntityBuilder) {
        for address in record.group("ADDRESS") {
            let parts = ["STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY"].compactMap { address[$0] }
            entry.add("address", parts.joined(separator: ", "))
            entry.add("postalCode", address["ZIP_CODE"])
            entry.addCountries("country", address["COUNTRY"] ?? "", noteLabel: "Country")
            if let note = address["NOTE"] { entry.add("notes", "Address: \(note)") }
        }
    }

    private func addBirth(to entry: inout EntityBuilder) {
        for birth in record.group("DATE_OF_BIRTH") {
            var text = birth["DATE"] ?? birth["YEAR"] ?? ""
            if let from = birth["FROM_YEAR"], let to = birth["TO_YEAR"] { text = "between \(from) and \(to)" }
            if birth["TYPE_OF_DATE"] == "APPROXIMATELY", !text.isEmpty { text = "approximately \(text)" }
            if let note = birth["NOTE"] { text = text.isEmpty ? note : "\(text) (\(note))" }
            if !text.isEmpty { entry.addDates("birthDate", text, noteLabel: "Date of birth") }
        }
        for place in record.group("PLACE_OF_BIRTH") {
            let parts = ["STREET", "CITY", "STATE_PROVINCE", "COUNTRY", "NOTE"].compactMap { place[$0] }
            entry.add("birthPlace", parts.joined(separator: ", "))
        }
    }

    private func addDocuments(to entry: inout EntityBuilder) {
        for document in record.group("DOCUMENT") {
            let kinds = ["TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2"].compactMap { document[$0] }
            let kind = kinds.joined(separator: ", ")
            let isPassport = ["passport", "passeport", "pasaporte"].contains(where: kind.lowercased().contains)
            entry.add(isPassport ? "passportNumber" : "idNumber", document["NUMBER"])
            let details = ["NUMBER", "ISSUING_COUNTRY", "COUNTRY_OF_ISSUE", "CITY_OF_ISSUE", "DATE_OF_ISSUE", "NOTE"]
                .compactMap { document[$0] }
            // The number alone says nothing new; its country and dates do.
            if details.count > (document["NUMBER"] == nil ? 0 : 1) {
                entry.add("notes", "\(kind.isEmpty ? "Document" : kind): \(details.joined(separator: ", "))")
            }
        }
    }

    private static func property(_ quality: String) -> String {
        switch quality.lowercased() {
        case "low": "weakAlias"
        case "f.k.a.": "previousName"
        default: "alias"
        }
    }

    /// The list writes its programs in short; `GB` is Guinea-Bissau, not the United Kingdom.
    private static func program(_ type: String) -> String {
        switch type {
        case "GB": "Guinea-Bissau"
        case "DRC": "Democratic Republic of the Congo"
        case "CAR": "Central African Republic"
        case "SouthSudan": "South Sudan"
        default: type
        }
    }
}
