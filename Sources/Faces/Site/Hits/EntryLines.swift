import FollowTheMoney
import Languages

/// The properties of an entity as lines: those that tell who it is first, then what it is listed for, then all others, so
/// that nothing of the list's own words is lost.
struct EntryLines {
    var entity: FollowTheMoneyEntity

    /// Properties in the order in which they stand on the page.
    static let order = [
        "name", "alias", "tradingName", "previousName", "weakAlias", "abbreviation", "title", "firstName", "middleName",
        "lastName", "position", "registrationNumber", "vatCode", "leiCode", "dunsCode", "charityNumber", "idNumber",
        "taxNumber", "innCode", "ogrnCode", "uniqueEntityId", "licenseNumber", "imoNumber", "callSign", "cageCode",
        "address", "postalCode", "country", "jurisdiction", "mainCountry", "nationality", "citizenship", "flag",
        "birthDate", "birthPlace", "gender", "incorporationDate", "parent", "owner", "reason", "program", "measure",
        "topics", "provisions", "listingDate", "createdAt", "modifiedAt", "notes", "type", "tonnage",
        "grossRegisteredTonnage", "unscId", "ofsiGroupId", "recordId", "sourceUrl",
    ]

    private static let countries: Set = [
        "country", "jurisdiction", "mainCountry", "nationality", "citizenship", "flag",
    ]
    private static let days: Set = ["birthDate", "incorporationDate", "listingDate", "createdAt", "modifiedAt"]

    func lines(in words: Words) -> [RecordCard.Line] {
        let known = Self.order.filter { entity.properties[$0] != nil }
        let others = entity.properties.keys.filter { !Self.order.contains($0) }.sorted()
        let kind = RecordCard.Line(
            label: words(.screeningRecordKind), values: [words.code(entity.schema, under: .schema)])
        return [kind]
            + (known + others).map { property in
                RecordCard.Line(
                    label: words.code(property, under: .screeningProperty),
                    values: entity.values(property).map { value($0, of: property, words) })
            }
    }

    private func value(_ value: String, of property: String, _ words: Words) -> String {
        if Self.countries.contains(property), value.utf8.count == 2 { return words.country(value) }
        if Self.days.contains(property) { return words.stated(value) }
        if property == "topics" { return words.code(value, under: .screeningTopic) }
        return value
    }
}
