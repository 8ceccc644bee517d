public import Access
public import Storage

/// Somebody who may own an action.
public struct PlanPerson: Sendable, Hashable {
    public var id: ID<Person>
    public var name: String
    /// The address that they sign in with, by which an import tells people of the same name apart.
    public var address: String
}
