/// Reads a company number of Companies House: eight digits, or two letters and six digits.
enum CompanyNumberText {
    case number(String)
    /// Zeros in front were missing, as spreadsheets leave them out, and were put back.
    case padded(String)
    /// Another register's number, or none.
    case other

    private static let labels = [
        "COMPANY NUMBER", "COMPANY NO", "COMPANIES HOUSE", "REGISTRATION NUMBER", "REG NO", "CRN", "GB-COH-",
    ]

    /// Text that stands for an empty cell.
    static func isNothing(_ text: String) -> Bool {
        ["", "-", "N/A", "NA", "NONE", "NULL", "UNKNOWN", "TBC", "DIM", "0"].contains(text.uppercased())
    }

    init(_ text: String) {
        var rest = text.uppercased()
        for label in Self.labels where rest.hasPrefix(label) { rest = String(rest.dropFirst(label.count)) }
        let number = rest.filter { !$0.isWhitespace && !".:#()'’".contains($0) }
        let letters = number.prefix { ("A"..."Z").contains($0) }
        let digits = number.dropFirst(letters.count)
        let isShaped = digits.utf8.allSatisfy { $0 >= 48 && $0 < 58 }
        switch (letters.count, digits.count) {
        case (0, 8) where isShaped, (2, 6) where isShaped: self = .number(number)
        case (0, 1...7) where isShaped:
            self = .padded(String(repeating: "0", count: 8 - digits.count) + number)
        case (2, 1...5) where isShaped:
            self = .padded(letters + String(repeating: "0", count: 6 - digits.count) + digits)
        // R0 is the old series of Northern Ireland; IP and SP numbers of societies may end in a letter.
        case (1, 7) where letters == "R" && isShaped: self = .number(number)
        case (2, 6)
        where ("A"..."Z").contains(digits.last ?? " ") && digits.dropLast().utf8.allSatisfy { $0 >= 48 && $0 < 58 }:
            self = .number(number)
        default: self = .other
        }
    }
}
