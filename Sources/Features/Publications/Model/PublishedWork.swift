/// All that an organisation has published.
public struct PublishedWork: Sendable, Hashable {
    public var organisation: String
    public var welshOrganisation: String
    /// The latest first.
    public var statements: [PublicStatement]
    public var progress: PublishedProgress?

    public init(
        organisation: String, welshOrganisation: String, statements: [PublicStatement], progress: PublishedProgress?
    ) {
        self.organisation = organisation
        self.welshOrganisation = welshOrganisation
        self.statements = statements
        self.progress = progress
    }
}
