/// A parsed name of each side with the score of their meeting.
struct NamePair {
    var query: ParsedName
    var candidate: ParsedName
    var score: NameScore
    var value: Float

    /// The most a pair of names may reach by what kind of names they are.
    static func limit(_ query: NameKind, _ candidate: NameKind) -> (Cap.Reason, Float)? {
        if query == .weakAlias || candidate == .weakAlias { return (.weakAlias, 0.8) }
        return query != .primary || candidate != .primary ? (.alias, 0.98) : nil
    }

    /// 1 is kept for identical text.
    static let notIdentical: Float = 0.99

    /// The limit as it is written, free of the rounding of `Float`.
    static func exact(_ limit: Float) -> Double { (Double(limit) * 10_000).rounded() / 10_000 }
}

/// The value of a pair of names after the caps that belong to the kinds of the names.
enum PairValue {
    static func value(_ score: NameScore, _ query: ParsedName, _ candidate: ParsedName) -> Float {
        let value = min(score.value, NamePair.limit(query.kind, candidate.kind)?.1 ?? 1)
        return query.text == candidate.text ? value : min(value, NamePair.notIdentical)
    }
}
