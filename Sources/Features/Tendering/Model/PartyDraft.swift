public import NameMatching

/// What is stated about a party.
public struct PartyDraft: Sendable, Hashable, Codable {
    public var relation: PartyRelation
    /// For a connected person: why.
    public var kind: ConnectedPersonKind?
    /// At most 200 characters.
    public var name: String
    public var nature: Party.Nature
    /// Former and trading names, at most 10.
    public var otherNames: [String]
    /// ISO 3166-1 alpha-2, small letters.
    public var country: String?
    /// Year, or year and month: `1971-05`. Of a date given as a day no more is kept.
    public var birth: String?
    /// The register of the number.
    public var scheme: IdentifierScheme
    public var number: String?
    /// The part of the contract, or whatever else the buyer should know; at most 1,000 characters.
    public var note: String

    public init(
        relation: PartyRelation, kind: ConnectedPersonKind? = nil, name: String, nature: Party.Nature = .unknown,
        otherNames: [String] = [], country: String? = nil, birth: String? = nil,
        scheme: IdentifierScheme = .companyNumber, number: String? = nil, note: String = ""
    ) {
        self.relation = relation
        self.kind = kind
        self.name = name
        self.nature = nature
        self.otherNames = otherNames
        self.country = country
        self.birth = birth
        self.scheme = scheme
        self.number = number
        self.note = note
    }
}
