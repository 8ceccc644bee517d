/// An organisation that takes part in a procurement.
public struct Party: Sendable, Hashable, Codable {
    /// An identifier in a register, such as `GB-COH` 01234567.
    public struct Identifier: Sendable, Hashable, Codable {
        public var scheme: String?
        public var id: String?
        public var legalName: String?

        public init(scheme: String? = nil, id: String? = nil, legalName: String? = nil) {
            self.scheme = scheme
            self.id = id
            self.legalName = legalName
        }
    }

    /// Local to its release: `org-2` of one notice is not `org-2` of another.
    public var id: String?
    public var name: String?
    public var identifier: Identifier?
    public var additionalIdentifiers: [Identifier]
    public var address: Address?
    /// OCDS organisation roles, such as `buyer`, `supplier`, `tenderer`.
    public var roles: [String]
    /// `micro`, `small`, `medium`, `sme` or `large` as published.
    public var scale: String?
    /// Whether it is a voluntary, community or social enterprise.
    public var isVoluntary: Bool?
    /// Its web address.
    public var url: String?

    public init(
        id: String?, name: String?, identifier: Identifier? = nil, additionalIdentifiers: [Identifier] = [],
        address: Address? = nil, roles: [String] = [], scale: String? = nil, isVoluntary: Bool? = nil,
        url: String? = nil
    ) {
        self.id = id
        self.name = name
        self.identifier = identifier
        self.additionalIdentifiers = additionalIdentifiers
        self.address = address
        self.roles = roles
        self.scale = scale
        self.isVoluntary = isVoluntary
        self.url = url
    }
}
