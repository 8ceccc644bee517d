public import AuditTrail
public import Storage

/// The code of practice that the organisation has signed, its action plan and the evidence for it.
public struct CodeOfPractice: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail

    public init(store: any Store, clock: Clock, trail: AuditTrail) {
        self.store = store
        self.clock = clock
        self.trail = trail
    }
}
