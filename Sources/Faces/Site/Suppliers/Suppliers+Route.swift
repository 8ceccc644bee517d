import Access
import EthicalEmployment
import Languages
import ProcurementFlags
import Screening
import Storage
import Suppliers
import Tendering

extension Site {
    /// The register of suppliers: the list, its export, and a page for each.
    func addSuppliers(to routes: SiteRoutes) {
        routes.get("suppliers") { visit in
            let filters = SupplierFilters(visit.query, page: visit.pageRequest())
            let page = try await services.suppliers.suppliers(filters.query, as: visit.principal)
            if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
            return .page(
                SupplierListPage(
                    page: page, filters: filters, address: visit.address.with("notice", nil),
                    mayImport: visit.may(.importSuppliers)))
        }
        routes.get("suppliers.csv") { visit in
            let query = SupplierFilters(visit.query).query
            let suppliers = try await services.suppliers.everySupplier(query, as: visit.principal)
            let export = SupplierExport(suppliers: suppliers, words: visit.words)
            return .response(export.download(on: Words.day(of: services.clock.now())).response)
        }
        routes.get("suppliers/:supplier") { visit in .page(try await supplierPage(visit)) }
        routes.post("suppliers/:supplier/merges/:merge/undo") { _, visit in
            let supplier: ID<Supplier> = try visit.id("supplier")
            try await services.suppliers.undoMerge(visit.id("merge"), as: visit.principal)
            return .seeOther(Address("/suppliers/\(supplier)"), notice: "mergeUndone")
        }
    }

    private func supplierPage(_ visit: Visit) async throws -> SupplierPage {
        let id: ID<Supplier> = try visit.id("supplier")
        let principal = try visit.principal
        let detail = try await services.suppliers.supplier(id, as: principal)
        let people = try await services.accounts.people(as: principal)
        var page = SupplierPage(
            detail: detail, names: Dictionary(uniqueKeysWithValues: people.map { ($0.id.text, $0.name) }),
            contractsAsked: visit.pageRequest(size: SupplierPage.contractsShown),
            address: visit.address.with("notice", nil), mayMerge: visit.may(.mergeSuppliers),
            mayReadReaders: visit.may(.readReaders))
        // What screening knows of a record that was merged away stands with the record that was kept.
        guard detail.supplier.mergedInto == nil else { return page }
        page.flags = try await flags(on: [.supplier(id)], visit)
        if visit.may(.readHits) { page.hits = try await services.screening.hits(of: id, as: principal) }
        if visit.may(.tellLead) {
            let receipts = try await services.screening.receipts(of: .supplier(id), as: principal)
            page.lead = LeadSheet(subject: .supplier(id), receipts: receipts, maySend: true)
        }
        if visit.may(.readTenders) { page.bids = try await services.buying.tendering.bids(of: id, as: principal) }
        if visit.may(.readCode) {
            let found = try await services.buying.ethicalEmployment.livingWage(of: id, as: principal)
            page.livingWage = SupplierWageLine(
                supplier: id, status: found.statuses.first, today: Words.day(of: services.clock.now()))
            page.pace = try await services.buying.ethicalEmployment.paymentPace(of: id, as: principal).map {
                SupplierPaceView(known: $0)
            }
        }
        return page
    }
}
