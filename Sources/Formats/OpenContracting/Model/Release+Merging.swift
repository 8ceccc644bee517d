extension Release {
    /// The state of one procurement after all its releases: taken in the order of their dates (those without first, ties in
    /// the order given), a later one fills and overrides an earlier one, and members of lists are joined by their id.
    ///
    /// Party ids of some portals are local to a release, so a party with the same id but another name is kept beside the
    /// first, under an id with the release's id before it.
    /// - Returns: nil for no release. Releases of other procurements than the first's are left out.
    public static func merged(_ releases: [Release]) -> Release? {
        guard let ocid = releases.first?.ocid else { return nil }
        let ordered = releases.enumerated().filter { $0.element.ocid == ocid }
            .sorted { left, right in
                let (first, second) = (
                    left.element.date?.milliseconds ?? .min, right.element.date?.milliseconds ?? .min
                )
                return first == second ? left.offset < right.offset : first < second
            }
        guard var merged = ordered.first?.element else { return nil }
        for later in ordered.dropFirst() { merged.apply(later.element) }
        return merged
    }

    private mutating func apply(_ later: Release) {
        let later = later.withPartiesApart(from: parties)
        id = later.id
        hasDerivedID = later.hasDerivedID
        date = later.date ?? date
        tags += later.tags.filter { !tags.contains($0) }
        language = later.language ?? language
        buyer = later.buyer ?? buyer
        publisher = later.publisher ?? publisher
        licence = later.licence ?? licence
        parties = Self.join(parties, later.parties, \.id) { $0.apply($1) }
        awards = Self.join(awards, later.awards, \.id) { $0.apply($1) }
        contracts = Self.join(contracts, later.contracts, \.id) { $0.apply($1) }
        bidStatistics = Self.join(bidStatistics, later.bidStatistics, \.id) { $0 = $1 }
        if let laterTender = later.tender {
            if tender == nil { tender = laterTender } else { tender?.apply(laterTender) }
        }
    }

    /// The release with those party ids changed that mean another organisation in `known`.
    private func withPartiesApart(from known: [Party]) -> Release {
        var names: [String: String] = [:]
        for party in parties {
            guard let id = party.id, let name = party.name, let before = known.first(where: { $0.id == id })?.name,
                before.lowercased() != name.lowercased()
            else { continue }
            names[id] = "\(self.id)/\(id)"
        }
        if names.isEmpty { return self }
        func renamed(_ reference: PartyReference) -> PartyReference {
            var reference = reference
            if let id = reference.id { reference.id = names[id] ?? id }
            return reference
        }
        var release = self
        for index in parties.indices { release.parties[index].id = parties[index].id.map { names[$0] ?? $0 } }
        release.buyer = buyer.map(renamed)
        release.tender?.procuringEntity = tender?.procuringEntity.map(renamed)
        for index in awards.indices { release.awards[index].suppliers = awards[index].suppliers.map(renamed) }
        return release
    }

    /// `first` with the members of `second` applied to those of the same key, or added behind.
    static func join<Member: Hashable>(
        _ first: [Member], _ second: [Member], _ key: (Member) -> String?, _ apply: (inout Member, Member) -> Void
    ) -> [Member] {
        var joined = first
        var places: [String: Int] = [:]
        for (index, member) in first.enumerated() { if let key = key(member) { places[key] = index } }
        for member in second {
            if let key = key(member), let place = places[key] {
                apply(&joined[place], member)
            } else if !joined.contains(member) {
                if let key = key(member) { places[key] = joined.count }
                joined.append(member)
            }
        }
        return joined
    }
}

extension Party {
    fileprivate mutating func apply(_ later: Party) {
        name = later.name ?? name
        identifier = later.identifier ?? identifier
        additionalIdentifiers += later.additionalIdentifiers.filter { !additionalIdentifiers.contains($0) }
        address = later.address ?? address
        roles += later.roles.filter { !roles.contains($0) }
        scale = later.scale ?? scale
        isVoluntary = later.isVoluntary ?? isVoluntary
        url = later.url ?? url
    }
}

extension Award {
    fileprivate mutating func apply(_ later: Award) {
        title = later.title ?? title
        description = later.description ?? description
        status = later.status ?? status
        date = later.date ?? date
        published = later.published ?? published
        value = later.value ?? value
        if !later.suppliers.isEmpty { suppliers = later.suppliers }
        contractPeriod = later.contractPeriod ?? contractPeriod
        if !later.classifications.isEmpty { classifications = later.classifications }
    }
}

extension Contract {
    fileprivate mutating func apply(_ later: Contract) {
        awardID = later.awardID ?? awardID
        title = later.title ?? title
        description = later.description ?? description
        status = later.status ?? status
        value = later.value ?? value
        period = later.period ?? period
        signed = later.signed ?? signed
    }
}

extension Tender {
    fileprivate mutating func apply(_ later: Tender) {
        id = later.id ?? id
        title = later.title ?? title
        description = later.description ?? description
        status = later.status ?? status
        value = later.value ?? value
        minimumValue = later.minimumValue ?? minimumValue
        maximumValue = later.maximumValue ?? maximumValue
        procurementMethod = later.procurementMethod ?? procurementMethod
        procurementMethodDetails = later.procurementMethodDetails ?? procurementMethodDetails
        procurementMethodRationale = later.procurementMethodRationale ?? procurementMethodRationale
        mainCategory = later.mainCategory ?? mainCategory
        if !later.classifications.isEmpty { classifications = later.classifications }
        if !later.deliveryAddresses.isEmpty { deliveryAddresses = later.deliveryAddresses }
        tenderPeriod = later.tenderPeriod ?? tenderPeriod
        contractPeriod = later.contractPeriod ?? contractPeriod
        if !later.submissionMethods.isEmpty { submissionMethods = later.submissionMethods }
        submissionMethodDetails = later.submissionMethodDetails ?? submissionMethodDetails
        numberOfTenderers = later.numberOfTenderers ?? numberOfTenderers
        procuringEntity = later.procuringEntity ?? procuringEntity
        lots = Release.join(lots, later.lots, \.id) { $0 = $1 }
        suitsSmall = later.suitsSmall ?? suitsSmall
        suitsVoluntary = later.suitsVoluntary ?? suitsVoluntary
    }
}
