public import Storage

/// Somebody of an organisation, as a record names them.
public struct Colleague: Sendable, Hashable {
    public var id: ID<Person>
    public var name: String

    public init(id: ID<Person>, name: String) {
        self.id = id
        self.name = name
    }
}
