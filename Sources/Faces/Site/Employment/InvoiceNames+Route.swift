import Access
import EthicalEmployment
import Storage
import Suppliers

extension Site {
    /// The names on invoices, and which suppliers people say they are.
    func addInvoiceNames(to routes: SiteRoutes) {
        routes.get("employment/payments/suppliers") { visit in try await invoiceNames(visit) }
        routes.post("employment/payments/suppliers") { _, visit in
            try await services.buying.ethicalEmployment.seekSuppliers(as: visit.principal)
            return .seeOther(Address(InvoiceNameListPage.path), notice: "invoiceNamesSought")
        }
        routes.get("employment/payments/suppliers.csv") { visit in
            let query = InvoiceNameFilters(visit.query).query
            let names = try await services.buying.ethicalEmployment.everyInvoiceName(query, as: visit.principal)
            return .response(
                EmploymentExport.invoiceNames(names, on: employmentToday, visit.words).download.response)
        }
        routes.get("employment/payments/suppliers/:invoiceName") { visit in .page(try await invoiceName(visit)) }
        routes.post("employment/payments/suppliers/:invoiceName") { form, visit in try await decide(form, visit) }
        routes.post("employment/payments/suppliers/:invoiceName/undo") { _, visit in
            let id: ID<InvoiceName> = try visit.id("invoiceName")
            try await services.buying.ethicalEmployment.undoLink(of: id, as: visit.principal)
            return .seeOther(Address(InvoiceNameListPage.path(id)), notice: "employmentSaved")
        }
        routes.get("employment/payments/exact-names") { visit in
            let links = try await services.buying.ethicalEmployment.exactLinks(
                page: visit.pageRequest(size: 100), as: visit.principal)
            return .page(ExactNamesPage(links: links, address: visit.address.with("notice", nil)))
        }
        routes.post("employment/payments/exact-names") { form, visit in
            try await services.buying.ethicalEmployment.confirmExactLinks(seen: form["mark"], as: visit.principal)
            return .seeOther(Address(InvoiceNameListPage.path), notice: "invoiceNamesConfirmed")
        }
    }

    private func invoiceNames(_ visit: Visit) async throws -> Answer {
        let (service, principal) = (services.buying.ethicalEmployment, try visit.principal)
        let filters = InvoiceNameFilters(visit.query, page: visit.pageRequest())
        let page = try await service.invoiceNames(filters.query, as: principal)
        if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
        let mayChange = visit.may(.changePlan)
        return .page(
            InvoiceNameListPage(
                page: page, counts: try await service.invoiceNameCounts(as: principal),
                exact: mayChange
                    ? try await service.exactLinks(page: PageRequest(size: 1), as: principal).page.total : nil,
                filters: filters, address: visit.address.with("notice", nil),
                mayReadSuppliers: visit.may(.readSuppliers)))
    }

    /// - Parameter form: what was typed and could not be kept; nil for a first look.
    private func invoiceName(_ visit: Visit, again form: Form? = nil) async throws -> InvoiceNamePage {
        let principal = try visit.principal
        let id: ID<InvoiceName> = try visit.id("invoiceName")
        let detail = try await services.buying.ethicalEmployment.invoiceName(id, as: principal)
        var page = InvoiceNamePage(
            detail: detail, mayChange: visit.may(.changePlan), mayReadSuppliers: visit.may(.readSuppliers))
        page.form = form ?? Form()
        page.asked = String((form ?? visit.query)["q"].prefix(200))
        if page.mayChange, page.mayReadSuppliers, !page.asked.isEmpty {
            var query = SupplierQuery()
            query.words = page.asked
            query.page = PageRequest(number: 1, size: 25)
            let proposed = Set(detail.proposals.map(\.supplier))
            page.found = try await services.suppliers.suppliers(query, as: principal).items.filter {
                !proposed.contains($0.id)
            }
        }
        return page
    }

    private func decide(_ form: Form, _ visit: Visit) async throws -> Answer {
        let (service, principal) = (services.buying.ethicalEmployment, try visit.principal)
        try principal.require(.changePlan)
        let id: ID<InvoiceName> = try visit.id("invoiceName")
        var page = try await invoiceName(visit, again: form)
        var reader = EntryReader(form)
        let supplier: ID<Supplier>? = form["supplier"] == "none" ? nil : reader.identifier("supplier")
        return try await keeping(
            reader, InvoiceNamePage.fields, then: Address(InvoiceNameListPage.path(id))
        ) { faults in
            page.faults = faults
            return page
        } _: {
            if let supplier {
                try await service.link(id, to: supplier, note: form["note"], as: principal)
            } else {
                try await service.leaveUnlinked(id, note: form["note"], as: principal)
            }
        }
    }
}
