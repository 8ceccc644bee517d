import Storage
import Synchronization

/// The time of the demonstration's story: set to the day of each act while it is told, so that what was decided on 16
/// November is dated so.
final class StoryClock: Sendable {
    private let moment: Mutex<Timestamp>

    init(_ start: Day) {
        moment = Mutex(start.start.adding(hours: 9))
    }

    /// Sets the day; the hour goes on by a minute with each look at the clock.
    func set(_ day: Day) {
        moment.withLock { $0 = max($0, day.start.adding(hours: 9)) }
    }

    var clock: Clock {
        Clock { [self] in
            moment.withLock { moment in
                moment = moment.adding(seconds: 1)
                return moment
            }
        }
    }
}
