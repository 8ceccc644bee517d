package import JSONReading

extension Release {
    /// Reads one release for a reader that has found it by itself.
    package init(reading root: JSONValue, ocid: String) {
        self = ReleaseBuilder(root).release(ocid: ocid) { "" }
    }
}

/// Takes the fields of one release out of its JSON. Reads only the keys it names, so contact points never enter.
struct ReleaseBuilder {
    private let root: JSONValue
    private let parties: [Party]
    private let places: [String: Int]

    init(_ root: JSONValue) {
        self.root = root
        parties = root["parties"]?.list.compactMap(Self.party) ?? []
        var places: [String: Int] = [:]
        for (place, party) in parties.enumerated() {
            if let id = party.id, places[id] == nil { places[id] = place }
        }
        self.places = places
    }

    /// - Parameters:
    ///   - ocid: The procurement.
    ///   - derivedID: Makes an id where the publisher gives none.
    func release(ocid: String, derivedID: () -> String) -> Release {
        let id = root.code("id")
        var release = Release(ocid: ocid, id: id ?? derivedID())
        release.hasDerivedID = id == nil
        release.date = root.instant("date")
        release.tags = root.codes("tag")
        release.language = root.code("language")
        release.parties = parties
        release.buyer = root["buyer"].flatMap(reference)
        release.tender = root["tender"].flatMap { $0.kind == .object ? tender($0) : nil }
        release.awards = root["awards"]?.list.compactMap(award) ?? []
        release.contracts = root["contracts"]?.list.compactMap(contract) ?? []
        release.bidStatistics = root["bids"]?["statistics"]?.list.compactMap(Self.statistic) ?? []
        return release
    }

    private static func party(_ value: JSONValue) -> Party? {
        guard value.kind == .object else { return nil }
        var party = Party(id: value.code("id"), name: value.prose("name"))
        party.identifier = value["identifier"].flatMap(identifier)
        party.additionalIdentifiers = value["additionalIdentifiers"]?.list.compactMap(identifier) ?? []
        party.address = value["address"]?.address
        party.roles = value.codes("roles")
        if let details = value["details"] {
            party.scale = details.code("scale") ?? (details.truth("sme") == true ? "sme" : nil)
            party.isVoluntary = details.truth("vcse")
            party.url = details.prose("url")
        }
        return party
    }

    private static func identifier(_ value: JSONValue) -> Party.Identifier? {
        let identifier = Party.Identifier(
            scheme: value.code("scheme"), id: value.code("id"), legalName: value.prose("legalName"))
        return identifier == Party.Identifier() ? nil : identifier
    }

    /// A mention with nothing in it is kept as one too, so that it is counted.
    private func reference(_ value: JSONValue) -> PartyReference? {
        guard value.kind == .object else { return nil }
        let id = value.code("id")
        let party = id.flatMap { places[$0] }.map { parties[$0] }
        return PartyReference(
            id: id, name: value.prose("name") ?? party?.name ?? party?.identifier?.legalName, isResolved: party != nil)
    }

    private func tender(_ value: JSONValue) -> Tender {
        var tender = Tender(id: value.code("id"))
        tender.title = value.prose("title")
        tender.description = value.prose("description")
        tender.status = value.code("status")
        tender.value = value.amount("value")
        tender.minimumValue = value.amount("minValue")
        tender.maximumValue = value.amount("maxValue")
        tender.procurementMethod = value.code("procurementMethod")
        tender.procurementMethodDetails = value.prose("procurementMethodDetails")
        tender.procurementMethodRationale = value.prose("procurementMethodRationale")
        tender.mainCategory = value.code("mainProcurementCategory")
        tender.classifications = Self.classifications([value] + Self.parts(value))
        tender.deliveryAddresses = Self.deliveryAddresses(value)
        tender.tenderPeriod = value.period("tenderPeriod")
        tender.contractPeriod = value.period("contractPeriod")
        tender.submissionMethods = value.codes("submissionMethod")
        tender.submissionMethodDetails = value.prose("submissionMethodDetails")
        tender.numberOfTenderers = value.count("numberOfTenderers")
        tender.procuringEntity = value["procuringEntity"].flatMap(reference)
        tender.lots = value["lots"]?.list.compactMap(Self.lot) ?? []
        tender.suitsSmall = value["suitability"]?.truth("sme")
        tender.suitsVoluntary = value["suitability"]?.truth("vcse")
        return tender
    }

    private static func lot(_ value: JSONValue) -> Tender.Lot? {
        guard value.kind == .object else { return nil }
        return Tender.Lot(id: value.code("id"), title: value.prose("title"), value: value.amount("value"))
    }

    private func award(_ value: JSONValue) -> Award? {
        guard value.kind == .object else { return nil }
        var award = Award(id: value.code("id"))
        award.title = value.prose("title")
        award.description = value.prose("description")
        award.status = value.code("status")
        award.date = value.instant("date")
        award.published = value.instant("datePublished")
        award.value = value.amount("value")
        award.suppliers = value["suppliers"]?.list.compactMap(reference) ?? []
        award.contractPeriod = value.period("contractPeriod")
        award.classifications = Self.classifications(Self.parts(value))
        return award
    }

    private func contract(_ value: JSONValue) -> Contract? {
        guard value.kind == .object else { return nil }
        var contract = Contract(id: value.code("id"))
        contract.awardID = value.code("awardID")
        contract.title = value.prose("title")
        contract.description = value.prose("description")
        contract.status = value.code("status")
        contract.value = value.amount("value")
        contract.period = value.period("period")
        contract.signed = value.instant("dateSigned")
        return contract
    }

    private static func statistic(_ value: JSONValue) -> BidStatistic? {
        guard let measure = value.code("measure"), let count = value.count("value") else { return nil }
        return BidStatistic(id: value.code("id"), measure: measure, count: count, lot: value.code("relatedLot"))
    }

    private static func parts(_ value: JSONValue) -> [JSONValue] {
        (value["items"].map { Array($0.list) } ?? []) + (value["lots"].map { Array($0.list) } ?? [])
    }

    private static func classifications(_ values: [JSONValue]) -> [Classification] {
        var seen: Set<Classification> = []
        var found: [Classification] = []
        func add(_ value: JSONValue) {
            guard let classification = value.classification else { return }
            let code = Classification(scheme: classification.scheme, id: classification.id)
            if seen.insert(code).inserted { found.append(classification) }
        }
        for value in values {
            value["classification"].map(add)
            value["additionalClassifications"]?.list.forEach(add)
        }
        return found
    }

    private static func deliveryAddresses(_ tender: JSONValue) -> [Address] {
        var seen: Set<Address> = []
        var found: [Address] = []
        for part in [tender] + parts(tender) {
            let values =
                (part["deliveryAddresses"].map { Array($0.list) } ?? []) + [part["deliveryAddress"]].compactMap { $0 }
            for address in values.compactMap(\.address) where seen.insert(address).inserted { found.append(address) }
        }
        return found
    }
}
