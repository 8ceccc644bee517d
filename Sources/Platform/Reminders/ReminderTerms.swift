public import Storage

/// When something counts as due soon, and when as late.
public struct ReminderTerms: Sendable, Hashable {
    public var today: Day
    /// So many days before its day somebody is told; 0 for not before.
    public var daysBefore: Int
    /// So many days after its day somebody is told that it is late.
    public var daysAfter: Int

    /// What has been late for longer is no news: letters begin when mail is first set up, and do not tell of years ago.
    static let oldest = 90
    /// The most things of a kind that a source gives of one organisation.
    public static let most = 5_000

    public init(today: Day, daysBefore: Int = 7, daysAfter: Int = 1) {
        self.today = today
        self.daysBefore = daysBefore
        self.daysAfter = daysAfter
    }

    /// The earliest and the latest day of things to look at.
    public var first: Day { today.adding(days: -Self.oldest) }
    public var last: Day { today.adding(days: daysBefore) }

    /// The step that something open is at; nil where there is nothing to tell.
    public func step(of day: Day) -> DueThing.Step? {
        guard day >= first else { return nil }
        if day < today { return day.adding(days: daysAfter) <= today ? .late : nil }
        return daysBefore > 0 && day <= last ? .soon : nil
    }
}
