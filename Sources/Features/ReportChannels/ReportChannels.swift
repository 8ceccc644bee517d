public import AuditTrail
public import Storage

/// Through which channels people report, who receives what comes through each, and the public halves of the keys that it is sealed to.
public struct ReportChannels: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let maps = AreaMaps()

    public init(store: any Store, clock: Clock, trail: AuditTrail) {
        self.store = store
        self.clock = clock
        self.trail = trail
    }
}
