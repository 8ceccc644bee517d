/// Who did it, as the trail keeps it: identifiers, no names.
public struct Actor: Sendable, Hashable {
    /// The person's identifier; nil for the program itself.
    public var person: String?
    /// The organisation the person acted for; nil before anybody signed in.
    public var organisation: String?
    /// The machine or process that the request came through; never a network address of the person.
    public var node: String
    /// Why the person reads, as stated before reading; the reason of every entry that has none of its own.
    public var purpose: String?

    public init(person: String?, organisation: String?, node: String, purpose: String? = nil) {
        self.person = person
        self.organisation = organisation
        self.node = node
        self.purpose = purpose
    }
}
