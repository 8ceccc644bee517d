/// How often a person says why they read a kind of record.
public enum PurposeRule: String, Sendable, Codable, CaseIterable {
    case never
    /// Once for all records of the kind, until the session ends.
    case oncePerSession
    /// For each record anew. What was said holds for that record for `Purposes.minutes`, so that reading on, printing and the
    /// other language do not ask again.
    case eachTime
}
