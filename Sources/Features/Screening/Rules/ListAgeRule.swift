import Storage

/// When a list should be loaded again: publishers change theirs weekly or oftener.
enum ListAgeRule {
    static let daysFresh = 30

    static func due(importedAt: Timestamp) -> Day {
        Day(importedAt).adding(days: daysFresh)
    }
}
