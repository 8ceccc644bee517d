internal import Countries
internal import FollowTheMoney
internal import NameMatching
internal import Screening
internal import SupplierTables

extension ScreeningQuery {
    /// An entity to be looked for; nil where its kind has no names that can be compared.
    ///
    /// A number without a country is held to be of Companies House where it has that form, since the suppliers of a British
    /// body are mostly British.
    init?(_ entity: FollowTheMoneyEntity) {
        guard var subject = SubjectConversion.subject(of: entity) else { return nil }
        if subject.countries.isEmpty {
            subject.identifiers += entity.values("registrationNumber").compactMap {
                Identifier.canonical(scheme: .companyNumber, text: $0)
            }
        }
        self.init(id: entity.id, name: entity.caption, schema: subject.schema, subject: subject)
    }

    /// A row of a supplier table; its id is the body's own, else the company number, else the line of the file.
    init(_ row: SupplierRow) {
        let numbers: [(IdentifierScheme, String?)] = [
            (.companyNumber, row.companyNumber), (.other, row.otherRegistrationNumber), (.vat, row.vatNumber),
        ]
        let identifiers = numbers.compactMap { scheme, text in
            text.flatMap { Identifier.canonical(scheme: scheme, text: $0) }
        }
        let subject = Subject(
            schema: .organization, names: [SubjectName(row.name)], identifiers: identifiers,
            countries: [row.country.flatMap(CountryNames.stated)].compactMap { $0 },
            postcodes: [row.postcode].compactMap { $0 })
        self.init(
            id: row.identifier ?? row.companyNumber ?? "line \(row.line)", name: row.name, schema: .organization,
            subject: subject)
    }
}
