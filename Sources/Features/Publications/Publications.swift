public import AuditTrail
public import Storage

/// What the organisation says to the public each year: its written statement, and how far it has kept its code.
public struct Publications: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail

    public init(store: any Store, clock: Clock, trail: AuditTrail) {
        self.store = store
        self.clock = clock
        self.trail = trail
    }
}
