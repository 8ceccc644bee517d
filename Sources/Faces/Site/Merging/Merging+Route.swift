import Access
import Storage
import Suppliers

extension Site {
    /// Records that may be the same business: the pairs, and a page to decide on each.
    func addMerging(to routes: SiteRoutes) {
        routes.get("merging") { visit in
            let page = try await services.suppliers.offers(page: visit.pageRequest(size: 25), as: visit.principal)
            if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
            return .page(OfferListPage(page: page, address: visit.address.with("notice", nil)))
        }
        routes.get("merging/:offer") { visit in .page(try await offerPage(visit)) }
        routes.post("merging/:offer") { form, visit in try await decideOffer(form, visit) }
    }

    private func offerPage(_ visit: Visit) async throws -> OfferPage {
        let offer = try await services.suppliers.offer(visit.id("offer"), as: visit.principal)
        return OfferPage(offer: offer, mayMerge: visit.may(.mergeSuppliers))
    }

    private func decideOffer(_ form: Form, _ visit: Visit) async throws -> Answer {
        var model = try await offerPage(visit)
        model.choice = OfferPage.Choice(rawValue: form["choice"])
        model.reason = form["reason"]
        if form.switchesLanguage { return .page(model) }
        model.isAnswered = true
        guard let choice = model.choice, model.reasonFault == nil else { return .page(model) }
        let offer = model.offer
        let (kept, absorbed) = choice == .second ? (offer.second.id, offer.first.id) : (offer.first.id, offer.second.id)
        if choice == .neither {
            try await services.suppliers.declineOffer(offer.id, reason: model.reason, as: visit.principal)
            return .seeOther(Address("/merging"), notice: "offerDeclined")
        }
        do {
            try await services.suppliers.merge(
                keeping: kept, absorbing: absorbed, reason: model.reason, as: visit.principal)
            return .seeOther(Address("/suppliers/\(kept)"), notice: "merged")
        } catch let error as SuppliersError where error.code == .hasConfirmedLink {
            model.losesLink = true
            return .page(model)
        }
    }
}
