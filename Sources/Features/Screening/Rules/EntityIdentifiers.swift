import FollowTheMoney
import NameMatching

/// The register numbers of a list entry that a supplier could have too. Passports and the like are left out: no supplier
/// gives one.
enum EntityIdentifiers {
    /// Properties whose numbers belong to a register the engine has no scheme for.
    private static let others = [
        "idNumber", "taxNumber", "innCode", "ogrnCode", "uniqueEntityId", "licenseNumber", "imoNumber", "cageCode",
    ]

    static func identifiers(of entity: FollowTheMoneyEntity, countries: [String]) -> [Identifier] {
        var identifiers: [Identifier] = []
        func add(_ scheme: IdentifierScheme, _ text: String) {
            guard let identifier = Identifier.canonical(scheme: scheme, text: text), !identifiers.contains(identifier)
            else { return }
            identifiers.append(identifier)
        }
        // Eight digits are a company number in the United Kingdom only: elsewhere they are another register's.
        let isBritish = countries.contains("gb")
        for number in entity.values("registrationNumber") {
            add(
                isBritish && Identifier.canonical(scheme: .companyNumber, text: number) != nil
                    ? .companyNumber : .other, number)
        }
        for number in entity.values("vatCode") {
            add(Identifier.canonical(scheme: .vat, text: number) != nil ? .vat : .other, number)
        }
        for number in entity.values("leiCode") { add(.lei, number) }
        for number in entity.values("dunsCode") { add(.duns, number) }
        for number in entity.values("charityNumber") { add(.charity, number) }
        guard entity.schema != "Person" else { return identifiers }
        for property in others {
            for number in entity.values(property) { add(.other, number) }
        }
        return identifiers
    }
}
