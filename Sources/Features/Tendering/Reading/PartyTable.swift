import Access
import Countries
public import InputFiles
import NameMatching

/// Reads who stands behind a bidder from a table with the columns name, relation, kind, nature, other names, country, birth,
/// scheme, number and note, of which name is required. A relation that is not stated is *connected*.
public enum PartyTable {
    private enum Column: Sendable {
        case name, relation, kind, nature, otherNames, country, birth, scheme, number, note
    }

    private static let table = SmallTable<Column>(
        headers: [
            (.name, ["name", "enw"]), (.relation, ["relation", "perthynas"]), (.kind, ["kind", "math"]),
            (.nature, ["nature", "type", "natur"]), (.otherNames, ["other names", "aliases", "enwau eraill"]),
            (.country, ["country", "gwlad"]), (.birth, ["birth", "born", "geni"]), (.scheme, ["scheme", "cynllun"]),
            (.number, ["number", "company number", "rhif", "rhif cwmni"]), (.note, ["note", "notes", "nodyn"]),
        ], required: .name, requiredHeader: "the column “\("name")”", mostRows: TextRule.mostParties)

    /// The ISO 3166-1 alpha-2 code of a country as people write it, small letters; nil for what is none.
    public static func country(_ text: String) -> String? { CountryNames.stated(text) }

    /// - Throws: `TableProblems`, and then nothing of the file is taken.
    public static func parties(_ source: any ByteReading) throws(TableProblems) -> [PartyDraft] {
        try table.read(source) { cells in
            var problems: [InputProblem] = []
            let name = cells[.name]
            if name.isEmpty { problems.append(cells.problem(.missingName, .name, expected: "a name")) }
            if name.count > TextRule.short {
                problems.append(cells.problem(.tooLarge, .name, expected: "at most \(TextRule.short) characters"))
            }
            let relation = code(.relation, cells, PartyRelation.connected, &problems)
            let kind: ConnectedPersonKind? =
                cells[.kind].isEmpty ? nil : code(.kind, cells, ConnectedPersonKind.equivalent, &problems)
            let nature = code(.nature, cells, Party.Nature.unknown, &problems)
            let scheme = code(.scheme, cells, IdentifierScheme.companyNumber, &problems)
            let country = cells[.country].isEmpty ? nil : CountryNames.stated(cells[.country])
            if country == nil, !cells[.country].isEmpty {
                problems.append(cells.problem(.unknownValue, .country, expected: "a country"))
            }
            let birth = TextRule.birth(cells[.birth])
            if birth == nil, !cells[.birth].isEmpty {
                problems.append(cells.problem(.badDate, .birth, expected: "a year and month of birth such as 1975-04"))
            }
            let draft = PartyDraft(
                relation: relation, kind: kind, name: name, nature: nature,
                otherNames: cells[.otherNames].split(separator: ";").prefix(10).map { ReasonText.trimmed(String($0)) },
                country: country, birth: birth, scheme: scheme,
                number: cells[.number].isEmpty ? nil : cells[.number], note: cells[.note])
            guard problems.isEmpty, let checked = try? TextRule.draft(draft) else {
                if problems.isEmpty {
                    problems.append(cells.problem(.tooLarge, .note, expected: "at most \(TextRule.note) characters"))
                }
                return .failure(TableProblems(problems))
            }
            return .success(checked)
        }
    }

    /// A value of a closed set, whatever its capitals; the usual one where the cell is empty.
    private static func code<Code: RawRepresentable<String> & CaseIterable>(
        _ column: Column, _ cells: SmallTable<Column>.Cells, _ usual: Code, _ problems: inout [InputProblem]
    ) -> Code {
        let text = cells[column].lowercased()
        if text.isEmpty { return usual }
        if let found = Code.allCases.first(where: { $0.rawValue.lowercased() == text }) { return found }
        let known = Code.allCases.map(\.rawValue).joined(separator: ", ")
        problems.append(cells.problem(.unknownValue, column, expected: "one of \(known)"))
        return usual
    }
}
