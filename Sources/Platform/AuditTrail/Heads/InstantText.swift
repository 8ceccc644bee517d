public import Storage

/// A moment as text in UTC to the millisecond (RFC 3339): `2026-11-22T09:00:00.000Z`.
public enum InstantText {
    /// Moments outside the years 1 to 9999, which no clock gives, read as the nearest within.
    public static func of(_ moment: Timestamp) -> String {
        let moment = moment.withinCalendar
        let day = Day(moment)
        let rest = moment.milliseconds - day.start.milliseconds
        let parts = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { padded($0, 2) }
        return "\(day)T\(parts.joined(separator: ":")).\(padded(rest % 1000, 3))Z"
    }

    /// nil unless the text is one that `of` writes.
    static func read(_ text: String) -> Timestamp? {
        let bytes = Array(text.utf8)
        guard bytes.count == 24, let day = Day(text.prefix(10)), let hours = number(bytes[11..<13]),
            let minutes = number(bytes[14..<16]), let seconds = number(bytes[17..<19]),
            let milliseconds = number(bytes[20..<23])
        else { return nil }
        let rest = ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds
        let moment = Timestamp(milliseconds: day.start.milliseconds + rest)
        return of(moment) == text ? moment : nil
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
        digits.reduce(0 as Int64?) { number, digit in
            guard let number, (48...57).contains(digit) else { return nil }
            return number * 10 + Int64(digit - 48)
        }
    }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
