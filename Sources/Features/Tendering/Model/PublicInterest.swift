/// An overriding public interest in a direct award to an excluded supplier (Procurement Act 2023 s41(5)). The four cases are
/// given in short from the act's outline; their wording is to be checked against the official text before one is relied on.
public struct PublicInterest: Sendable, Hashable, Codable {
    public enum Ground: String, Sendable, Codable, CaseIterable {
        /// Critical national infrastructure.
        case infrastructure
        /// A sector on which defence, security or economic stability depends.
        case sector
        /// Military or security operations.
        case operations
        /// Extreme and unavoidable urgency, and nobody else can do it in time.
        case urgency
    }

    public var ground: Ground
    public var reason: String

    public init(ground: Ground, reason: String) {
        self.ground = ground
        self.reason = reason
    }
}
