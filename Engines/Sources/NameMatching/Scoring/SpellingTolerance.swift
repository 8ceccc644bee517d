/// How many slips a word of a given length may hold and what each costs.
///
/// Distances are in half edits, see `EditDistance`. Persons get more room: lists spell their names in many ways.
enum SpellingTolerance {
    /// Factor for two words that both stand in the list: a slip that makes another word of the list is rare.
    static let bothKnown: Float = 0.95

    /// Slips in the first letter are rare: two words that begin differently are more likely two words.
    static func otherFirstLetter(halfEdits: Int) -> Float { halfEdits <= 1 ? 0 : (halfEdits <= 2 ? 0.06 : 0.12) }

    static func halfEdits(length: Int, isPerson: Bool) -> Int {
        switch length {
        case ...1: 0
        case 2: isPerson ? 2 : 0
        case 3: 2
        case 4: isPerson ? 3 : 2
        case 5: 3
        case 6...8: 4
        case 9...10: 5
        case 11...12: 6
        default: 8
        }
    }

    /// Similarity of two words `halfEdits` apart, the longer of them `length` letters long.
    static func similarity(halfEdits: Int, length: Int, isPerson: Bool) -> Float {
        switch halfEdits {
        case 0: return 1
        case 1: return length >= 4 ? 0.95 : 0.85
        case 2:
            switch length {
            case ...2: return 0.5
            case 3: return isPerson ? 0.72 : 0.6
            case 4: return 0.82
            default: return 0.93
            }
        case 3: return length >= 7 ? 0.88 : (length >= 5 ? 0.78 : 0.6)
        case 4: return length >= 8 ? 0.82 : (length == 7 ? 0.72 : (length == 6 ? 0.6 : 0.5))
        case 5: return length >= 10 ? 0.76 : 0.65
        case 6: return length >= 10 ? 0.72 : 0.6
        default: return 0.7
        }
    }
}
