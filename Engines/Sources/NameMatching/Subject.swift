/// One who is looked for or listed: a supplier, a person, a ship.
///
/// Names and identifiers decide whether two subjects are one; countries, postcodes and birth dates only qualify.
public struct Subject: Sendable, Hashable {
    public var schema: EntitySchema
    public var names: [SubjectName]
    public var identifiers: [Identifier]
    /// ISO 3166-1 alpha-2 codes in lower case.
    public var countries: [String]
    public var postcodes: [String]
    /// ISO 8601 dates or the beginning of one: `1971`, `1971-05`, `1971-05-03`.
    public var birthDates: [String]

    public init(
        schema: EntitySchema,
        names: [SubjectName],
        identifiers: [Identifier] = [],
        countries: [String] = [],
        postcodes: [String] = [],
        birthDates: [String] = []
    ) {
        self.schema = schema
        self.names = names
        self.identifiers = identifiers
        self.countries = countries
        self.postcodes = postcodes
        self.birthDates = birthDates
    }
}
