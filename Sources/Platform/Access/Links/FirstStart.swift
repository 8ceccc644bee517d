/// What is asked of whoever sets up an empty store: the organisation, and its first administrator.
public struct FirstStart: Sendable {
    public var organisationName = ""
    /// The name in Welsh; the English one where it is empty.
    public var organisationWelshName = ""
    public var kind = OrganisationKind.force
    public var personName = ""
    public var address = ""
    public var password = ""

    public init() {}
}
