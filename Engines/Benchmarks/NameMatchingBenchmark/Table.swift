import Foundation

/// Rows of a comma-separated file by column name; quoted cells may hold commas and quotes.
func readTable(_ path: String) -> [[String: String]] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    var rows = text.split(whereSeparator: \.isNewline).map { cells(String($0)) }
    guard !rows.isEmpty else { return [] }
    let header = rows.removeFirst()
    return rows.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
}

private func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line where character != "\r" && character != "\r\n" {
        switch character {
        case "\"":
            if !isQuoted, cells[cells.count - 1].hasSuffix("\u{1}") { cells[cells.count - 1].removeLast() }
            isQuoted.toggle()
            cells[cells.count - 1].append(isQuoted ? "" : "\u{1}")
        case "," where !isQuoted: cells.append("")
        default: cells[cells.count - 1].append(character)
        }
    }
    return cells.map { $0.replacingOccurrences(of: "\u{1}", with: "") }
}
