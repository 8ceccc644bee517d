import Access
import ProcurementFlags
import Storage
import Suppliers

extension Site {
    /// The contracts of the register: the list, and a page for each with the officers' notes.
    func addContracts(to routes: SiteRoutes) {
        routes.get("contracts") { visit in
            let tier = RiskTier(rawValue: visit.query["tier"])
            let text = String(visit.query["q"].prefix(200))
            let page = try await services.suppliers.contracts(
                words: text, tier: tier, page: visit.pageRequest(), as: visit.principal)
            if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
            return .page(
                ContractListPage(
                    page: page, text: text, tier: tier, address: visit.address.with("notice", nil),
                    mayImport: visit.may(.importSuppliers)))
        }
        routes.get("contracts/:contract") { visit in .page(try await contractPage(visit)) }
        routes.post("contracts/:contract/notes") { form, visit in
            var model = try await contractPage(visit)
            model.typedNotes = form["notes"]
            if form.switchesLanguage { return .page(model) }
            do {
                let id: ID<Contract> = try visit.id("contract")
                try await services.suppliers.setNotes(form["notes"], on: id, as: visit.principal)
                return .seeOther(Address("/contracts/\(id)"), notice: "notesSaved")
            } catch let error as SuppliersError where error.code == .tooLong {
                model.notesAreTooLong = true
                return .page(model)
            }
        }
    }

    private func contractPage(_ visit: Visit) async throws -> ContractPage {
        let entry = try await services.suppliers.contract(visit.id("contract"), as: visit.principal)
        var page = ContractPage(
            entry: entry, mayChange: visit.may(.changeSuppliers), mayManage: visit.may(.readTenders))
        page.flags = try await flags(
            on: [.contract(entry.contract.id), .buyer(BuyerName(entry.contract.buyer).folded)], visit)
        return page
    }
}
