public import Access
public import Storage
public import Suppliers

/// What is known of those who stand below suppliers: told by the supply chains, which stand above this feature.
public protocol ChainKnowledge: Sendable {
    /// The suppliers who have named somebody below them, or have said that nobody stands there. Called within a transaction;
    /// does nothing but SQL. Says of no name who it is.
    func suppliersWithKnownChain(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Set<ID<Supplier>>
}
