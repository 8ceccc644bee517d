/// Finds two firms that a list prints in one cell with a comma between: `Green Tree Farm, River Tea Trading Co., Ltd.`
///
/// A comma before a legal form, and commas of a list (`Agriculture, Industry, and Trade Co.`), divide nothing.
enum FirmsInOneCell {
    private static let forms: Set<String> = [
        "ltd", "limited", "inc", "incorporated", "llc", "llp", "plc", "co", "corp", "corporation", "company", "sa",
        "srl",
        "gmbh", "bv", "pvt", "lp", "sdn", "bhd", "pty", "ag", "spa", "doo", "cyf", "cyfyngedig",
    ]

    /// The two names; none where the cell holds one firm.
    static func names(_ text: String) -> [String] {
        var parts: [String] = []
        for piece in text.split(separator: ",").map({ ListCell.trim(String($0)) }) {
            if isForm(piece), let last = parts.last {
                parts[parts.count - 1] = "\(last), \(piece)"
            } else {
                parts.append(piece)
            }
        }
        guard parts.count == 2, parts.allSatisfy({ $0.split(separator: " ").count >= 3 }),
            !parts[1].lowercased().hasPrefix("and "), let last = parts[1].split(separator: " ").last,
            isForm(String(last))
        else { return [] }
        return parts
    }

    private static func isForm(_ text: String) -> Bool {
        text.split(separator: " ").allSatisfy { word in
            forms.contains(word.lowercased().filter { $0.isLetter })
        }
    }
}
