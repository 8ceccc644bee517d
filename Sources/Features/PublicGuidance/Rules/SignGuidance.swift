/// What a number of ticked signs suggests. It accuses nobody and gives no score: it chooses between careful words, and one
/// sign of immediate danger outweighs the rest.
public enum SignGuidance {
    /// From so many signs on they count as many, if they are of different kinds.
    public static let many = 4
    /// Of so many kinds at least.
    public static let kinds = 2

    /// - Parameter signs: what was ticked; a sign that was ticked twice counts once.
    public static func advice(for signs: some Sequence<Sign>) -> SignAdvice {
        let signs = Set(signs)
        let groups = Set(signs.map(\.group))
        if groups.contains(.danger) { return .danger }
        if signs.count >= many, groups.count >= kinds { return .manySigns }
        switch signs.count {
        case 0: return .noSigns
        case 1: return .oneSign
        default: return .fewSigns
        }
    }
}
