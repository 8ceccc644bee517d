public import Storage

/// The opportunity to make representations and give evidence, before a decision (Procurement Act 2023 s58(2)).
public struct Representations: Sendable, Hashable, Codable {
    public enum State: String, Sendable, Codable, CaseIterable {
        case invited
        case heard
        /// The time given has passed and nothing came.
        case notMade
    }

    public var state: State
    /// The day of the invitation, or on which they came.
    public var on: Day
    /// Until when they may be made, for an invitation.
    public var until: Day?
    /// What was asked, no more than is proportionate (s58(3)), or what was said.
    public var text: String

    public init(
        state: State, on: Day, until: Day?, text: String
    ) {
        self.state = state
        self.on = on
        self.until = until
        self.text = text
    }
}
