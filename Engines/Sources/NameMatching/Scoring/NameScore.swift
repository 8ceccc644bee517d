/// What an alignment is worth, in numbers only: made for every candidate, explained for the few that are kept.
struct NameScore {
    /// The smaller coverage before any cap, 0…1.
    var coverage: Float
    /// Factors on what stayed unmatched on either side.
    var queryFactor: Float
    var candidateFactor: Float
    var caps: Caps

    /// Rules that apply to this pair of names.
    struct Caps: OptionSet {
        let rawValue: UInt8
        static let twoSided = Caps(rawValue: 1)
        static let form = Caps(rawValue: 2)
        static let contradiction = Caps(rawValue: 4)
        static let order = Caps(rawValue: 8)
        static let commonWords = Caps(rawValue: 16)

        static let all: [(Caps, Cap.Reason, Float)] = [
            (.contradiction, .contradiction, 0.58), (.form, .form, 0.65), (.order, .order, 0.65),
            (.twoSided, .twoSided, 0.66), (.commonWords, .commonWords, 0.69),
        ]
    }

    /// The coverage after all caps.
    var value: Float {
        var value = coverage
        for (cap, _, limit) in Caps.all where caps.contains(cap) { value = min(value, limit) }
        return value
    }
}
