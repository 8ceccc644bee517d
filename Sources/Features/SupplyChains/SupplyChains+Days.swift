public import Access
public import Storage

/// What changed between two days.
extension SupplyChains {
    /// Keeps the numbers of today's map for every organisation that has chains. Work that runs by itself does it every night; it
    /// reads for nobody, and what it keeps holds no name.
    public func keepDay() async throws {
        let organisations = try await store.read { transaction in
            try transaction.query("SELECT DISTINCT organisation_id FROM business ORDER BY organisation_id") {
                ID<Organisation>(stored: $0.text(0))
            }
        }
        for organisation in organisations { try await keepDay(of: organisation) }
    }

    private func keepDay(of organisation: ID<Organisation>) async throws {
        let today = Day(clock.now())
        try await store.write { [self] transaction in
            let view = BuyerView(try snapshot(of: organisation, today: today, in: transaction))
            try KeptMapRecords.keep(KeptMap(view.map(of: organisation)), of: organisation, on: today, in: transaction)
        }
    }

    /// What changed in the chains from the end of one day to the end of another; to now where the later is today or lies ahead.
    /// Needs `.readChains`.
    /// - Returns: nil where nothing is kept of a day before the later one.
    public func change(from first: Day, to last: Day, as principal: Principal) async throws -> ChainChange? {
        try principal.require(.readChains)
        let today = Day(clock.now())
        let organisation = principal.organisation
        let (whole, before, kept) = try await store.read { transaction in
            (
                try self.snapshot(of: organisation, today: today, in: transaction),
                try KeptMapRecords.map(of: organisation, on: min(first, last), in: transaction),
                try KeptMapRecords.map(of: organisation, on: last, in: transaction)
            )
        }
        let view = BuyerView(whole)
        guard let before else { return nil }
        let after: (day: Day, map: ChainMap)
        if last >= today {
            after = (today, view.map(of: organisation))
        } else {
            guard let kept else { return nil }
            after = (kept.day, kept.map.map(of: organisation))
        }
        guard before.day < after.day else { return nil }
        return try ChainChange(
            from: before.map.map(of: organisation), on: before.day, to: after.map, on: after.day,
            naming: view.namer(whole))
    }
}

extension BuyerView {
    /// As plain values, for the picture and for days.
    func map(of organisation: ID<Organisation>) -> ChainMap {
        ChainMap(
            organisation: organisation,
            nodes: nodes.map { node in
                ChainMap.Node(
                    id: node.record.id, name: node.name, country: node.country, category: node.category,
                    answer: node.answer, questionnaire: node.questionnaire.state, risk: node.risk.risk,
                    reasons: node.risk.reasons, hasNamedSuppliers: node.knowledge.isMapped)
            },
            links: links.map { link in
                ChainMap.Link(
                    buyer: link.buyer, supplier: link.supplier, product: link.record.product, share: link.record.share)
            })
    }

    /// What the buyer may call a business, also one that nobody buys from any more, and what it was found to be.
    func namer(_ whole: ChainSnapshot) -> (ID<Business>) -> ChainChange.Named {
        let records = Dictionary(uniqueKeysWithValues: whole.businesses.map { ($0.id, $0) })
        let naming = Dictionary(grouping: whole.links, by: \.supplier)
        return { id in
            if let node = self[id] { return ChainChange.Named(name: node.name, country: node.country) }
            guard let record = records[id] else { return ChainChange.Named(name: nil, country: nil) }
            let isHidden = VisibilityRule.isHidden(record, links: naming[id] ?? [])
            let root = roots[id].flatMap { $0 == id ? nil : $0 }
            return ChainChange.Named(
                name: isHidden ? nil : record.name, country: record.country, mergedInto: isHidden ? nil : root)
        }
    }
}
