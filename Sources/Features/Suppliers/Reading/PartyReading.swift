import NameMatching
import OpenContracting

/// Turns the parties of notices into named businesses.
enum PartyReading {
    /// - Parameters:
    ///   - party: nil where the award names a supplier that is no party of the release.
    ///   - name: as the award names it.
    /// - Returns: nil where neither has a name.
    static func business(_ party: Party?, namedAs name: String?, role: String) -> NamedParty? {
        let names = [party?.name, name, party?.identifier?.legalName].compactMap { $0 }.filter { !$0.isEmpty }
        guard let first = names.first else { return nil }
        var business = NamedParty(name: first, source: "contracts")
        business.otherNames = Array(Set(names.dropFirst()).subtracting([first])).sorted()
        business.roles = [role]
        guard let party else {
            business.schema = SchemaRule.schema(identifiers: [], name: first)
            return business
        }
        business.identifiers = ([party.identifier].compactMap { $0 } + party.additionalIdentifiers)
            .compactMap { identifier in
                guard let scheme = identifier.scheme, let text = identifier.id else { return nil }
                return IdentifierReading.identifier(scheme: scheme, text: text)
            }
        business.schema = SchemaRule.schema(identifiers: business.identifiers, name: first)
        business.website = party.url
        if let address = party.address {
            business.address = SupplierAddress(
                street: address.street, locality: address.locality, region: address.region,
                postcode: address.postalCode, country: CountryReading.code(address))
        }
        return business
    }
}
