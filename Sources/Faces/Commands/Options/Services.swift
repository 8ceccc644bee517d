internal import Access
internal import AuditTrail
internal import Auditing
internal import Jobs
internal import Languages
internal import Mail
internal import NameMatching
internal import Reports
internal import Screening
internal import Settings
internal import Site
internal import Storage
internal import Suppliers

/// The services of the program over one open database.
struct Services: Sendable {
    let store: any Store
    let clock: Storage.Clock
    let accounts: Accounts
    let auditing: Auditing
    let purposes: Purposes
    let keeper: TrailKeeper
    /// The secret of the installation.
    let key: SecretKey
    let jobs: Jobs
    let outbox: Outbox
    /// What this machine is called in the list of jobs.
    let node: String
    let suppliers: Suppliers
    let screening: Screening
    let buying: BuyingServices
    let hearing: HearingServices
    /// Reports that were destroyed, outside the store.
    let destroyed: DestructionRegister

    /// Opens the database, creating it where there is none, and brings its tables up to date.
    /// Links what the last command or server left waiting in the trail.
    /// - Throws: `StorageError`; `TrailFileError` where the key of the trail cannot be used.
    init(at address: DatabaseAddress, _ settings: Settings) async throws {
        let node = settings.text(.node) ?? NodeName.ofThisMachine
        let store = try address.store()
        let clock = Storage.Clock.ofThisMachine
        let trail = AuditTrail(clock: clock)
        try await store.migrate(Self.migrations)
        self.store = store
        self.clock = clock
        auditing = Auditing(store: store, clock: clock, trail: trail)
        purposes = Purposes(store: store, clock: clock, trail: trail)
        keeper = TrailKeeper(
            store: store, clock: clock, node: node, seal: try TrailFiles(beside: address.companion, settings).seal())
        OpenTrails.add(keeper)
        // A trail that was tampered with may not let itself be linked: verifying it must still be possible.
        do { try await keeper.link() } catch {
            Terminal.tell(.commandServeTrailWaits(problem: FailureText.of(error)))
        }
        key = try SecretKeyFile.key(beside: address, settings)
        accounts = Accounts(store: store, clock: clock, trail: trail, key: key, limits: SessionLimits(settings))
        self.node = node
        jobs = Jobs(store: store, clock: clock, node: node)
        outbox = Outbox(clock: clock)
        suppliers = Suppliers(store: store, clock: clock, trail: trail, matcher: .standard)
        screening = Screening(store: store, clock: clock, trail: trail, suppliers: suppliers, matcher: .standard)
        hearing = HearingServices(store: store, clock: clock, trail: trail, key: key)
        buying = BuyingServices(
            store: store, clock: clock, trail: trail, suppliers: suppliers, screening: screening, matcher: .standard,
            others: [hearing.reports])
        destroyed = DestructionRegister(path: KeyFiles.destroyed(beside: address, settings))
    }

    /// The tables of every part, in the order in which they refer to each other.
    static let migrations =
        AuditTrail.migrations + Accounts.migrations + Jobs.migrations + Outbox.migrations + Suppliers.migrations
        + Screening.migrations + BuyingServices.migrations + HearingServices.migrations
}
