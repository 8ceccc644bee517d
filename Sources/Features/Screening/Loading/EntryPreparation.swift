import FollowTheMoney
import NameMatching

/// Makes an entity ready for its row: its text, and the words it is looked for by.
struct EntryPreparation: Sendable {
    let matcher: NameMatcher

    /// The most characters of words kept for searches; the names come first.
    private static let mostWords = 2_000

    func content(of entity: FollowTheMoneyEntity) throws -> ListEntryRecords.Content {
        ListEntryRecords.Content(
            key: entity.id, schema: entity.schema, caption: entity.caption,
            words: words([entity.id, entity.caption] + Self.names(of: entity)), text: try EntityText.encoded(entity))
    }

    /// Folded texts in one line.
    func words(_ texts: [String]) -> String {
        var seen: Set<String> = []
        let folded = texts.map(matcher.fold).filter { !$0.isEmpty && seen.insert($0).inserted }
        return String(folded.joined(separator: " ").prefix(Self.mostWords))
    }

    static func names(of entity: FollowTheMoneyEntity) -> [String] {
        ["name", "alias", "previousName", "weakAlias"].flatMap(entity.values)
    }
}
