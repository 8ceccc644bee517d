internal import Storage

/// The periods that payments are reported for.
enum PaymentPeriods {
    /// The name of the calendar quarter of a day, as it is stored: `2026-Q2`. Text order is time order.
    static func quarterKey(of day: Day) -> String {
        let year = String(day.year)
        return String(repeating: "0", count: 4 - year.count) + year + "-Q\((day.month - 1) / 3 + 1)"
    }

    /// The quarter of a stored name; nil for what is none.
    static func quarter(_ key: String) -> PaymentPeriod? {
        let parts = key.split(separator: "-")
        guard parts.count == 2, let year = Int(parts[0]), let number = Int(parts[1].dropFirst()) else { return nil }
        return period(.quarter, year: year, month: number * 3 - 2, months: 3)
    }

    /// The half-year in which a quarter lies: October to March, or April to September.
    static func halfYear(of quarter: PaymentPeriod) -> PaymentPeriod? {
        switch quarter.first.month {
        case 10: period(.halfYear, year: quarter.first.year, month: 10, months: 6)
        case 1: period(.halfYear, year: quarter.first.year - 1, month: 10, months: 6)
        default: period(.halfYear, year: quarter.first.year, month: 4, months: 6)
        }
    }

    private static func period(_ kind: PaymentPeriod.Kind, year: Int, month: Int, months: Int) -> PaymentPeriod? {
        let next = month + months
        guard let first = Day(year: year, month: month, day: 1),
            let after = Day(year: next > 12 ? year + 1 : year, month: next > 12 ? next - 12 : next, day: 1)
        else { return nil }
        return PaymentPeriod(kind: kind, first: first, last: after.adding(days: -1))
    }
}
