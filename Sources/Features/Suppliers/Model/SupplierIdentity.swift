public import NameMatching
public import Storage

/// What tells one business from another: what is compared with a list, and what is shown of it.
public struct SupplierIdentity: Sendable, Hashable, Codable {
    public var id: ID<Supplier>
    public var schema: EntitySchema
    /// A name stands once for each source that gives it.
    public var names: [SupplierName]
    public var identifiers: [SupplierIdentifier]
    public var addresses: [SupplierAddress]
    /// ISO 3166-1 alpha-2 in lower case, of the business and its addresses.
    public var countries: [String]

    /// The names as they are compared: each once, however many sources give it, as the first of them calls it.
    public var subjectNames: [SubjectName] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0.text).inserted }.map { SubjectName($0.text, kind: $0.kind) }
    }
}

/// A name that a source gave the business.
public struct SupplierName: Sendable, Hashable, Codable {
    public var text: String
    public var kind: NameKind
    /// Where it came from: `contracts`, `ledger`, `suppliers`.
    public var source: String

    public init(text: String, kind: NameKind, source: String) {
        self.text = text
        self.kind = kind
        self.source = source
    }
}

/// A number that a register gave the business: scheme (`GB-COH`, `VAT` and so on, org-id.guide) and canonical value.
public struct SupplierIdentifier: Sendable, Hashable, Codable {
    public var scheme: String
    public var value: String

    public init(scheme: String, value: String) {
        self.scheme = scheme
        self.value = value
    }
}

/// An address as a source gave it.
public struct SupplierAddress: Sendable, Hashable, Codable {
    public var street: String?
    public var locality: String?
    public var region: String?
    public var postcode: String?
    public var country: String?

    public init(
        street: String? = nil, locality: String? = nil, region: String? = nil, postcode: String? = nil,
        country: String? = nil
    ) {
        self.street = street
        self.locality = locality
        self.region = region
        self.postcode = postcode
        self.country = country
    }

    /// In one line, without what is missing.
    public var line: String {
        [street, locality, region, postcode, country?.uppercased()].compactMap { $0 }.filter { !$0.isEmpty }
            .joined(separator: ", ")
    }

    public var isEmpty: Bool { line.isEmpty }
}
