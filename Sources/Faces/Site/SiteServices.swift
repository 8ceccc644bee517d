public import Access
public import Auditing
public import Jobs
public import Languages
public import Mail
public import Screening
public import SingleSignOn
public import Storage
public import Suppliers

/// All that the pages may ask of the rest of the program.
public struct SiteServices: Sendable {
    public var accounts: Accounts
    public var auditing: Auditing
    public var purposes: Purposes
    public var jobs: Jobs
    public var suppliers: Suppliers
    public var screening: Screening
    public var buying: BuyingServices
    public var hearing: HearingServices
    public var catalogue: Catalogue
    public var clock: Clock
    /// How invitations and new passwords are sent; nil where no mail is set up.
    public var post: AccountPost?
    /// The provider that people may sign in at; nil where none is set up.
    public var signOn: SingleSignOn?
    /// The name of this process in the trail.
    public var node: String
    /// Slows guessing at receipts.
    let receiptTries = ReceiptTries()
    /// What the program tells those who run it.
    public var operation = OperationServices()

    public init(
        accounts: Accounts, auditing: Auditing, purposes: Purposes, jobs: Jobs, suppliers: Suppliers,
        screening: Screening, buying: BuyingServices, hearing: HearingServices, catalogue: Catalogue, clock: Clock,
        node: String,
        post: AccountPost? = nil
    ) {
        self.accounts = accounts
        self.auditing = auditing
        self.purposes = purposes
        self.jobs = jobs
        self.suppliers = suppliers
        self.screening = screening
        self.buying = buying
        self.hearing = hearing
        self.catalogue = catalogue
        self.clock = clock
        self.node = node
        self.post = post
    }
}
