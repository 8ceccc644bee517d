public import Storage

/// When work comes up again. One node of all does it each time.
public enum JobSchedule: Sendable, Hashable {
    /// So many seconds after it last ended.
    case every(seconds: Int)
    /// Once a day at a time of day in UTC.
    case daily(hour: Int, minute: Int)

    /// The first time after `moment`.
    public func next(after moment: Timestamp) -> Timestamp {
        switch self {
        case .every(let seconds): return moment.adding(seconds: seconds)
        case .daily(let hour, let minute):
            let today = Day(moment).start.adding(hours: hour, minutes: minute)
            return today > moment ? today : today.adding(days: 1)
        }
    }
}
