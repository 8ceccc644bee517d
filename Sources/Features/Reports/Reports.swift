import Access
public import AuditTrail
public import ReportChannels
public import Storage

/// Reports from the public and from staff: taken in sealed, opened by their recipients alone, answered, handed on, and destroyed in time.
/// Nothing here can read a report; what arrives without a script is sealed by `ArrivalSealing` before it is given to this door.
public struct Reports: Sendable {
    /// Announced where an urgent report came.
    public static let urgentTopic = "reports-urgent"

    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let purposes: Purposes
    public let channels: ReportChannels

    public init(store: any Store, clock: Clock, trail: AuditTrail, channels: ReportChannels) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.channels = channels
        purposes = Purposes(store: store, clock: clock, trail: trail)
    }
}
