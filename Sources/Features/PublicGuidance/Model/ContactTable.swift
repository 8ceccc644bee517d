/// Every number that the program shows, one for each purpose: the one place where they stand.
public struct ContactTable: Hashable, Sendable {
    /// In the order in which lists show them.
    public let contacts: [Contact]

    /// - Parameter json: an array of contacts, at most 128 KB.
    /// - Throws: where `ContactRule` finds fault with one.
    public init(json: [UInt8]) throws(PublicGuidanceError) {
        contacts = try BoundedJSON.read([Contact].self, from: json)
        try ContactRule.check(contacts)
    }

    /// The number for a purpose.
    public subscript(purpose: ContactPurpose) -> Contact {
        // The rule saw to it that there is one.
        contacts.first { $0.purpose == purpose }!
    }

    /// The numbers of one group, in order.
    public subscript(group: ContactGroup) -> [Contact] { contacts.filter { $0.purpose.group == group } }
}
