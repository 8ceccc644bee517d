/// Red, amber or green, and grey for what cannot be judged: unknown is never shown as green.
public enum PlanLight: String, Sendable, CaseIterable {
    case red
    case amber
    case green
    /// Does not apply.
    case setAside
    /// Nothing is known, since nothing is planned.
    case unknown
}
