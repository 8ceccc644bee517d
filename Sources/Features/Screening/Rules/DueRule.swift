import Storage

/// By when a hit should be looked at: a working limit of this program, which no law sets.
///
/// The more alike the names and the more is spent, the sooner; a list whose links must be reported at once comes first.
enum DueRule {
    /// Days given, from the most to the least pressing.
    private static let days = [1, 3, 7, 14]
    /// From this yearly spend up (pence) a hit is one step more pressing.
    static let largeSpend: Int64 = 1_000_000_00
    /// Days given to the second person.
    private static let secondDays = 5
    /// Days given to the lead for an answer.
    static let referralDays = 5

    static func due(from day: Day, score: Double, consequence: ListConsequence, yearlySpend: Int64?) -> Day {
        guard consequence != .stopAndReport else { return workingDay(day.adding(days: days[0])) }
        var step = score >= 0.95 ? 1 : score >= DecisionRule.highScore ? 2 : 3
        if let yearlySpend, yearlySpend >= largeSpend { step -= 1 }
        if consequence == .note { step += 1 }
        return workingDay(day.adding(days: days[min(max(step, 0), days.count - 1)]))
    }

    static func secondDue(from day: Day, consequence: ListConsequence) -> Day {
        workingDay(day.adding(days: consequence == .stopAndReport ? days[0] : secondDays))
    }

    /// The day itself, or the Monday after a weekend. 1 January 1970 was a Thursday.
    static func workingDay(_ day: Day) -> Day {
        let weekday = ((day.daysSince1970 + 3) % 7 + 7) % 7
        return weekday < 5 ? day : day.adding(days: 7 - weekday)
    }
}
