internal import Storage

/// When something that was shown to be so no longer counts. The last day itself still counts.
enum ExpiryRule {
    /// From so many days before the end on, pages say how many are left.
    static let soonDays = 60

    static func expiry(of last: Day?, on today: Day) -> Expiry {
        guard let last else { return .none }
        let days = last.daysSince1970 - today.daysSince1970
        if days < 0 { return .expired(days: -days) }
        return days <= soonDays ? .soon(days: days) : .valid(days: days)
    }
}
