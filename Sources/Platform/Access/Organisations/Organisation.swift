public import Storage

/// A body that works with Manumit: a force, a commissioner's office, a council. What one holds no other sees.
public struct Organisation: Sendable, Hashable {
    public var id: ID<Organisation>
    public var name: String
    /// The name in Welsh; the same as `name` where there is one name only.
    public var welshName: String
    public var kind: OrganisationKind

    public init(id: ID<Organisation>, name: String, welshName: String, kind: OrganisationKind = .force) {
        self.id = id
        self.name = name
        self.welshName = welshName
        self.kind = kind
    }

    /// Reads the columns id, name, welsh_name, kind, the first of which is `column`.
    init(_ row: any Row, from column: Int = 0) {
        self.init(
            id: row.id(column), name: row.text(column + 1), welshName: row.text(column + 2),
            kind: row.code(column + 3) ?? .force)
    }
}
