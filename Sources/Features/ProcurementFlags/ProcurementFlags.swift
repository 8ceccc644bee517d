public import AuditTrail
public import Storage
public import Suppliers

/// Flags that the indicators of procurement data raise on suppliers, contracts and buyers, and what people say to them.
public struct ProcurementFlags: Sendable {
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
