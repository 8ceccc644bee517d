public import Storage

/// One meeting about a contract, with what was said to each standing item.
public struct ContractMeeting: Sendable, Hashable {
    public struct Minute: Sendable, Hashable {
        /// The code of a `StandingItems.Usual`; nil for an item in own words.
        public var usual: StandingItems.Usual?
        /// The item in own words; empty for ours.
        public var item: String
        public var note: String

        public init(usual: StandingItems.Usual?, item: String, note: String) {
            self.usual = usual
            self.item = item
            self.note = note
        }
    }

    public var id: ID<ContractMeeting>
    public var heldOn: Day
    /// Who was there, by office.
    public var present: String
    public var minutes: [Minute]

    public init(id: ID<ContractMeeting>, heldOn: Day, present: String, minutes: [Minute] = []) {
        self.id = id
        self.heldOn = heldOn
        self.present = present
        self.minutes = minutes
    }
}
