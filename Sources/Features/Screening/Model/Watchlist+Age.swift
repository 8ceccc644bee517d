public import Storage

extension Watchlist {
    /// Whether it was loaded so long ago that its publisher has probably changed it since.
    public func isOld(on today: Day) -> Bool {
        ListAgeRule.due(importedAt: current.importedAt) <= today
    }
}
