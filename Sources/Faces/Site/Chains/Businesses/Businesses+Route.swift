import Access
import Languages
import Questionnaires
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
            let detail = try await chains.business(visit.id("business"), as: visit.principal)
            var query = RequestQuery()
            query.supplier = detail.summary.supplier
            query.business = detail.summary.supplier == nil ? detail.summary.id : nil
            let requests = try await services.buying.questionnaires.requests(query, as: visit.principal)
            return .page(
                BusinessPage(
                    detail: detail, today: chainDay, mayRun: visit.may(.runChains), requests: requests.items))
        }
    }
}
