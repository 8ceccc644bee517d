public import Storage

/// What a person finds on the first page: what waits for them, and what is known of the spend.
public struct TodayModel: Sendable {
    /// Something that waits for a person.
    public struct Matter: Sendable {
        public enum Urgency: String, Sendable {
            /// Harm is likely, or the day has passed.
            case danger
            /// A decision waits.
            case warn
            /// Something is not known that should be.
            case unknown
        }

        public var urgency: Urgency
        /// What it is, in the language asked for, as one sentence: a supplier's name and what it is about.
        public var title: String
        /// Why it stands here.
        public var reason: String
        /// The word on its tag: Decision, Ask, Unknown.
        public var kind: String
        /// The path of the page where it is done, such as `/hits/…`.
        public var path: String
        /// Who it waits for; nil where it waits for anybody who may.
        public var owner: String?
        /// Whether the owner is the person who asks.
        public var isYours: Bool
        /// By when; nil where nothing says so.
        public var dueOn: Day?
        /// The spend that hangs on it; nil where unknown.
        public var money: Money?

        public init(
            urgency: Urgency, title: String, reason: String, kind: String, path: String, owner: String? = nil,
            isYours: Bool = false, dueOn: Day? = nil, money: Money? = nil
        ) {
            self.urgency = urgency
            self.title = title
            self.reason = reason
            self.kind = kind
            self.path = path
            self.owner = owner
            self.isYours = isYours
            self.dueOn = dueOn
            self.money = money
        }
    }

    /// The spend with suppliers of one tier of risk.
    public struct SpendTier: Sendable {
        public enum Tier: String, Sendable, CaseIterable {
            case high, medium, low, unknown
        }

        public var tier: Tier
        public var money: Money
        public var suppliers: Int

        public init(tier: Tier, money: Money, suppliers: Int) {
            self.tier = tier
            self.money = money
            self.suppliers = suppliers
        }
    }

    public var today: Day
    /// The most pressing first; at most some fifty.
    public var matters: [Matter]
    /// How many matters there are in all.
    public var total: Int
    /// One for each tier, all in one currency; empty where nothing has been imported.
    public var spend: [SpendTier]
    /// The days that the spend covers; nil where no payment has a date.
    public var spendFrom: Day?
    public var spendTo: Day?

    public init(
        today: Day, matters: [Matter], total: Int, spend: [SpendTier], spendFrom: Day? = nil, spendTo: Day? = nil
    ) {
        self.today = today
        self.matters = matters
        self.total = total
        self.spend = spend
        self.spendFrom = spendFrom
        self.spendTo = spendTo
    }
}
