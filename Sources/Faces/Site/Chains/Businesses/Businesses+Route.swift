import Access
import Languages
import Storage
import SupplyChains

extension Site {
    /// The businesses of the chains: the list, its export, and a page for each.
    func addBusinesses(to routes: SiteRoutes) {
        let chains = services.buying.supplyChains
        routes.get("chains/businesses") { visit in
            let filters = BusinessFilters(visit.query, page: visit.pageRequest())
            let page = try await chains.businesses(filters.query, as: visit.principal)
            if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
            return .page(BusinessListPage(page: page, filters: filters, address: visit.address.with("notice", nil)))
        }
        routes.get("chains/businesses.csv") { visit in
            let rows = try await chains.export(BusinessFilters(visit.query).query, as: visit.principal)
            return .response(
                ChainExport(rows: rows, words: visit.words).download(on: Words.day(of: services.clock.now())).response)
        }
        routes.get("chains/businesses/:business") { visit in
            var page = BusinessPage(
                detail: try await chains.business(visit.id("business"), as: visit.principal), today: today,
                mayRun: visit.may(.runChains))
            if page.mayRun {
                page.people = try await services.accounts.people(as: visit.principal)
                    .filter { $0.roles.contains(.supplierContact) }
                    .map { BusinessDetail.Contact(person: $0.id, name: $0.name) }
            }
            return .page(page)
        }
        routes.post("chains/businesses/:business/contact") { form, visit in
            let business: ID<Business> = try visit.id("business")
            guard let person = ID<Person>(form["person"]) else { throw PageFault.badRequest }
            try await chains.bind(person, to: business, as: visit.principal)
            return .seeOther(Address("/chains/businesses/\(business)"), notice: "chainsBound")
        }
    }
}
