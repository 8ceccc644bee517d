/// What becomes of a flag when the indicators are computed again.
enum FlagChange: Equatable {
    /// Its figures are the same, or it was open anyway.
    case stays
    /// It was dismissed on other figures: it asks anew.
    case returns

    init(state: ProcurementFlag.State, figures before: String, now: String) {
        self = state == .dismissed && before != now ? .returns : .stays
    }
}
