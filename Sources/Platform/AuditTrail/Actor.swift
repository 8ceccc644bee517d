/// Who did it, as the trail keeps it: identifiers, no names.
public struct Actor: Sendable, Hashable {
    /// The person's identifier; nil for the program itself.
    public var person: String?
    /// The organisation the person acted for; nil before anybody signed in.
    public var organisation: String?
    /// The machine or process that the request came through; never a network address of the person.
    public var node: String

    public init(person: String?, organisation: String?, node: String) {
        self.person = person
        self.organisation = organisation
        self.node = node
    }
}
