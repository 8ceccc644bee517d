internal import Storage

/// What days must be like.
enum DayRule {
    private static let earliest = Day(year: 2000, month: 1, day: 1)

    /// - Throws: `.badDay` for a day after today or before the year 2000.
    static func checkPast(_ day: Day, today: Day) throws(EthicalEmploymentError) {
        guard let earliest, day >= earliest, day <= today else { throw EthicalEmploymentError(.badDay) }
    }

    /// - Throws: `.badOrder` where the end lies before the beginning; `.badDay` where it lies more than 50 years ahead.
    static func checkEnd(_ end: Day?, after start: Day) throws(EthicalEmploymentError) {
        guard let end else { return }
        guard end >= start else { throw EthicalEmploymentError(.badOrder) }
        guard end.daysSince1970 - start.daysSince1970 <= 50 * 366 else { throw EthicalEmploymentError(.badDay) }
    }
}
