public import AuditTrail
public import Storage
public import Suppliers

/// What happens after award: safeguarding first, remedy for workers, reviews, visits, corrective action.
public struct ContractManagement: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let suppliers: Suppliers

    public init(store: any Store, clock: Clock, trail: AuditTrail, suppliers: Suppliers) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.suppliers = suppliers
    }
}
