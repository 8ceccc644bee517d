/// A body or a human being that somebody has an interest in, or that has an interest in somebody.
public struct OwnershipParty: Sendable, Codable, Hashable, Identifiable {
    /// What relations point to: the record's identifier (0.4), the statement's (0.2, 0.3), `GB-COH-` and the company number, or
    /// `psc-` and the identifier of Companies House's record.
    public var id: String
    public var kind: PartyKind
    /// Whether the source says who it is.
    public var disclosure: PartyDisclosure
    /// The reason why it is not told, as the source gives it.
    public var reason: String?
    /// The name on one line; nil where it is not told, and always nil for a protected person.
    public var name: String?
    /// The parts of a person's name.
    public var personName: PersonName?
    /// Other names of the party, without `name`.
    public var otherNames: [String]
    /// When a person was born: month and year at most.
    public var birth: BirthMonth?
    /// Codes of ISO 3166-1 alpha-2 in lower case.
    public var nationalities: [String]
    /// Where the party is: residence, address, jurisdiction. Codes of ISO 3166-1 alpha-2 in lower case, each once.
    public var countries: [String]
    public var identifiers: [PartyIdentifier]
    /// The kind of body as the source names it, such as `registeredEntity` or `limited company`.
    public var entityType: String?
    /// The day from which the party is gone (dissolved), `2025-04-30`, or the day its record was closed.
    public var endedOn: String?

    public init(
        id: String, kind: PartyKind, disclosure: PartyDisclosure = .known, reason: String? = nil, name: String? = nil,
        personName: PersonName? = nil, otherNames: [String] = [], birth: BirthMonth? = nil,
        nationalities: [String] = [], countries: [String] = [], identifiers: [PartyIdentifier] = [],
        entityType: String? = nil, endedOn: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.disclosure = disclosure
        self.reason = reason
        self.name = name
        self.personName = personName
        self.otherNames = otherNames
        self.birth = birth
        self.nationalities = nationalities
        self.countries = countries
        self.identifiers = identifiers
        self.entityType = entityType
        self.endedOn = endedOn
    }

    /// The number at Companies House, in eight characters.
    public var companyNumber: String? {
        identifiers.first { $0.scheme == PartyIdentifier.companiesHouse }?.number
    }

    /// Whether it is known by its number alone.
    var isStub: Bool { name == nil && disclosure == .known && kind == .entity }
}
