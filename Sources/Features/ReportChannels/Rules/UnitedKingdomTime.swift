public import Storage

/// What a clock on a wall of the United Kingdom shows: Greenwich time, and one hour more from one o'clock Greenwich time on the last Sunday in
/// March until one o'clock on the last Sunday in October (Summer Time Act 1972, section 1, as amended by SI 2002/262).
public struct UnitedKingdomTime: Sendable, Hashable {
    /// After midnight, 0 to 1,439.
    public var minute: Int
    /// Monday to Friday. Bank holidays are weekdays here: who is off duty says so.
    public var isWeekday: Bool

    public init(_ moment: Timestamp) {
        let minutes = Self.minutes(moment) + (Self.isSummer(moment) ? 60 : 0)
        let days = Self.floor(minutes, 1_440)
        minute = minutes - days * 1_440
        // 1 January 1970 was a Thursday.
        isWeekday = (1...5).contains(Self.weekday(days))
    }

    private static func isSummer(_ moment: Timestamp) -> Bool {
        let year = Day(moment).year
        return (change(in: 3, year)..<change(in: 10, year)).contains(minutes(moment))
    }

    /// One o'clock on the last Sunday of a month of 31 days, in minutes since 1970.
    private static func change(in month: Int, _ year: Int) -> Int {
        guard let last = Day(year: year, month: month, day: 31)?.daysSince1970 else { return 0 }
        return (last - weekday(last)) * 1_440 + 60
    }

    /// 0 is Sunday.
    private static func weekday(_ days: Int) -> Int { ((days + 4) % 7 + 7) % 7 }

    private static func minutes(_ moment: Timestamp) -> Int { floor(Int(moment.milliseconds), 60_000) }

    private static func floor(_ number: Int, _ divisor: Int) -> Int {
        number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
    }
}
