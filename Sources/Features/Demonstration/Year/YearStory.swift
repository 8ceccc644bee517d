import Access
import Storage

/// A year of keeping the code, told through the services as its people would have done it: the code is signed, a plan is made
/// and worked on, a tender passes the gate, its winner answers, and the public is told.
struct YearStory {
    let services: YearServices
    let calendar: StoryCalendar
    let time: StoryClock
    let people: [String: Principal]

    /// The day on which it begins as it is written down, before anything else of the demonstration.
    static let start = Day(year: 2026, month: 1, day: 12)

    func person(_ key: String) throws -> Principal {
        guard let principal = people[key] else { throw DemonstrationError("person \(key)") }
        return principal
    }

    /// Moves the story on to a day of 2026 as it is written down, which the calendar moves with the rest.
    func on(_ day: Int, _ month: Int) throws {
        time.set(try self.day(day, month))
    }

    func day(_ day: Int, _ month: Int, _ year: Int = 2026) throws -> Day {
        guard let day = Day(year: year, month: month, day: day) else {
            throw DemonstrationError("day \(day) \(month)")
        }
        return calendar.moved(day)
    }
}
