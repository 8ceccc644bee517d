/// What a file of notices held, counted while it is read.
public struct ReleaseSummary: Sendable, Hashable, Codable {
    /// Releases given out.
    public var releases = 0
    /// Packages begun, with or without releases.
    public var packages = 0
    /// Packages without any list of releases or records.
    public var emptyPackages = 0
    /// Records of record packages.
    public var records = 0
    public var awards = 0
    public var contracts = 0
    /// Suppliers mentioned in awards.
    public var supplierMentions = 0
    /// Of those: with a name or an id, but no such party in the release.
    public var danglingMentions = 0
    /// Of those: with neither a party nor a name, so that nobody can tell who is meant.
    public var unlinkableMentions = 0
    /// Releases whose id was derived.
    public var derivedIDs = 0
    /// Records and releases left out.
    public var skipped = 0
    /// Repairs of the JSON: numbers, bytes, escapes.
    public var repairs = 0

    public init() {}
}
