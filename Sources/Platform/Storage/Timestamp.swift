/// A moment as milliseconds since 1 January 1970 UTC, without leap seconds: how every time is stored.
public struct Timestamp: Hashable, Comparable, Sendable, Codable, SQLBindable {
    public var milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }

    public func adding(days: Int = 0, hours: Int = 0, minutes: Int = 0, seconds: Int = 0) -> Timestamp {
        let total = ((days * 24 + hours) * 60 + minutes) * 60 + seconds
        return Timestamp(milliseconds: milliseconds + Int64(total) * 1000)
    }

    public var sqlValue: SQLValue { .integer(milliseconds) }

    /// The nearest moment of the years 1 to 9999. Every moment that a clock gives is one; a row that somebody changed may hold
    /// any number, and dates are not reckoned beyond.
    public var withinCalendar: Timestamp {
        Timestamp(milliseconds: min(max(milliseconds, -62_135_596_800_000), 253_402_300_799_999))
    }
}

/// Where the time comes from. Given to every service, so that tests choose it.
public struct Clock: Sendable {
    public var now: @Sendable () -> Timestamp

    public init(now: @escaping @Sendable () -> Timestamp) {
        self.now = now
    }
}
