public import Storage

/// Which flags are looked for.
public struct FlagQuery: Sendable, Hashable {
    /// nil for all.
    public var state: ProcurementFlag.State?
    /// The code of an indicator; nil for all.
    public var indicator: String?
    /// `contract`, `supplier` or `buyer`; nil for all.
    public var kind: String?
    public var page: PageRequest

    public init(
        state: ProcurementFlag.State? = .open, indicator: String? = nil, kind: String? = nil,
        page: PageRequest = PageRequest()
    ) {
        self.state = state
        self.indicator = indicator
        self.kind = kind
        self.page = page
    }
}
