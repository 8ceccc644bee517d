/// What becomes of one entry of a list that is being loaded as the edition after the visible one.
enum ListDifference: Equatable {
    /// Never seen: a new row.
    case add
    /// Has a row, but the visible edition does not have it: comes back with what it says now.
    case revive
    /// Says what it said.
    case keep
    /// Says something else; the visible edition keeps the old text until the new one is whole.
    case change
    /// The same key was read before in this loading: another entry under a key of its own.
    case duplicate

    /// The row that an entry's key has.
    struct Known {
        var since: Int
        var until: Int
        var content: String
    }

    static func of(_ known: Known?, content: String, visibleEdition: Int, nextEdition: Int) -> ListDifference {
        guard let known else { return .add }
        if known.until == nextEdition { return .duplicate }
        let isVisible = known.since <= visibleEdition && known.until >= visibleEdition
        if !isVisible { return .revive }
        return known.content == content ? .keep : .change
    }

    /// The key of the `number`th entry (from 2) that a list gives under one key.
    static func key(_ key: String, number: Int) -> String {
        number == 1 ? key : "\(key) (\(number))"
    }
}
