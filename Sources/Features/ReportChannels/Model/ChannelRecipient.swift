public import Access
public import Languages
public import Storage

/// A person who receives what comes through a channel.
public struct ChannelRecipient: Sendable, Hashable {
    /// When the person is told of urgent reports.
    public enum Duty: String, Sendable, Codable, CaseIterable {
        /// While the channel's desk is open.
        case deskHours
        /// While it is closed: the cover.
        case outOfHours
        case always
    }

    public var id: ID<ChannelRecipient>
    public var channel: ID<ReportChannel>
    public var person: ID<Person>
    public var name: String
    /// What the person is, as whistle-blowers read it who say who may not see a report: “Head of Professional Standards”.
    public var title: BilingualText
    public var duty: Duty
    public var since: Timestamp
    /// Set once somebody receives no more. What was sealed to the person before stays readable for them.
    public var until: Timestamp?
    /// The key that reports are sealed to; nil while the person has none.
    public var key: ID<RecipientKey>?

    public init(
        id: ID<ChannelRecipient>, channel: ID<ReportChannel>, person: ID<Person>, name: String, title: BilingualText,
        duty: Duty, since: Timestamp, until: Timestamp? = nil, key: ID<RecipientKey>? = nil
    ) {
        self.id = id
        self.channel = channel
        self.person = person
        self.name = name
        self.title = title
        self.duty = duty
        self.since = since
        self.until = until
        self.key = key
    }
}
