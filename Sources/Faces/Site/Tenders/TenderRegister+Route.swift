import Access
import Languages
import Storage
import Suppliers
import Tendering

extension Site {
    /// Which supplier of the register a bidder is: looked for, and confirmed by a person.
    func addTenderRegister(to routes: SiteRoutes) {
        routes.get("tenders/bidders/:bidder/supplier") { visit in
            try visit.principal.require(.runTenders)
            let view = try await bidder(visit)
            let typed = String(visit.query["q"].prefix(200))
            let (asked, found) = try await suppliers(like: view, typed, visit)
            return .page(
                RegisterPage(
                    view: view, linked: try await linked(view, visit), asked: asked, found: found.items,
                    total: found.total))
        }
        routes.post("tenders/bidders/:bidder/supplier") { form, visit in
            let id: ID<Bidder> = try visit.id("bidder")
            let supplier = ID<Supplier>(form["supplier"])
            guard supplier != nil || form["supplier"].isEmpty else { throw PageFault.badRequest }
            try await services.buying.tendering.link(id, to: supplier, as: visit.principal)
            return .seeOther(Address("/tenders/bidders/\(id)"), notice: "tenderSaved")
        }
    }

    /// The supplier that a bidder is linked to; nil for none, or where the reader may not see the register.
    func linked(_ view: BidderView, _ visit: Visit) async throws -> SupplierDetail? {
        guard let id = view.file.bidder.supplier, visit.may(.readSuppliers) else { return nil }
        return try await services.suppliers.supplier(id, as: visit.principal)
    }

    /// Those whose names hold what was typed; where nothing was, the bidder's number or else its name.
    private func suppliers(
        like view: BidderView, _ typed: String, _ visit: Visit
    ) async throws -> (asked: String, found: Storage.Page<Supplier>) {
        let bidder = view.file.parties.first { $0.relation == .bidder }
        let name = view.file.bidder.name
        let first = name.split(separator: " ").first.map(String.init) ?? name
        let tries = typed.isEmpty ? [bidder?.draft.number, name, first].compactMap { $0 } : [typed]
        var answer = (asked: name, found: Storage.Page<Supplier>(items: [], total: 0, number: 1, size: 25))
        for words in tries {
            var query = SupplierQuery()
            query.words = words
            query.page = PageRequest(number: 1, size: 25)
            answer = (words, try await services.suppliers.suppliers(query, as: visit.principal))
            if answer.found.total > 0 { break }
        }
        return answer
    }
}
