public import AuditTrail
import ProcurementIndicators
public import Storage
public import Suppliers

/// Flags that the indicators of procurement data raise on suppliers, contracts and buyers, and what people say to them.
public struct ProcurementFlags: Sendable {
    /// The codes of what is computed here, in order.
    public static let indicators: [String] = Set(
        RegisterIndicators.indicators.map(\.code) + NoticeIndicators.indicators.map(\.code)
    ).sorted()

    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let suppliers: Suppliers
    let chains: (any ChainKnowledge)?
    let licences: (any LicenceKnowledge)?

    /// - Parameters:
    ///   - chains: who knows what stands below suppliers; nil where nobody does, and then no chain is called unknown.
    ///   - licences: who knows what suppliers answered about licences; nil where nobody was asked.
    public init(
        store: any Store, clock: Clock, trail: AuditTrail, suppliers: Suppliers, chains: (any ChainKnowledge)? = nil,
        licences: (any LicenceKnowledge)? = nil
    ) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.suppliers = suppliers
        self.chains = chains
        self.licences = licences
    }
}
