public import AuditTrail
public import Screening
public import Storage
public import Suppliers

/// The tender gate: a procurement from need to award, who bids, who stands behind them, and what a person decides about each.
public struct Tendering: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let suppliers: Suppliers
    let screening: Screening

    public init(store: any Store, clock: Clock, trail: AuditTrail, suppliers: Suppliers, screening: Screening) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.suppliers = suppliers
        self.screening = screening
    }
}
