public import Storage
public import Suppliers
public import SupplyChains

/// Which requests are asked for.
public struct RequestQuery: Sendable, Hashable {
    /// nil for all.
    public var state: QuestionnaireRequest.State?
    public var supplier: ID<Supplier>?
    /// A business below the direct suppliers, with the records that were found to be it.
    public var business: ID<Business>?
    /// Words or parts of words of the name; all must be found. Hidden names are not looked through.
    public var words = ""
    /// Only those whose answers raise red flags.
    public var hasFlags = false
    public var page = PageRequest(size: 25)

    public init() {}
}
