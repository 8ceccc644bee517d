extension Notice {
    /// Lets a later notice of the same procurement fill and override: single values where it has them, bids and awards by their
    /// ids, those without one behind the others.
    mutating func apply(_ later: Notice) {
        if later.date != .unknown { date = later.date }
        if later.buyer.id != 0 { buyer = later.buyer }
        if later.procuringEntity.id != 0 { procuringEntity = later.procuringEntity }
        if later.isSubcontract { isSubcontract = true }
        tender.apply(later.tender)
        subcontractors += later.subcontractors
        for var bid in later.bids {
            let range = append(later.tenderers[bid.tenderers], to: \.tenderers)
            bid.tenderers = range
            if bid.key != 0, let place = bids.firstIndex(where: { $0.key == bid.key }) {
                bids[place].apply(bid)
            } else {
                bids.append(bid)
            }
        }
        for var award in later.awards {
            award.suppliers = append(later.suppliers[award.suppliers], to: \.suppliers)
            award.classes = append(later.classes[award.classes], to: \.classes)
            if award.key != 0, let place = awards.firstIndex(where: { $0.key == award.key }) {
                awards[place].apply(award)
            } else {
                awards.append(award)
            }
        }
    }

    private mutating func append<Part>(
        _ parts: ArraySlice<Part>, to list: WritableKeyPath<Notice, [Part]>
    ) -> Range<Int> {
        let start = self[keyPath: list].count
        self[keyPath: list] += parts
        return start..<start + parts.count
    }
}

extension Notice.Tender {
    fileprivate mutating func apply(_ later: Self) {
        if later.isCancelled { isCancelled = true }
        if later.method != .unknown { method = later.method }
        if later.category != .unknown { category = later.category }
        if later.isFramework { isFramework = true }
        if later.mentionsLicence { mentionsLicence = true }
        // What one notice tells by its words, another of fewer words does not take back.
        if later.tier.rawValue > tier.rawValue { tier = later.tier }
        if later.isOwn { isOwn = true }
        if let told = later.mentionsLabour { mentionsLabour = told || mentionsLabour == true }
        if later.classification != 0 { classification = later.classification }
        if later.numberOfTenderers >= 0 { numberOfTenderers = later.numberOfTenderers }
        if later.finalStageBids >= 0 { finalStageBids = later.finalStageBids }
        submission.apply(later.submission)
        contract.apply(later.contract)
        if later.value.isKnown { value = later.value }
    }
}

extension Notice.Span {
    fileprivate mutating func apply(_ later: Self) {
        if later.start != .unknown { start = later.start }
        if later.end != .unknown { end = later.end }
        if later.days != 0 { days = later.days }
    }
}

extension Notice.Bid {
    fileprivate mutating func apply(_ later: Self) {
        if later.status != .unknown { status = later.status }
        if later.date != .unknown { date = later.date }
        if later.amount.isKnown { amount = later.amount }
        if !later.tenderers.isEmpty { tenderers = later.tenderers }
    }
}

extension Notice.Award {
    fileprivate mutating func apply(_ later: Self) {
        if later.status != .unknown { status = later.status }
        if later.date != .unknown { date = later.date }
        if later.published != .unknown { published = later.published }
        contract.apply(later.contract)
        if later.amount.isKnown { amount = later.amount }
        if let told = later.hasSubcontracting { hasSubcontracting = told }
        if later.namesSubcontractors { namesSubcontractors = true }
        if !later.suppliers.isEmpty { suppliers = later.suppliers }
        if !later.classes.isEmpty { classes = later.classes }
    }
}
