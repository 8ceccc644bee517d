import NameMatching

/// A business as one line of one file names it, before it is known which record it belongs to.
struct NamedParty: Sendable, Hashable {
    var name: String
    /// Other names of the same line, such as a legal name beside a trading name.
    var otherNames: [String] = []
    var schema = EntitySchema.organization
    var identifiers: [SupplierIdentifier] = []
    var address = SupplierAddress()
    var website: String?
    /// What it is in the process: `supplier`, `tenderer`, `payee`.
    var roles: [String] = []
    /// Where the line came from: `contracts`, `ledger`, `suppliers`.
    var source: String
    /// The contracting process (ocid) whose notice names it.
    var process: String?

    /// Whether nothing but the name tells which business it is.
    var isNameAlone: Bool { identifiers.isEmpty && SupplierResolver.canonical(postcode: address.postcode) == nil }
}
