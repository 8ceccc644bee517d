public import Access
public import Languages
public import Sealing
public import Storage

/// Where a report goes: the channel, and whom it is sealed to.
public struct Intake: Sendable, Hashable {
    /// Somebody whom it is sealed to.
    public struct Reader: Sendable, Hashable {
        public var person: ID<Person>
        public var title: BilingualText
        public var key: RecipientPublicKey

        public init(person: ID<Person>, title: BilingualText, key: RecipientPublicKey) {
            self.person = person
            self.title = title
            self.key = key
        }
    }

    public var channel: ReportChannel
    public var readers: [Reader]
    /// The channel's recovery key.
    public var recovery: RecipientPublicKey

    /// Every key but those of the people who may not see the report, the recovery key last; nil where nobody would be left to read it.
    public func keys(without excluded: Set<ID<Person>>) -> [RecipientPublicKey]? {
        let left = readers.filter { !excluded.contains($0.person) }
        return left.isEmpty ? nil : left.map(\.key) + [recovery]
    }
}
