public import AuditTrail
public import NameMatching
public import Storage
public import Suppliers

/// Who stands below our suppliers: questionnaires, invitations from tier to tier, and the risk that travels up.
public struct SupplyChains: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let suppliers: Suppliers
    let matcher: NameMatcher

    public init(store: any Store, clock: Clock, trail: AuditTrail, suppliers: Suppliers, matcher: NameMatcher) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.suppliers = suppliers
        self.matcher = matcher
    }
}
