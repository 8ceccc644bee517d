/// When a photo was taken, as its camera's clock said.
public struct PhotoTime: Sendable, Hashable {
    public var year: Int
    public var month: Int
    public var day: Int
    public var hour: Int
    public var minute: Int
    public var second: Int
    /// How far its clock was ahead of UTC, in minutes; nil where the photo does not say, as older cameras do not.
    public var minutesAheadOfUTC: Int?

    /// From EXIF's words.
    /// - Parameters:
    ///   - text: `2024:05:06 07:08:09`, with or without fractions of a second and a zone.
    ///   - zone: `+01:00`, `-05:30` or `Z`, where the photo says it apart.
    /// - Returns: nil where it is no time.
    init?(_ text: String, zone: String?) {
        let digits = Array(text.utf8.prefix(40))
        guard digits.count >= 19,
            [4, 7].allSatisfy({ digits[$0] == UInt8(ascii: ":") || digits[$0] == UInt8(ascii: "-") }),
            let year = Self.number(digits[0..<4]), let month = Self.number(digits[5..<7]), (1...12).contains(month),
            let day = Self.number(digits[8..<10]), (1...31).contains(day), let hour = Self.number(digits[11..<13]),
            hour < 24, let minute = Self.number(digits[14..<16]), minute < 60,
            let second = Self.number(digits[17..<19]),
            second < 61, year > 1_800
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
        (self.hour, self.minute, self.second) = (hour, minute, second)
        let rest = digits[19...].drop { $0 == UInt8(ascii: ".") || Self.number([$0]) != nil }
        minutesAheadOfUTC = zone.flatMap { Self.ahead(Array($0.utf8)) } ?? Self.ahead(Array(rest))
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static func ahead(_ zone: [UInt8]) -> Int? {
        if zone == [UInt8(ascii: "Z")] { return 0 }
        guard zone.count == 6, zone[3] == UInt8(ascii: ":"), let hours = number(zone[1..<3]), hours <= 14,
            let minutes = number(zone[4..<6]), minutes < 60
        else { return nil }
        switch zone[0] {
        case UInt8(ascii: "+"): return hours * 60 + minutes
        case UInt8(ascii: "-"): return -(hours * 60 + minutes)
        default: return nil
        }
    }
}

extension PhotoTime {
    /// As ISO 8601 writes it, with the zone where it is known: `2026-11-30T14:02:11+01:00`.
    public var text: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let zone = minutesAheadOfUTC.map { ahead in
            "\(ahead < 0 ? "-" : "+")\(two(abs(ahead) / 60)):\(two(abs(ahead) % 60))"
        }
        return "\(year)-\(two(month))-\(two(day))T\(two(hour)):\(two(minute)):\(two(second))\(zone ?? "")"
    }
}
