/// A point in time as procurement notices give it: an RFC 3339 date-time, or a date alone.
public struct Instant: Sendable, Hashable, Codable, Comparable {
    /// Milliseconds since 1970-01-01 00:00 UTC.
    public var milliseconds: Int64
    /// Whether only a day was given; `milliseconds` is then its first moment in UTC.
    public var isDayOnly: Bool

    public init(milliseconds: Int64, isDayOnly: Bool = false) {
        self.milliseconds = milliseconds
        self.isDayOnly = isDayOnly
    }

    public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    /// Reads `2025-01-23`, `2025-01-23T22:10:19Z`, with a fraction of any length, with `+01:00`, `+0100` or no offset
    /// (then UTC), with a space for the `T`. nil for anything else and for days that do not exist.
    public init?(_ text: String) {
        var text = text
        guard let instant = text.withUTF8({ Instant($0) }) else { return nil }
        self = instant
    }

    /// The same for the UTF-8 of a text.
    public init?(_ text: UnsafeBufferPointer<UInt8>) {
        if let milliseconds = Self.usual(text) {
            self.init(milliseconds: milliseconds)
            return
        }
        var scan = DigitScan(text)
        guard text.count <= 48, let year = scan.number(4), scan.skip("-"), let month = scan.number(2), scan.skip("-"),
            let day = scan.number(2), (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        let midnight = Self.days(year, month, day) * 86_400_000
        if scan.isAtEnd {
            self.init(milliseconds: midnight, isDayOnly: true)
            return
        }
        guard scan.skip("T") || scan.skip("t") || scan.skip(" "), let hour = scan.number(2), scan.skip(":"),
            let minute = scan.number(2), hour <= 24, minute < 60
        else { return nil }
        var second = 0
        if scan.skip(":") {
            guard let given = scan.number(2), given <= 60 else { return nil }
            second = given
        }
        let fraction = scan.skip(".") || scan.skip(",") ? scan.milliseconds() : 0
        guard let fraction, let offset = scan.offsetMinutes(), scan.isAtEnd else { return nil }
        let minutes = Int64(hour * 60 + minute - offset)
        self.init(milliseconds: midnight + minutes * 60_000 + Int64(second * 1000 + fraction))
    }

    /// `2025-01-23T22:10:19Z`, as nearly all are; nil for any other form and for what does not exist.
    private static func usual(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        guard text.count == 20, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
            text[19] == UInt8(ascii: "Z")
        else { return nil }
        var isRight = true
        func pair(_ place: Int) -> Int {
            let (high, low) = (text[place] &- 0x30, text[place + 1] &- 0x30)
            if high > 9 || low > 9 { isRight = false }
            return Int(high) * 10 + Int(low)
        }
        let (year, month, day) = (pair(0) * 100 + pair(2), pair(5), pair(8))
        let (hour, minute, second) = (pair(11), pair(14), pair(17))
        guard isRight, hour <= 24, minute < 60, second <= 60, (1...12).contains(month),
            (1...Self.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        return days(year, month, day) * 86_400_000 + Int64(hour * 3_600_000 + minute * 60_000 + second * 1000)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days from 1970-01-01 in the Gregorian calendar; years begin in March so that a leap day ends one.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
        let shifted = month > 2 ? year : year - 1
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return Int64(365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468)
    }
}
