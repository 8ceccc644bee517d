public import Storage
public import Suppliers

/// Which requests are asked for.
public struct RequestQuery: Sendable, Hashable {
    /// nil for all.
    public var state: QuestionnaireRequest.State?
    public var supplier: ID<Supplier>?
    /// Words or parts of words of the name; all must be found.
    public var words = ""
    /// Only those whose answers raise red flags.
    public var hasFlags = false
    public var page = PageRequest(size: 25)

    public init() {}
}
