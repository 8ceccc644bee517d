import Access
import Languages
import ProcurementFlags
import Storage
import Suppliers

extension Site {
    /// The buyers in the contracts of the register: the list, its export, and a page for each.
    func addBuyers(to routes: SiteRoutes) {
        routes.get("buyers") { visit in
            let filters = BuyerFilters(visit.query, page: visit.pageRequest())
            let page = try await services.suppliers.buyers(filters.query, as: visit.principal)
            if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
            return .page(BuyerListPage(page: page, filters: filters, address: visit.address.with("notice", nil)))
        }
        routes.get("buyers.csv") { visit in
            let buyers = try await services.suppliers.everyBuyer(
                BuyerFilters(visit.query).query, as: visit.principal)
            let export = BuyerExport(buyers: buyers, words: visit.words)
            return .response(export.download(on: Words.day(of: services.clock.now())).response)
        }
        routes.get("buyers/:buyer") { visit in
            let asked = visit.pageRequest(size: BuyerPage.contractsShown)
            let detail = try await services.suppliers.buyer(
                visit.parameters["buyer"] ?? "", contracts: asked, as: visit.principal)
            if detail.contracts.number > detail.contracts.count {
                return .seeOther(visit.address.with("page", String(detail.contracts.count)))
            }
            var page = BuyerPage(detail: detail, address: visit.address.with("notice", nil))
            page.flags = try await flags(on: [.buyer(BuyerName(detail.buyer.name).folded)], visit)
            page.contractFlags = try await services.buying.procurementFlags.openFlags(
                on: detail.contracts.items.map(\.id), as: visit.principal)
            return .page(page)
        }
    }
}
