import Access
import Storage
import SupplyChains

extension Site {
    /// Records of the chains that may be one business: the pairs, a page to decide on each, and the way back.
    func addDuplicates(to routes: SiteRoutes) {
        routes.get("chains/duplicates") { visit in
            .page(PairListPage(pairs: try await services.buying.supplyChains.pairs(as: visit.principal)))
        }
        routes.get("chains/duplicates/:business/:other") { visit in .page(try await pairPage(visit)) }
        routes.post("chains/duplicates/:business/:other") { form, visit in try await decidePair(form, visit) }
        routes.get("chains/merges/:pair/undo") { visit in
            let pair: ID<BusinessPair> = try visit.id("pair")
            try await services.buying.supplyChains.requireMerge(pair, as: visit.principal)
            return .page(UndoMergePage(pair: pair))
        }
        routes.post("chains/merges/:pair/undo") { form, visit in
            try visit.principal.require(.runChains)
            var page = UndoMergePage(pair: try visit.id("pair"), reason: form["reason"])
            if form.switchesLanguage { return .page(page) }
            do {
                try await services.buying.supplyChains.undoMerge(page.pair, reason: page.reason, as: visit.principal)
                return .seeOther(Address("/chains/businesses"), notice: "chainsMergeUndone")
            } catch let error as SupplyChainsError where [.reasonMissing, .tooLong].contains(error.code) {
                page.fault = error.code
                return .page(page)
            }
        }
    }

    private func pairPage(_ visit: Visit) async throws -> PairPage {
        let principal = try visit.principal
        let chains = services.buying.supplyChains
        let first = try await chains.business(visit.id("business"), as: principal)
        let second = try await chains.business(visit.id("other"), as: principal)
        // A hidden business is compared with nothing, and one record with itself neither.
        guard first.summary.name != nil, second.summary.name != nil, first.summary.id != second.summary.id else {
            throw PageFault.notFound
        }
        return PairPage(first: first, second: second, mayDecide: visit.may(.runChains))
    }

    private func decidePair(_ form: Form, _ visit: Visit) async throws -> Answer {
        try visit.principal.require(.runChains)
        var page = try await pairPage(visit)
        page.choice = PairPage.Choice(rawValue: form["choice"])
        page.reason = form["reason"]
        if form.switchesLanguage { return .page(page) }
        page.isSent = true
        guard let choice = page.choice else { return .page(page) }
        let (first, second) = (page.first.summary.id, page.second.summary.id)
        do {
            let chains = services.buying.supplyChains
            switch choice {
            case .same: try await chains.merge(first, second, reason: page.reason, as: visit.principal)
            case .different: try await chains.decline(first, second, reason: page.reason, as: visit.principal)
            }
            let notice = choice == .same ? "chainsMerged" : "chainsDeclined"
            return .seeOther(Address("/chains/duplicates"), notice: notice)
        } catch let error as SupplyChainsError where [.reasonMissing, .tooLong].contains(error.code) {
            page.fault = error.code
            return .page(page)
        }
    }
}
