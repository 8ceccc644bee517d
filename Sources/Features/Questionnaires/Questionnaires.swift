public import AuditTrail
public import Storage
public import Suppliers
public import SupplyChains

/// What businesses are asked, what they answer, and how the answers are read.
public struct Questionnaires: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let supplyChains: SupplyChains
    let suppliers: Suppliers

    public init(store: any Store, clock: Clock, trail: AuditTrail, supplyChains: SupplyChains, suppliers: Suppliers) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.supplyChains = supplyChains
        self.suppliers = suppliers
    }
}
