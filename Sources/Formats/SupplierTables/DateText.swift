/// Reads a day as people and spreadsheets write it, day before month, and gives it as `2025-04-30`.
struct DateText {
    /// The day in ISO 8601.
    let day: String
    /// Whether the cell held a spreadsheet's serial number instead of a date.
    let isSerialNumber: Bool

    private static let months: [String: Int] = {
        let names = [
            ["january", "ionawr", "jan", "ion"], ["february", "chwefror", "feb", "chwe", "chw"],
            ["march", "mawrth", "mar", "maw"], ["april", "ebrill", "apr", "ebr", "ebrill"], ["may", "mai"],
            ["june", "mehefin", "jun", "meh"], ["july", "gorffennaf", "jul", "gorff", "gor"],
            ["august", "awst", "aug"], ["september", "medi", "sep", "sept", "med"],
            ["october", "hydref", "oct", "hyd"], ["november", "tachwedd", "nov", "tach"],
            ["december", "rhagfyr", "dec", "rhag"],
        ]
        var months: [String: Int] = [:]
        for (index, forms) in names.enumerated() {
            for form in forms { months[form] = index + 1 }
        }
        return months
    }()

    /// Nil when the text is no day, or when the order of day and month cannot be as in Britain (`04/30/2025`).
    init?(_ text: String) {
        let date = Self.withoutTime(text)
        if let serial = Int(date), date.utf8.count == 5, (20_000...80_000).contains(serial) {
            day = Self.day(ofSerialNumber: serial)
            isSerialNumber = true
            return
        }
        let parts = date.split { "/-. ,".contains($0) }.map(String.init)
        guard let day = Self.compact(date) ?? Self.day(parts) else { return nil }
        self.day = day
        isSerialNumber = false
    }

    /// The part before a time of day: `2025-04-30T00:00:00Z`, `30/04/2025 00:00`.
    private static func withoutTime(_ text: String) -> String {
        var words = text.split { $0.isWhitespace }
        if words.count > 1, let last = words.last, ["AM", "PM"].contains(last.uppercased()) { words.removeLast() }
        if words.count > 1, let last = words.last, last.contains(":") { words.removeLast() }
        let date = words.joined(separator: " ")
        if let mark = date.firstIndex(of: "T"), date[..<mark].count == 10, date.contains(":") {
            return String(date[..<mark])
        }
        return date
    }

    /// `20250430`
    private static func compact(_ text: String) -> String? {
        guard text.utf8.count == 8, let number = Int(text), text.utf8.allSatisfy({ $0 >= 48 && $0 < 58 }) else {
            return nil
        }
        return iso(number / 10_000, number / 100 % 100, number % 100)
    }

    private static func day(_ parts: [String]) -> String? {
        guard parts.count == 3 else { return nil }
        if parts[0].utf8.count == 4 {
            guard let year = number(parts[0]), let month = month(parts[1]), let day = number(parts[2]) else {
                return nil
            }
            return iso(year, month, day)
        }
        guard let day = number(ordinal(parts[0])), let month = month(parts[1]), let year = year(parts[2]) else {
            return nil
        }
        return iso(year, month, day)
    }

    /// `1st`, `22nd` without their endings.
    private static func ordinal(_ text: String) -> String {
        let lower = text.lowercased()
        return ["st", "nd", "rd", "th"].contains { lower.hasSuffix($0) } ? String(text.dropLast(2)) : text
    }

    private static func month(_ text: String) -> Int? { number(text) ?? months[text.lowercased()] }

    /// Two digits are of this century: ledgers are not older.
    private static func year(_ text: String) -> Int? {
        guard let year = number(text) else { return nil }
        switch text.utf8.count {
        case 2: return 2000 + year
        case 4: return year
        default: return nil
        }
    }

    private static func number(_ text: String) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 4, text.utf8.allSatisfy({ $0 >= 48 && $0 < 58 }) else { return nil }
        return Int(text)
    }

    private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
        guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
        guard (1...length).contains(day) else { return nil }
        return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Days since 30 December 1899, as spreadsheets count; the civil calendar by Howard Hinnant's `civil_from_days`.
    private static func day(ofSerialNumber serial: Int) -> String {
        let days = serial - 25_569 + 719_468
        let era = days / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    }
}
