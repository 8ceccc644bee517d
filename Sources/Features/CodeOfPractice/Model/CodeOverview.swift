/// Which codes an organisation follows and how far it has come.
public struct CodeOverview: Sendable {
    /// One code that is followed.
    public struct Followed: Sendable {
        public var adoption: CodeAdoption
        public var progress: CodeProgress
        /// A version that takes the place of the one followed; nil where there is none.
        public var newer: CodeVersion?
    }

    public var codes: [Followed]
    /// Open actions that are overdue or due within `LightRule.daysSoon`, the earliest first; at most ten.
    public var pressing: [PlanAction]
    /// How many are overdue.
    public var overdue: Int
    /// How many open ones nobody owns.
    public var withoutOwner: Int
    /// How many are done, with evidence that has expired.
    public var expired: Int
}
