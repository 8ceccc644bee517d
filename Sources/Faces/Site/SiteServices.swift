public import Access
public import Jobs
public import Languages
public import Screening
public import Storage
public import Suppliers

/// All that the pages may ask of the rest of the program.
public struct SiteServices: Sendable {
    public var accounts: Accounts
    public var jobs: Jobs
    public var suppliers: Suppliers
    public var screening: Screening
    public var catalogue: Catalogue
    public var clock: Clock
    /// The name of this process in the trail.
    public var node: String

    public init(
        accounts: Accounts, jobs: Jobs, suppliers: Suppliers, screening: Screening, catalogue: Catalogue, clock: Clock,
        node: String
    ) {
        self.accounts = accounts
        self.jobs = jobs
        self.suppliers = suppliers
        self.screening = screening
        self.catalogue = catalogue
        self.clock = clock
        self.node = node
    }
}
