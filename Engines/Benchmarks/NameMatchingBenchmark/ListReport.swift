import Foundation
import NameMatching

/// Searches a list: build time, recall among 50 candidates, queries per second, recall and alerts by threshold.
struct ListReport {
    let matcher: NameMatcher
    let folder: String
    let isVerbose: Bool
    let schema: EntitySchema

    /// Processor seconds that `body` took: not disturbed by whatever else the machine does.
    private func processorTime(_ body: () -> Void) -> Double {
        let start = clock()
        body()
        return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }

    func run() {
        let list = readTable(folder + "/list.csv")
        let queries = readTable(folder + "/queries.csv")
        // Rows with one identifier are names of one subject.
        var subjects = [Subject]()
        var places = [String: Int]()
        for row in list {
            let id = row["id"] ?? ""
            let kind: NameKind = places[id] == nil ? .primary : .alias
            let name = SubjectName(row["name"] ?? "", kind: kind)
            if let place = places[id] {
                subjects[place].names.append(name)
            } else {
                places[id] = subjects.count
                subjects.append(Subject(schema: schema, names: [name]))
            }
        }
        var index: NameIndex?
        let built = processorTime { index = NameIndex(subjects: subjects, matcher: matcher) }
        guard let index else { return }
        print("list", list.count, "built in", built, "s")
        let asked = queries.map { Subject(schema: schema, names: [SubjectName($0["name"] ?? "")]) }
        let truths = queries.map { $0["true_id"].flatMap { places[$0] } }
        reportCandidates(index, asked, truths)
        for threshold in [0.7, 0.8, 0.85, 0.9] { report(index, asked, truths, threshold) }
    }

    private func reportCandidates(_ index: NameIndex, _ asked: [Subject], _ truths: [Int?]) {
        var found = 0
        let time = processorTime {
            for (query, truth) in zip(asked, truths) {
                let candidates = index.candidates(for: query, limit: 50)
                if let truth, candidates.contains(truth) { found += 1 }
            }
        }
        let listed = truths.count { $0 != nil }
        print(
            "recall@50", Double(found) / Double(max(1, listed)), "candidates for", asked.count, "queries in", time, "s")
    }

    private func show(_ weights: WordWeights, _ query: Subject, _ candidate: Subject) {
        let comparison = matcher.compare(query, candidate, weights: weights)
        print(String(format: "%.3f", comparison.score), query.names[0].text, "|", candidate.names[0].text)
        for piece in comparison.evidence {
            print(
                "    ", piece.kind, piece.query, "~", piece.candidate,
                String(format: "%.2f %.2f %.3f", piece.similarity, piece.weight, piece.effect))
        }
        print("    ", comparison.caps.map(\.reason.rawValue))
    }

    private func report(
        _ index: NameIndex, _ asked: [Subject], _ truths: [Int?], _ threshold: Double
    ) {
        var found = 0
        var first = 0
        var alerted = 0
        let time = processorTime {
            for (query, truth) in zip(asked, truths) {
                let hits = index.search(query, threshold: threshold, limit: 50)
                guard let truth else {
                    if !hits.isEmpty { alerted += 1 }
                    if isVerbose, threshold == 0.7, let hit = hits.first {
                        show(index.weights, query, index.subject(hit.ordinal))
                    }
                    continue
                }
                if hits.contains(where: { $0.ordinal == truth }) {
                    found += 1
                } else if isVerbose, threshold == 0.7 {
                    show(index.weights, query, index.subject(truth))
                }
                if hits.first?.ordinal == truth { first += 1 }
            }
        }
        let listed = Double(max(1, truths.count { $0 != nil }))
        print(
            String(
                format: "threshold %.2f recall %.3f first of found %.3f unlisted alerted %.4f queries/s %.0f",
                threshold,
                Double(found) / listed, Double(first) / Double(max(1, found)),
                Double(alerted) / Double(max(1, asked.count - Int(listed))), Double(asked.count) / time))
    }
}
