public import Access
public import Storage

/// Who is the organisation's Anti-Slavery and Ethical Employment Champion (commitment 1.1 of the code), and since when. Former
/// ones are kept.
public struct Champion: Sendable, Hashable {
    public var id: ID<Champion>
    public var person: ID<Person>
    public var name: String
    public var since: Day
    /// The first day of whoever came after; nil for the one in office.
    public var until: Day?
    /// Whether the person still works in the organisation; where not, another is wanted.
    public var isMember: Bool
    public var recordedAt: Timestamp
    public var by: String?
}
