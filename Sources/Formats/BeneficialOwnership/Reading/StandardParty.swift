internal import JSONReading

/// Reads the entities and persons of the Beneficial Ownership Data Standard; the fields of all versions are looked for.
enum StandardParty {
    static func entity(_ value: JSONValue, id: String, _ reading: inout RecordReading) -> OwnershipParty {
        // An object with a type and subtype in 0.4, a code before.
        let type = value["entityType"]?.code("type") ?? value.code("entityType")
        let unspecified = value["unspecifiedEntityDetails"]
        var party = OwnershipParty(
            id: id, kind: .entity, disclosure: disclosure(type), reason: reason(value, unspecified),
            name: value.words("name"), entityType: type,
            endedOn: reading.day(value["dissolutionDate"]))
        party.otherNames = reading.list(value["alternateNames"]).compactMap(\.words)
        add(reading.country(value["jurisdiction"] ?? value["incorporatedInJurisdiction"]), to: &party)
        addAddresses(value, to: &party, &reading)
        party.identifiers = identifiers(value, &reading)
        return party
    }

    static func person(_ value: JSONValue, id: String, _ reading: inout RecordReading) -> OwnershipParty {
        let unspecified = value["unspecifiedPersonDetails"]
        var party = OwnershipParty(
            id: id, kind: .person, disclosure: disclosure(value.code("personType")),
            reason: reason(value, unspecified))
        let names = reading.list(value["names"]).map(name).filter { !$0.isEmpty }
        party.personName = names.first
        party.name = names.first?.line
        party.otherNames = names.dropFirst().compactMap(\.line)
        party.birth = reading.birth(value["birthDate"])
        for nationality in reading.list(value["nationalities"]) {
            guard let code = reading.country(nationality), !party.nationalities.contains(code) else { continue }
            party.nationalities.append(code)
        }
        for residency in reading.list(value["taxResidencies"]) { add(reading.country(residency), to: &party) }
        addAddresses(value, to: &party, &reading)
        party.identifiers = identifiers(value, &reading)
        return party
    }

    private static func disclosure(_ type: String?) -> PartyDisclosure {
        switch type {
        case "anonymousPerson", "anonymousEntity": .anonymous
        case "unknownPerson", "unknownEntity": .unknown
        default: .known
        }
    }

    private static func reason(_ value: JSONValue, _ unspecified: JSONValue?) -> String? {
        unspecified?.code("reason") ?? value.words("missingInfoReason")
    }

    private static func name(_ value: JSONValue) -> PersonName {
        PersonName(
            full: value.words("fullName"), given: value.words("givenName"), family: value.words("familyName"),
            patronymic: value.words("patronymicName"))
    }

    private static func addAddresses(
        _ value: JSONValue, to party: inout OwnershipParty, _ reading: inout RecordReading
    ) {
        // The place of birth is an address in the standard, and no place where the person is.
        for address in reading.list(value["addresses"]) where address.code("type") != "placeOfBirth" {
            add(reading.country(address["country"]), to: &party)
        }
    }

    private static func add(_ country: String?, to party: inout OwnershipParty) {
        guard let country, !party.countries.contains(country) else { return }
        party.countries.append(country)
    }

    private static func identifiers(_ value: JSONValue, _ reading: inout RecordReading) -> [PartyIdentifier] {
        var identifiers: [PartyIdentifier] = []
        for element in reading.list(value["identifiers"]) {
            guard let number = element.code("id") else { continue }
            let scheme = element.code("scheme")
            let company = scheme == PartyIdentifier.companiesHouse ? PartyIdentifier.companyNumber(number) : nil
            identifiers.append(
                PartyIdentifier(scheme: scheme, schemeName: element.words("schemeName"), number: company ?? number))
        }
        return identifiers
    }
}
