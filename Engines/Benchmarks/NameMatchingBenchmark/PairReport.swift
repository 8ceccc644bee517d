import Foundation
import NameMatching

/// Scores labelled pairs: precision, recall and F1 at 0.70, by schema and tag.
struct PairReport {
    let matcher: NameMatcher
    let path: String

    func run(verbose: Bool) {
        var counts = [String: [Int]]()
        for row in readTable(path) {
            guard let schema = EntitySchema(rawValue: row["schema"] ?? ""), let label = row["is_match"] else {
                continue
            }
            let left = row["name1"] ?? row["left"] ?? ""
            let right = row["name2"] ?? row["right"] ?? ""
            let comparison = matcher.compare(
                Subject(schema: schema, names: [SubjectName(left)]),
                Subject(schema: schema, names: [SubjectName(right)]))
            let isMatch = label == "true"
            let isFound = comparison.score >= 0.7
            let tag = row["why"].map { String($0.prefix { $0 != ":" }) } ?? (row["quality"] ?? "")
            for key in ["all", "schema " + schema.rawValue, "tag " + tag] {
                counts[key, default: [0, 0, 0, 0]][(isMatch ? 2 : 0) + (isFound ? 1 : 0)] += 1
            }
            if verbose, isMatch != isFound {
                print(label, String(format: "%.3f", comparison.score), schema.rawValue, tag, "|", left, "|", right)
                print(
                    "    ",
                    comparison.evidence.map {
                        "\($0.kind.rawValue)(\($0.query)~\($0.candidate) \(String(format: "%.2f", $0.effect)))"
                    }.joined(separator: " "), comparison.caps.map(\.reason.rawValue))
            }
        }
        for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
            let right = count[0] + count[3]
            let all = count.reduce(0, +)
            let precision = Double(count[3]) / Double(max(1, count[3] + count[1]))
            let recall = Double(count[3]) / Double(max(1, count[3] + count[2]))
            let harmonic = 2 * precision * recall / max(1e-9, precision + recall)
            print(key, "\(right) of \(all) right", String(format: "P %.3f R %.3f F1 %.3f", precision, recall, harmonic))
        }
    }
}
