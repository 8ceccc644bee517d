import Foundation
import NameMatching
import Testing

/// Measures the engine on labelled pairs that lie beside the checkout; skipped where they are absent.
@Suite struct LabelledPairTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .appendingPathComponent("../../../../../shared/data/matching").standardized

    private static func isPresent(_ file: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(file).path)
    }

    private struct Row {
        var first: String
        var second: String
        var schema: EntitySchema
        var isMatch: Bool
        var tag: String
    }

    /// Cells of a quoted comma-separated line.
    private func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        var wasQuote = false
        for character in line {
            if character == "\"" {
                if wasQuote { cells[cells.count - 1].append("\"") }
                wasQuote = !isQuoted ? false : !wasQuote
                isQuoted.toggle()
                if isQuoted { wasQuote = false }
                continue
            }
            wasQuote = false
            if character == ",", !isQuoted { cells.append("") } else { cells[cells.count - 1].append(character) }
        }
        return cells
    }

    private func rows(_ file: String, first: Int, schema: Int, match: Int, tag: Int) throws -> [Row] {
        let text = try String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
            let cells = cells(line)
            guard cells.count > max(match, tag), let schema = EntitySchema(rawValue: cells[schema]) else { return nil }
            return Row(
                first: cells[first], second: cells[first + 1], schema: schema, isMatch: cells[match] == "true",
                tag: cells[tag])
        }
    }

    @Test(
        "UK and Welsh pairs: at least 95 % right, no group below 80 %",
        .enabled(if: isPresent("uk-cases.csv"), "no labelled pairs beside the checkout"))
    func ukPairs() throws {
        let rows = try rows("uk-cases.csv", first: 0, schema: 2, match: 3, tag: 4)
        var right = [String: (right: Int, all: Int)]()
        for row in rows {
            let isRight = (Support.score(row.first, row.second, row.schema) >= 0.7) == row.isMatch
            let tag = String(row.tag.prefix { $0 != ":" })
            right[tag, default: (0, 0)].all += 1
            if isRight { right[tag, default: (0, 0)].right += 1 }
        }
        #expect(rows.count == 160)
        #expect(right.values.reduce(0) { $0 + $1.right } * 100 >= rows.count * 95)
        for (tag, count) in right { #expect(count.right * 100 >= count.all * 80, "\(tag)") }
    }

    @Test(
        "international pairs: F1 at least 0.83, all strong ones right",
        .enabled(if: isPresent("name-bench-development.csv"), "no labelled pairs beside the checkout"))
    func internationalPairs() throws {
        let rows = try rows("name-bench-development.csv", first: 2, schema: 1, match: 4, tag: 5)
        var counts = (found: 0, missed: 0, wrong: 0)
        for row in rows {
            let isFound = Support.score(row.first, row.second, row.schema) >= 0.7
            if isFound, row.isMatch { counts.found += 1 }
            if !isFound, row.isMatch { counts.missed += 1 }
            if isFound, !row.isMatch { counts.wrong += 1 }
            if row.tag == "STRONG" { #expect(isFound == row.isMatch, "\(row.first) | \(row.second)") }
        }
        #expect(rows.count == 447)
        let harmonic = 2 * Double(counts.found) / Double(2 * counts.found + counts.missed + counts.wrong)
        #expect(harmonic >= 0.83)
    }
}
