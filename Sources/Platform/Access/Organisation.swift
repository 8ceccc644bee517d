public import Storage

/// A body that works with Manumit: a force, a commissioner's office, a council. What one holds no other sees.
public struct Organisation: Sendable, Hashable {
    public var id: ID<Organisation>
    public var name: String
    /// The name in Welsh; the same as `name` where there is one name only.
    public var welshName: String

    public init(id: ID<Organisation>, name: String, welshName: String) {
        self.id = id
        self.name = name
        self.welshName = welshName
    }
}
