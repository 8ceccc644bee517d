import Foundation
import Languages
import Storage

/// Figures and times as pages show them.
extension Words {
    func number(_ value: Int) -> String { language.number(value) }

    /// `£1,234.56`.
    func money(_ sum: Money) -> String { language.money(minorUnits: sum.minorUnits, currency: sum.currency) }

    /// `£1.2m`: for reading at a glance.
    func roundMoney(_ sum: Money) -> String {
        language.roundMoney(minorUnits: sum.minorUnits, currency: sum.currency)
    }

    /// A score from 0 to 1 with two decimals: `0.86`. Never rounded up past what was reached, so that 0.997 is not the 1.00 of
    /// identical names. What a sum of effects misses by the last bits of the floating point counts as reached.
    func score(_ value: Double) -> String {
        language.decimal((value * 100 + 1e-7).rounded(.down) / 100, places: 2)
    }

    /// `22 November 2026`.
    func day(_ day: Day) -> String { language.day(year: day.year, month: day.month, day: day.day) }

    /// `22 Nov 2026`.
    func shortDay(_ day: Day) -> String { language.shortDay(year: day.year, month: day.month, day: day.day) }

    /// `22 Nov 2026, 14:05` by the clocks of the United Kingdom.
    func moment(_ moment: Timestamp) -> String {
        "\(shortDay(Self.day(of: moment))), \(time(moment))"
    }

    /// `14:05` by the clocks of the United Kingdom.
    func time(_ moment: Timestamp) -> String {
        let minutes = Int(Self.local(moment).milliseconds / 60_000) % 1440
        return "\(Self.twoDigits(minutes / 60)):\(Self.twoDigits(minutes % 60))"
    }

    /// The day of a moment by the clocks of the United Kingdom.
    static func day(of moment: Timestamp) -> Day { Day(local(moment)) }

    private static let zone = TimeZone(identifier: "Europe/London")

    private static func local(_ moment: Timestamp) -> Timestamp {
        let moment = moment.withinCalendar
        let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000)
        return moment.adding(seconds: zone?.secondsFromGMT(for: date) ?? 0)
    }

    private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
