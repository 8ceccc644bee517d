public import Storage

/// Somebody signed in, with what a page says about them.
public struct Session: Sendable {
    public var principal: Principal
    public var personName: String
    public var organisation: Organisation
    /// How many organisations the person may work for, this one among them.
    public var organisations = 1
    public var seenAt: Timestamp
    public var expiresAt: Timestamp

    public init(
        principal: Principal, personName: String, organisation: Organisation, seenAt: Timestamp, expiresAt: Timestamp
    ) {
        self.principal = principal
        self.personName = personName
        self.organisation = organisation
        self.seenAt = seenAt
        self.expiresAt = expiresAt
    }
}
