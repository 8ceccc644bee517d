/// What the signs that somebody ticked suggest to do. Words: `signs.advice.<advice>`.
public enum SignAdvice: String, CaseIterable, Sendable {
    /// None was ticked. That says nothing about the place.
    case noSigns
    /// One alone means little.
    case oneSign
    /// Worth telling somebody.
    case fewSigns
    /// Worth telling somebody soon.
    case manySigns
    /// Call 999.
    case danger
}
