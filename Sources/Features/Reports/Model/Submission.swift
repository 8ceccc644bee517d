public import Access
public import ReportChannels
public import Sealing
public import Storage

/// A report as it is sent: sealed, with what has to stand in clear.
public struct Submission: Sendable, Hashable {
    public var seal: SealName
    public var channel: ID<ReportChannel>
    public var language: String
    public var role: ReporterRole
    public var area: String?
    public var sealedBy: Report.SealedBy
    public var isDanger = false
    public var isChild = false
    /// Recipients who may not see it, as the reporter ticked them.
    public var excluded: Set<ID<Person>> = []
    /// For every reader who is left and for the recovery key.
    public var keys: [SealedKey]
    /// The content key sealed to the receipt, and where the receipt finds the report.
    public var receipt: [UInt8]
    public var lookup: [UInt8]
    /// The report itself, of kind `.report`.
    public var entry: SealedEntry
    /// Files that were sent before, all of whose chunks are there.
    public var files: [SealName] = []

    public init(
        seal: SealName, channel: ID<ReportChannel>, language: String, role: ReporterRole, sealedBy: Report.SealedBy,
        keys: [SealedKey], receipt: [UInt8], lookup: [UInt8], entry: SealedEntry
    ) {
        self.seal = seal
        self.channel = channel
        self.language = language
        self.role = role
        self.sealedBy = sealedBy
        self.keys = keys
        self.receipt = receipt
        self.lookup = lookup
        self.entry = entry
    }
}
