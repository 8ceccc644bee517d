public import Access
public import Storage

/// What keeps a report past its day: an investigation, or that it may have to be disclosed in court (Criminal Procedure and Investigations Act
/// 1996). It has an owner and an end.
public struct Hold: Sendable, Hashable {
    public enum Ground: String, Sendable, Codable, CaseIterable {
        case investigation
        case disclosure
    }

    /// Longest time of one hold, in days; it may be made again.
    public static let longestDays = 366

    public var id: ID<Hold>
    public var report: ID<Report>
    public var ground: Ground
    public var owner: ID<Person>
    public var since: Timestamp
    public var until: Timestamp
    public var endedAt: Timestamp?

    public func holds(at now: Timestamp) -> Bool { endedAt == nil && until > now }
}
