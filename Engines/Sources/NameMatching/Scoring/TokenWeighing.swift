/// How much of a name's identity a word carries.
enum TokenWeighing {
    static let filler: Float = 0.02
    static let particle: Float = 0.1
    static let honorific: Float = 0.12
    static let nearlyForm: Float = 0.06
    static let initial: Float = 0.45
    static let bracketedShare: Float = 0.55

    /// The weight of a word whose own weight in list or tables is `word`.
    static func weight(role: TokenRole, flags: NameToken.Flags, word: Float, isPerson: Bool) -> Float {
        switch role {
        case .form, .title: return 0
        case .filler: return filler
        case .particle: return particle
        case .honorific: return honorific
        case .initial: return isPerson ? initial : max(initial, word * 0.8)
        case .number: return max(0.5, min(word, 0.8))
        case .core:
            if flags.contains(.nearlyForm) { return nearlyForm }
            // Nearly every part of a person's name is shared by many: frequency says less than for firms.
            let own = isPerson ? 0.7 + 0.3 * word : word
            return flags.contains(.bracketed) ? own * bracketedShare : own
        }
    }
}
