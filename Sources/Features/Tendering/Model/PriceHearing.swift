public import Storage

/// What passed about a price that seems abnormally low (Procurement Act 2023 s19(4)-(5)). The latest stands.
public struct PriceHearing: Sendable, Hashable, Codable {
    public enum State: String, Sendable, Codable, CaseIterable {
        /// The bidder was notified that the price is thought abnormally low, and may show that it can perform.
        case notified
        /// It showed that it will be able to perform the contract at the price: no disregarding on that ground.
        case canPerform
        /// What it said does not show that.
        case notShown
    }

    public var state: State
    public var on: Day
    public var until: Day?
    /// How workers are paid at this price, and whatever else was said.
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
