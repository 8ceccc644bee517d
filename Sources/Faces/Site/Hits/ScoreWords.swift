import Languages

/// What a score means, in words. It says how alike names and numbers are; it is no probability.
enum ScoreWords {
    /// A score band, with the same bounds as the help page's table.
    private enum Band: String, CaseIterable {
        case high, middle, low
    }

    static func tag(_ score: Double, _ words: Words) -> Tag {
        let word = words(.screeningScoreTag, band(score), ["score": words.score(score)])
        return Tag(band(score) == .low ? .plain : .warn, word)
    }

    static func meaning(_ score: Double, _ words: Words) -> String {
        words(.screeningScoreMeaning, band(score))
    }

    private static func band(_ score: Double) -> Band {
        score >= 0.9 ? .high : score >= 0.7 ? .middle : .low
    }
}
