internal import Languages

/// A column of a printed table. Its name is the same in every language and heads the csv; a table is headed by the words for
/// the name, unless the name is the user's own.
struct TableColumn: Equatable, ExpressibleByStringLiteral {
    var name: String
    /// Numbers stand to the right, so that their digits line up.
    var isNumber: Bool
    /// The words for the codes that stand in the column; nil where it holds none. csv keeps the codes.
    var codes: MessageFamily?
    /// Whether the name is a heading of a file that the user gave.
    private var isGiven = false

    init(_ name: String, isNumber: Bool = false, codes: MessageFamily? = nil) {
        self.name = name
        self.isNumber = isNumber
        self.codes = codes
    }

    init(stringLiteral name: String) { self.init(name) }

    init(given heading: String) {
        self.init(heading)
        isGiven = true
    }

    static func number(_ name: String) -> TableColumn {
        TableColumn(name, isNumber: true)
    }

    /// What stands above the column of a table, in the language of the command line.
    var heading: String {
        isGiven ? name : Speech.words.code(name.replacing(" ", with: "-"), under: .commandColumn)
    }

    /// A cell as a table shows it: codes in words, also where several stand in one cell.
    func shown(_ cell: String) -> String {
        guard let codes else { return cell }
        return cell.split(separator: ", ").map { Speech.words.code(String($0), under: codes) }.joined(separator: ", ")
    }
}
