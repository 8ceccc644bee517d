/// What a score means, in words. It says how alike names and numbers are; it is no probability.
enum ScoreWords {
    /// A score band, with the same bounds as the help page's table.
    private enum Band: String {
        case high, middle, low
    }

    static func tag(_ score: Double, _ words: Words) -> Tag {
        let word = words("screening.score.tag.\(band(score).rawValue)", ["score": words.score(score)])
        return Tag(band(score) == .low ? .plain : .warn, word)
    }

    static func meaning(_ score: Double, _ words: Words) -> String {
        words("screening.score.meaning.\(band(score).rawValue)")
    }

    private static func band(_ score: Double) -> Band {
        score >= 0.9 ? .high : score >= 0.7 ? .middle : .low
    }
}
