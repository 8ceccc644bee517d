public import Storage

/// A supplier of the register whose name is like one that was found elsewhere: a question for a person.
public struct NameResemblance: Sendable, Hashable {
    public var supplier: ID<Supplier>
    /// How alike the names are, 0 to 1.
    public var score: Double
}
