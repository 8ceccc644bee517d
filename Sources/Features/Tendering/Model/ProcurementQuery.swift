public import Storage
public import Suppliers

/// What the list of procurements is searched by.
public struct ProcurementQuery: Sendable, Hashable {
    /// Each word must stand in the title or reference.
    public var words = ""
    public var tier: RiskTier?
    public var stage: ProcurementStage?
    public var page = PageRequest()

    public init() {}
}
