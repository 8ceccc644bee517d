public import Storage

/// What the record holds for a year, as it is given to whoever drafts the statement. What is not there is nil, and said as *not
/// recorded*: never as none.
///
/// What was sent to the modern slavery lead, and procurements by risk, are not among it: the statement is public.
public struct StatementFacts: Sendable, Codable, Hashable {
    /// A code that the organisation has signed.
    public struct Code: Sendable, Codable, Hashable {
        public struct Signature: Sendable, Codable, Hashable {
            /// The office that signed, by the code of the role.
            public var role: SigningRole
            public var on: Day

            public init(role: SigningRole, on: Day) {
                self.role = role
                self.on = on
            }
        }

        public var title: String
        public var welshTitle: String
        public var version: String
        public var signatures: [Signature]

        public init(title: String, welshTitle: String, version: String, signatures: [Signature]) {
            self.title = title
            self.welshTitle = welshTitle
            self.version = version
            self.signatures = signatures
        }
    }

    /// How far the actions under one commitment are.
    public struct Commitment: Sendable, Codable, Hashable {
        /// As the code numbers it.
        public var number: String
        public var done: Int
        public var underWay: Int
        public var notStarted: Int
        /// Of those not done, how many should have been.
        public var overdue: Int

        public init(number: String, done: Int, underWay: Int, notStarted: Int, overdue: Int) {
            self.number = number
            self.done = done
            self.underWay = underWay
            self.notStarted = notStarted
            self.overdue = overdue
        }
    }

    /// Invoices of a quarter and how many were paid within 30 days (Procurement Act 2023 section 68).
    public struct Quarter: Sendable, Codable, Hashable {
        public var end: Day
        public var paid: Int
        public var within30Days: Int

        public init(end: Day, paid: Int, within30Days: Int) {
            self.end = end
            self.paid = paid
            self.within30Days = within30Days
        }
    }

    public enum LivingWage: String, Sendable, Codable, CaseIterable {
        case accredited
        case paidToAllStaff
        case workingTowards
        case notPaid
    }

    /// How many suppliers there are, and how many the last check looked at.
    public struct SupplierCheck: Sendable, Codable, Hashable {
        public var suppliers: Int
        public var checked: Int
        public var on: Day

        public init(suppliers: Int, checked: Int, on: Day) {
            self.suppliers = suppliers
            self.checked = checked
            self.on = on
        }
    }

    /// A list that suppliers were checked against.
    public struct CheckedList: Sendable, Codable, Hashable {
        public var name: String
        /// When the version in use was taken in.
        public var on: Day

        public init(name: String, on: Day) {
            self.name = name
            self.on = on
        }
    }

    public struct Questionnaires: Sendable, Codable, Hashable {
        public var asked: Int
        public var answered: Int
        public var late: Int
        public var refused: Int

        public init(asked: Int, answered: Int, late: Int, refused: Int) {
            self.asked = asked
            self.answered = answered
            self.late = late
            self.refused = refused
        }
    }

    /// The first and the last day that the statement is about.
    public var start: Day
    public var end: Day
    /// The day on which the facts were gathered.
    public var takenOn: Day
    public var organisation: String
    public var welshOrganisation: String
    public var code: Code?
    public var commitments: [Commitment]?
    public var payments: [Quarter]?
    public var livingWage: LivingWage?
    public var championNamed: Bool?
    public var whistleBlowingPolicyOn: Day?
    public var suppliers: SupplierCheck?
    public var lists: [CheckedList]?
    public var questionnaires: Questionnaires?
    /// How many tiers below the organisation are mapped.
    public var tiersMapped: Int?
    /// How many people who buy or recruit have been trained.
    public var trained: Int?

    public init(start: Day, end: Day, takenOn: Day, organisation: String, welshOrganisation: String) {
        self.start = start
        self.end = end
        self.takenOn = takenOn
        self.organisation = organisation
        self.welshOrganisation = welshOrganisation
    }
}
