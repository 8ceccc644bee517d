public import Access
public import Languages
public import Storage

/// One way in: what comes through it goes to its recipients and to nobody else.
public struct ReportChannel: Sendable, Hashable {
    /// What an administrator settles about it.
    public struct Terms: Sendable, Hashable {
        public var name: BilingualText
        /// The code of the police force area that it is for; nil for every area that has no channel of its own.
        public var area: String?
        /// Within how many hours somebody looks at a report, 1 to 168.
        public var firstLookHours = 24
        /// How many days a report that was closed is kept, 1 to 3,650.
        public var keepDays = 30
        /// Where the control room is told by mail that something urgent has come; empty for nowhere.
        public var controlRoom = ""
        /// When those who are not on duty all hours are there, in minutes after midnight of the United Kingdom, Monday to Friday.
        public var opensAt = 8 * 60
        public var closesAt = 18 * 60

        /// What `firstLookHours` and `keepDays` may be.
        public static let lookHours = 1...168
        public static let daysKept = 1...3_650

        public init(name: BilingualText, area: String? = nil) {
            self.name = name
            self.area = area
        }
    }

    public var id: ID<ReportChannel>
    public var organisation: ID<Organisation>
    public var kind: ChannelKind
    public var terms: Terms
    /// Whether reports may come through it.
    public var isOpen: Bool
    public var madeAt: Timestamp

    public init(
        id: ID<ReportChannel>, organisation: ID<Organisation>, kind: ChannelKind, terms: Terms, isOpen: Bool,
        madeAt: Timestamp
    ) {
        self.id = id
        self.organisation = organisation
        self.kind = kind
        self.terms = terms
        self.isOpen = isOpen
        self.madeAt = madeAt
    }
}
