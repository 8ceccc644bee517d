internal import Countries
internal import InputFiles
internal import JSONReading

/// Reads one line of a snapshot of persons with significant control: the company, who controls it, and how.
enum ControlRecord {
    static func read(_ root: JSONValue, _ reading: inout RecordReading) throws(InputProblem) -> [OwnershipStatement] {
        guard let data = root["data"], data.kind == .object else {
            throw reading.fault(.missingValue, "an object data")
        }
        let code = data.code("kind") ?? ""
        guard let kind = ControlKind(code) else {
            throw reading.fault(
                .unknownValue, found: code, "the kind of a person with significant control, a statement or exemptions")
        }
        if kind == .totals { return [] }
        guard let text = root.code("company_number") else {
            throw reading.fault(.missingIdentifier, "a company_number")
        }
        guard let number = PartyIdentifier.companyNumber(text) else {
            throw reading.fault(
                .badCompanyNumber, found: text, "a company number of eight characters such as 01234567")
        }
        let id = recordID(data, number, reading)
        reading.record = id
        let company = company(number)
        let party = party(kind, data, id: id, &reading)
        let relation = relation(kind, data, id: id, subject: company.id, party: party?.id, &reading)
        let madeOn = data.code("notified_on").flatMap(CalendarDay.reading)
        func statement(_ id: String, _ content: OwnershipStatement.Content) -> OwnershipStatement {
            OwnershipStatement(
                id: id, content: content, madeOn: madeOn, line: reading.line, column: reading.column)
        }
        return [statement(company.id, .party(company))] + (party.map { [statement($0.id, .party($0))] } ?? [])
            + [statement("\(id)-relation", .relation(relation))]
    }

    private static func company(_ number: String) -> OwnershipParty {
        OwnershipParty(
            id: "\(PartyIdentifier.companiesHouse)-\(number)", kind: .entity, countries: ["gb"],
            identifiers: [PartyIdentifier(scheme: PartyIdentifier.companiesHouse, number: number)])
    }

    /// The identifier in the record's address at Companies House, or its mark of content, or its line.
    private static func recordID(_ data: JSONValue, _ number: String, _ reading: RecordReading) -> String {
        let address = data["links"]?.code("self")?.split(separator: "/").last.map(String.init)
        return "psc-\(number)-\(address ?? data.code("etag") ?? "line-\(reading.line)")"
    }

    private static func party(
        _ kind: ControlKind, _ data: JSONValue, id: String, _ reading: inout RecordReading
    ) -> OwnershipParty? {
        switch kind {
        case .individual: individual(data, id: id, &reading)
        case .body: body(data, id: id, &reading)
        // Whatever stands in the record, nothing about the person is taken from it.
        case .protected:
            OwnershipParty(
                id: id, kind: .person, disclosure: .protected, reason: data.code("description") ?? "super-secure")
        case .statement, .exemption, .totals: nil
        }
    }

    private static func individual(
        _ data: JSONValue, id: String, _ reading: inout RecordReading
    ) -> OwnershipParty {
        let elements = data["name_elements"]
        let name = PersonName(
            full: data.words("name"), title: elements?.words("title"), given: elements?.words("forename"),
            middle: elements?.words("middle_name") ?? elements?.words("other_forenames"),
            family: elements?.words("surname"))
        let parts = PersonName(given: name.given, middle: name.middle, family: name.family)
        var party = OwnershipParty(
            id: id, kind: .person, disclosure: name.isEmpty ? .unknown : .known, name: parts.line ?? name.full,
            personName: name.isEmpty ? nil : name)
        party.birth = reading.birth(data["date_of_birth"])
        party.nationalities = reading.nationalities(data["nationality"])
        // The service address is not where a person lives, so its country is not taken.
        if let country = reading.country(data["country_of_residence"]) { party.countries = [country] }
        return party
    }

    private static func body(_ data: JSONValue, id: String, _ reading: inout RecordReading) -> OwnershipParty {
        let identification = data["identification"]
        var party = OwnershipParty(
            id: id, kind: .entity, disclosure: data.words("name") == nil ? .unknown : .known,
            name: data.words("name"), entityType: identification?.words("legal_form"))
        let registered = identification.flatMap { reading.country($0["country_registered"]) }
        let place = identification?.words("place_registered")
        if let number = identification?.code("registration_number") {
            if let company = PartyIdentifier.companyNumber(number), isBritish(registered, place) {
                party.id = "\(PartyIdentifier.companiesHouse)-\(company)"
                party.identifiers = [
                    PartyIdentifier(scheme: PartyIdentifier.companiesHouse, schemeName: place, number: company)
                ]
            } else {
                party.identifiers = [PartyIdentifier(schemeName: place, number: number)]
            }
        }
        for country in [registered, reading.country(data["address"]?["country"])].compactMap(\.self)
        where !party.countries.contains(country) {
            party.countries.append(country)
        }
        return party
    }

    /// Whether the body stands in Companies House's register: only then is its number one of those.
    private static func isBritish(_ country: String?, _ place: String?) -> Bool {
        guard let place = place?.lowercased() else { return country == "gb" }
        if place.contains("companies house") || place.contains("tŷ’r cwmnïau") {
            return country == nil || country == "gb"
        }
        return country.map { $0 == "gb" } ?? (CountryNames.stated(place) == "gb")
    }

    private static func relation(
        _ kind: ControlKind, _ data: JSONValue, id: String, subject: String, party: String?,
        _ reading: inout RecordReading
    ) -> OwnershipRelation {
        let started = reading.day(data["notified_on"])
        let ended = reading.day(data["ceased_on"])
        let interests = reading.list(data["natures_of_control"]).compactMap(\.code).map { code in
            var interest = NatureOfControl.interest(code)
            (interest.startedOn, interest.endedOn) = (started, ended)
            return interest
        }
        for interest in interests where interest.kind == .other {
            reading.warn(.unknownValue, found: interest.code, "a nature of control of Companies House")
        }
        let reason = data.code("statement") ?? (kind == .exemption ? "exemptions" : nil)
        return OwnershipRelation(
            id: id, subject: .party(subject), interestedParty: party.map { .party($0) } ?? .unspecified(reason: reason),
            interests: interests, isCeased: ended != nil || data["ceased"]?.boolean == true, endedOn: ended)
    }
}
