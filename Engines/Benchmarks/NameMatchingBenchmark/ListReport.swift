import Foundation
import NameMatching

/// Searches a list: build time, recall among 50 candidates, queries per second, recall and alerts by threshold.
struct ListReport {
    let matcher: NameMatcher
    let folder: String

    func run() {
        let list = readTable(folder + "/list.csv")
        let queries = readTable(folder + "/queries.csv")
        let subjects = list.map { Subject(schema: .company, names: [SubjectName($0["name"] ?? "")]) }
        let places = Dictionary(uniqueKeysWithValues: list.enumerated().map { ($1["id"] ?? "", $0) })
        let clock = ContinuousClock()
        var index: NameIndex?
        let built = clock.measure { index = NameIndex(subjects: subjects, matcher: matcher) }
        guard let index else { return }
        print("list", list.count, "built in", built)
        let asked = queries.map { Subject(schema: .company, names: [SubjectName($0["name"] ?? "")]) }
        let truths = queries.map { $0["true_id"].flatMap { places[$0] } }
        reportCandidates(index, asked, truths, clock)
        for threshold in [0.7, 0.75, 0.8, 0.85, 0.9] { report(index, asked, truths, threshold, clock) }
    }

    private func reportCandidates(_ index: NameIndex, _ asked: [Subject], _ truths: [Int?], _ clock: ContinuousClock) {
        var found = 0
        let time = clock.measure {
            for (query, truth) in zip(asked, truths) {
                let candidates = index.candidates(for: query, limit: 50)
                if let truth, candidates.contains(truth) { found += 1 }
            }
        }
        let listed = truths.count { $0 != nil }
        print("recall@50", Double(found) / Double(max(1, listed)), "candidates for", asked.count, "queries in", time)
    }

    private func report(
        _ index: NameIndex, _ asked: [Subject], _ truths: [Int?], _ threshold: Double, _ clock: ContinuousClock
    ) {
        var found = 0
        var first = 0
        var alerted = 0
        let time = clock.measure {
            for (query, truth) in zip(asked, truths) {
                let hits = index.search(query, threshold: threshold, limit: 50)
                guard let truth else {
                    if !hits.isEmpty { alerted += 1 }
                    continue
                }
                if hits.contains(where: { $0.ordinal == truth }) { found += 1 }
                if hits.first?.ordinal == truth { first += 1 }
            }
        }
        let listed = Double(max(1, truths.count { $0 != nil }))
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        print(
            String(
                format: "threshold %.2f recall %.3f first of found %.3f unlisted alerted %.4f queries/s %.0f", threshold,
                Double(found) / listed, Double(first) / Double(max(1, found)),
                Double(alerted) / Double(max(1, asked.count - Int(listed))), Double(asked.count) / seconds))
    }
}
