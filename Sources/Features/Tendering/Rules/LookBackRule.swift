public import Storage

/// How far back an event may lie (Procurement Act 2023 Schedule 6 paragraph 44, Schedule 7 paragraph 15, as at 12 March 2024).
///
/// A period of years that ends with the day of evaluation begins on the day after the same date years before. The act's
/// commencement is taken as 24 February 2025; the exact date for each schedule is to be confirmed by a commercial lawyer.
public enum LookBackRule {
    /// 24 February 2025.
    public static let commencement = Day(daysSince1970: 20_143)

    /// What became of an event.
    public struct Finding: Sendable, Hashable {
        public enum Verdict: Sendable, Hashable {
            case counts
            case tooLongAgo
            case beforeCommencement
            case dateMissing
        }

        public var verdict: Verdict
        /// The earliest day that counts.
        public var earliest: Day
        public var source: LegalSource
    }

    /// - Parameters:
    ///   - event: the day of the conviction, order, ruling or failure.
    ///   - known: since when the decision-maker knew of it, or should have; matters for discretionary grounds.
    ///   - day: of the evaluation.
    public static func finding(_ ground: ExclusionGround, event: Day?, known: Day?, on day: Day) -> Finding {
        ground.weight == .mandatory
            ? mandatory(ground, event: event, on: day) : discretionary(ground, event: event, known: known, on: day)
    }

    private static func mandatory(_ ground: ExclusionGround, event: Day?, on day: Day) -> Finding {
        let fiveYears = first(ofYears: 5, before: day)
        let source = LegalSource(.procurementAct, "Schedule 6 paragraph 44(1)")
        guard let event else { return Finding(verdict: .dateMissing, earliest: fiveYears, source: source) }
        if event < fiveYears { return Finding(verdict: .tooLongAgo, earliest: fiveYears, source: source) }
        switch ground {
        case .employmentAgency, .minimumWage, .gangmasters, .labourMarketOrderBreach, .slaveryOrderBreach:
            let threeYears = yearsBefore(3, commencement)
            let transitional = LegalSource(.procurementAct, "Schedule 6 paragraph 44(4)")
            if event < threeYears {
                return Finding(verdict: .beforeCommencement, earliest: threeYears, source: transitional)
            }
            return Finding(verdict: .counts, earliest: max(fiveYears, threeYears), source: source)
        case .slavery:
            return Finding(
                verdict: .counts, earliest: fiveYears,
                source: event < commencement ? LegalSource(.procurementAct, "Schedule 6 paragraph 44(2)") : source)
        default: return Finding(verdict: .counts, earliest: fiveYears, source: source)
        }
    }

    private static func discretionary(_ ground: ExclusionGround, event: Day?, known: Day?, on day: Day) -> Finding {
        let fiveYears = first(ofYears: 5, before: day)
        let source = LegalSource(.procurementAct, "Schedule 7 paragraph 15(1)")
        if ground.isLabourMisconduct {
            let transitional = LegalSource(.procurementAct, "Schedule 7 paragraph 15(4)(a)")
            guard let event else { return Finding(verdict: .dateMissing, earliest: commencement, source: transitional) }
            if event < commencement {
                return Finding(verdict: .beforeCommencement, earliest: commencement, source: transitional)
            }
        }
        if let known {
            return Finding(verdict: known < fiveYears ? .tooLongAgo : .counts, earliest: fiveYears, source: source)
        }
        // What happened within the five years cannot have been known before them.
        if let event, event >= fiveYears { return Finding(verdict: .counts, earliest: fiveYears, source: source) }
        return Finding(verdict: .dateMissing, earliest: fiveYears, source: source)
    }

    /// The first day of a period of years that ends with a day.
    static func first(ofYears years: Int, before day: Day) -> Day { yearsBefore(years, day).adding(days: 1) }

    /// The same date years before; 28 February where there is no 29.
    static func yearsBefore(_ years: Int, _ day: Day) -> Day {
        Day(year: day.year - years, month: day.month, day: day.day)
            ?? Day(year: day.year - years, month: day.month, day: 28) ?? day
    }
}
