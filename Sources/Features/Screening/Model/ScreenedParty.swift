public import NameMatching

/// Somebody who is not on the register and is to be compared with the lists: a bidder, or who stands behind one.
public struct ScreenedParty: Sendable, Hashable, Codable {
    /// A register number as it was given: the scheme of `IdentifierScheme`, other schemes count as another register's.
    public struct Number: Sendable, Hashable, Codable {
        public var scheme: String
        public var value: String

        public init(scheme: String, value: String) {
            self.scheme = scheme
            self.value = value
        }
    }

    public var name: String
    /// What it is: a person is compared by the rules for persons. `.legalEntity` meets both.
    public var schema: EntitySchema
    /// Former names, trading names.
    public var otherNames: [String]
    /// ISO 3166-1 alpha-2 codes; capitals do not matter.
    public var countries: [String]
    /// ISO 8601, as exact as it is known: `1971`, `1971-05`, `1971-05-03`. For persons.
    public var birthDate: String?
    public var numbers: [Number]

    public init(
        name: String, schema: EntitySchema, otherNames: [String] = [], countries: [String] = [],
        birthDate: String? = nil, numbers: [Number] = []
    ) {
        self.name = name
        self.schema = schema
        self.otherNames = otherNames
        self.countries = countries
        self.birthDate = birthDate
        self.numbers = numbers
    }
}
