import Storage

/// A moment as mail writes it (RFC 5322 section 3.3), in UTC: `Sun, 22 Nov 2026 09:00:00 +0000`.
enum MailDate {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    static func text(_ moment: Timestamp) -> String {
        let day = Day(moment)
        let seconds = Int(moment.milliseconds / 1000) - day.daysSince1970 * 86_400
        let name = days[((day.daysSince1970 % 7) + 7) % 7]
        let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(name), \(day.day) \(months[day.month - 1]) \(day.year) \(time.joined(separator: ":")) +0000"
    }
}
