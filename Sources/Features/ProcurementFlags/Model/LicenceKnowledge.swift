public import Access
public import Storage
public import Suppliers

/// What suppliers have answered about licences to provide labour: told by the questionnaires, which stand above this feature.
public protocol LicenceKnowledge: Sendable {
    /// The suppliers whose latest answer is that every provider of labour they use is licensed, or that they use none, and holds
    /// on the day. Called within a transaction; does nothing but SQL.
    func suppliersWithLicence(
        of organisation: ID<Organisation>, on day: Day, in transaction: any Transaction
    ) throws -> Set<ID<Supplier>>
}
