import Foundation
import ReportChannels
import Storage
import Testing

@Suite struct UnitedKingdomTimeTests {
    private func time(_ text: String) throws -> UnitedKingdomTime {
        let moment = try #require(ISO8601DateFormatter().date(from: text))
        return UnitedKingdomTime(Timestamp(milliseconds: Int64(moment.timeIntervalSince1970 * 1000)))
    }

    @Test func clocksChangeAtOneOnTheLastSundays() throws {
        #expect(try time("2026-03-29T00:59:59Z").minute == 59)
        #expect(try time("2026-03-29T01:00:00Z").minute == 120)
        #expect(try time("2026-10-25T00:59:59Z").minute == 119)
        #expect(try time("2026-10-25T01:00:00Z").minute == 60)
        #expect(try time("2027-03-28T01:00:00Z").minute == 120)
    }

    @Test func midnightComesAnHourSoonerInSummer() throws {
        // A Sunday evening in Greenwich is Monday in London.
        #expect(try time("2026-07-05T23:30:00Z") == time("2026-07-06T00:30:00+01:00"))
        #expect(try time("2026-07-05T23:30:00Z").isWeekday && time("2026-07-05T22:30:00Z").isWeekday == false)
        #expect(try time("2026-01-04T23:30:00Z").isWeekday == false)
        #expect(try time("2026-01-03T12:00:00Z").isWeekday == false)
        #expect(try time("2026-01-09T12:00:00Z").isWeekday)
    }

    /// Against the tables of time zones, where the machine has them.
    @Test func agreesWithTheTablesOfTimeZones() throws {
        guard let zone = TimeZone(identifier: "Europe/London") else { return }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        var moment = try #require(ISO8601DateFormatter().date(from: "1997-01-01T00:17:00Z"))
        for _ in 0..<6_000 {
            let parts = calendar.dateComponents([.hour, .minute, .weekday], from: moment)
            let found = UnitedKingdomTime(Timestamp(milliseconds: Int64(moment.timeIntervalSince1970 * 1000)))
            #expect(found.minute == (parts.hour ?? 0) * 60 + (parts.minute ?? 0), "\(moment)")
            #expect(found.isWeekday == (2...6).contains(parts.weekday ?? 0), "\(moment)")
            moment += 49 * 3600
        }
    }
}
