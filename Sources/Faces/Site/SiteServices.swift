public import Access
public import Jobs
public import Languages
public import Storage

/// All that the pages may ask of the rest of the program.
public struct SiteServices: Sendable {
    public var accounts: Accounts
    public var jobs: Jobs
    public var catalogue: Catalogue
    public var clock: Clock
    /// The name of this process in the trail.
    public var node: String
    /// What waits for a person, and what is known of the spend.
    public var today: @Sendable (Principal, Language) async throws -> TodayModel

    public init(
        accounts: Accounts, jobs: Jobs, catalogue: Catalogue, clock: Clock, node: String,
        today: @escaping @Sendable (Principal, Language) async throws -> TodayModel
    ) {
        self.accounts = accounts
        self.jobs = jobs
        self.catalogue = catalogue
        self.clock = clock
        self.node = node
        self.today = today
    }
}
