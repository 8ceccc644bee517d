/// Milliseconds since 1970-01-01 00:00 UTC.
public typealias Moment = Int64

extension Moment {
    /// No time is known.
    public static let unknown = Moment.min

    static let day: Moment = 86_400_000

    /// Whole days from this to a later moment, cut towards zero; nil where either is unknown or the distance is beyond counting.
    func days(to later: Moment) -> Int? {
        guard self != .unknown, later != .unknown else { return nil }
        let (distance, overflow) = later.subtractingReportingOverflow(self)
        return overflow ? nil : Int(distance / Self.day)
    }
}
