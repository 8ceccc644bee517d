public import Storage
public import Suppliers

/// Which promises are asked for: those behind first, then by the day they are due.
public struct PromiseQuery: Sendable, Hashable {
    public var state: PromiseProgress.State?
    public var contract: ID<Contract>?
    public var page = PageRequest()

    public init() {}
}
