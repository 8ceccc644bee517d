import Countries
public import InputFiles
import Storage

/// Reads the debarment list from a table with the columns name, number, country, ground, weight (mandatory or discretionary),
/// national security (yes or no), contracts and expected end, of which name is required. Written, it has the same columns.
public enum DebarmentTable {
    /// Entries of a list.
    static let mostEntries = 5_000

    private enum Column: Sendable {
        case name, number, country, ground, weight, nationalSecurity, contracts, expectedEnd
    }

    private static let table = SmallTable<Column>(
        headers: [
            (.name, ["name", "supplier", "enw"]), (.number, ["number", "company number", "rhif"]),
            (.country, ["country", "gwlad"]), (.ground, ["ground", "exclusion ground", "sail"]),
            (.weight, ["weight", "mandatory or discretionary", "pwys"]),
            (.nationalSecurity, ["national security", "diogelwch gwladol"]),
            (.contracts, ["contracts", "contractau"]), (.expectedEnd, ["expected end", "end", "diwedd"]),
        ], required: .name, requiredHeader: "the column “\("name")”", mostRows: mostEntries)

    /// - Throws: `TableProblems`, and then nothing of the file is taken.
    public static func entries(_ source: any ByteReading) throws(TableProblems) -> [DebarmentEntry] {
        try table.read(source) { cells in
            var problems: [InputProblem] = []
            if cells[.name].isEmpty { problems.append(cells.problem(.missingName, .name, expected: "a name")) }
            for column in [Column.name, .number, .ground] where cells[column].count > TextRule.short {
                problems.append(cells.problem(.tooLarge, column, expected: "at most \(TextRule.short) characters"))
            }
            if cells[.contracts].count > TextRule.note {
                problems.append(
                    cells.problem(.tooLarge, .contracts, expected: "at most \(TextRule.note) characters"))
            }
            let weight = ExclusionGround.Weight(rawValue: cells[.weight].lowercased())
            if weight == nil {
                problems.append(cells.problem(.unknownValue, .weight, expected: "mandatory or discretionary"))
            }
            let security = ["": false, "no": false, "yes": true][cells[.nationalSecurity].lowercased()]
            if security == nil {
                problems.append(cells.problem(.unknownValue, .nationalSecurity, expected: "yes or no"))
            }
            let country = cells[.country].isEmpty ? "" : CountryNames.stated(cells[.country])
            if country == nil { problems.append(cells.problem(.unknownValue, .country, expected: "a country")) }
            let end = cells[.expectedEnd].utf8.count == 10 ? Day(cells[.expectedEnd]) : nil
            if end == nil, !cells[.expectedEnd].isEmpty {
                problems.append(cells.problem(.badDate, .expectedEnd, expected: "a day such as 2026-03-31"))
            }
            guard problems.isEmpty, let weight, let security, let country else {
                return .failure(TableProblems(problems))
            }
            return .success(
                DebarmentEntry(
                    name: cells[.name], number: cells[.number], country: country, ground: cells[.ground],
                    weight: weight, isNationalSecurity: security, contracts: cells[.contracts], expectedEnd: end))
        }
    }
}
