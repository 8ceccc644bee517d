/// A step that comes before the next one in leaving a supplier, and is not done.
public enum LeavingGap: String, Sendable, Hashable, CaseIterable {
    /// The lead has not said that contact may go ahead.
    case contactNotCleared
    /// No remedy for the workers is under way or refused with a reason.
    case noRemedy
    /// The questions of section 28 were not asked at tender.
    case section28NotAsked
    case notAgreed
    case noNotice
    /// The time in which the supplier may answer is not over.
    case representationsRunning
    /// The time in which the supplier may replace somebody is not over.
    case replacementRunning
}
