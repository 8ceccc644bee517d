/// How judgements become a score: each question by its weight, what is half by half, and what is not known as a range.
enum ScoreRule {
    /// In thousandths, rounded down at the lower end and up at the upper, so that the range never claims more than is known.
    /// - Returns: nil where nothing that is judged was asked.
    static func score(_ lines: [Evaluation.Line]) -> ScoreRange? {
        var (total, earned, unknown) = (0, 0, 0)
        for line in lines {
            guard let rule = line.question.rule else { continue }
            // Halves are whole numbers of two.
            let weight = 2 * max(1, rule.weight)
            switch line.judgement {
            case .passed: earned += weight
            case .half: earned += weight / 2
            case .unknown: unknown += weight
            case .failed: break
            case .notAsked, .notJudged: continue
            }
            total += weight
        }
        guard total > 0 else { return nil }
        return ScoreRange(
            least: earned * 1000 / total, most: ((earned + unknown) * 1000 + total - 1) / total)
    }
}
