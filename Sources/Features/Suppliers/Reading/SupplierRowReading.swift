import NameMatching
import SupplierTables

/// Turns rows of supplier lists and ledgers into named businesses.
enum SupplierRowReading {
    static func business(_ row: SupplierRow) -> NamedParty {
        var business = NamedParty(name: row.name, source: "suppliers")
        business.identifiers = [
            row.companyNumber.flatMap { IdentifierReading.identifier(scheme: companyNumber, text: $0) },
            row.vatNumber.flatMap { IdentifierReading.identifier(scheme: IdentifierScheme.vat.rawValue, text: $0) },
            row.otherRegistrationNumber.flatMap { IdentifierReading.identifier(scheme: "other", text: $0) },
            row.identifier.flatMap { IdentifierReading.identifier(scheme: ownNumber, text: $0) },
        ].compactMap { $0 }
        business.schema = SchemaRule.schema(identifiers: business.identifiers, name: row.name)
        business.website = row.website
        business.roles = ["supplier"]
        business.address = SupplierAddress(
            street: row.address.first, locality: row.address.dropFirst().joined(separator: ", ").nonEmpty,
            postcode: row.postcode, country: row.country.flatMap(CountryReading.code))
        return business
    }

    static let companyNumber = IdentifierScheme.companyNumber.rawValue
    /// The body's own number of the supplier, which its list and its ledger share.
    static let ownNumber = "own"
}

enum PaymentRowReading {
    static func business(_ row: PaymentRow) -> NamedParty {
        var business = NamedParty(name: row.supplier, source: "ledger")
        business.identifiers = [
            row.companyNumber.flatMap {
                IdentifierReading.identifier(scheme: SupplierRowReading.companyNumber, text: $0)
            },
            row.supplierIdentifier.flatMap {
                IdentifierReading.identifier(scheme: SupplierRowReading.ownNumber, text: $0)
            },
        ].compactMap { $0 }
        business.schema = SchemaRule.schema(identifiers: business.identifiers, name: row.supplier)
        business.roles = ["payee"]
        return business
    }
}

extension String {
    /// nil where there is nothing.
    var nonEmpty: String? { isEmpty ? nil : self }
}
