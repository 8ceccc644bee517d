public import Storage
public import Suppliers

/// That somebody confirmed which supplier of the register a bidder is, or took that back.
public struct RegisterLink: Sendable, Hashable, Codable {
    /// nil where the link was taken away.
    public var supplier: ID<Supplier>?
    /// The supplier's name as it was then.
    public var name: String
}
