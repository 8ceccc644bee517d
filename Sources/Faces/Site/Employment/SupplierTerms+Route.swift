import Access
import EthicalEmployment
import Questionnaires
import Storage
import Suppliers

extension Site {
    /// Terms of work of suppliers.
    func addSupplierTerms(to routes: SiteRoutes) {
        routes.get("employment/terms/suppliers") { visit in
            let filters = SupplierTermsFilters(visit.query, page: visit.pageRequest())
            let page = try await services.buying.ethicalEmployment.supplierTerms(filters.query, as: visit.principal)
            if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
            return .page(
                SupplierTermsListPage(
                    page: page, own: try await ownAnswers(of: page.items.map(\.supplier), visit),
                    filters: filters, address: visit.address.with("notice", nil)))
        }
        routes.get("employment/terms/suppliers.csv") { visit in
            let found = try await services.buying.ethicalEmployment.everySupplierTerms(
                SupplierTermsFilters(visit.query).query, as: visit.principal)
            return .response(EmploymentExport.terms(found, on: employmentToday, visit.words).download.response)
        }
        routes.get("employment/terms/suppliers/:supplier") { visit in
            var page = try await supplierTermsPage(visit)
            if let question = WorkQuestion(rawValue: visit.query["question"]) {
                page.form = Form(fields: [Form.Field(name: "question", value: question.rawValue)])
            }
            return .page(page)
        }
        routes.post("employment/terms/suppliers/:supplier") { form, visit in
            try await keepSupplierTerms(form, visit)
        }
    }

    /// nil for those who may not see questionnaires.
    private func ownAnswers(of suppliers: [ID<Supplier>], _ visit: Visit) async throws -> [SupplierAnswer]? {
        guard visit.may(.readChains) else { return nil }
        return try await services.buying.questionnaires.answers(
            to: WorkQuestion.allCases.map(\.questionnaireKey), of: suppliers, as: visit.principal)
    }

    private func supplierTermsPage(_ visit: Visit) async throws -> SupplierTermsPage {
        let supplier: ID<Supplier> = try visit.id("supplier")
        let found = try await services.buying.ethicalEmployment.workAnswers(of: supplier, as: visit.principal)
        return SupplierTermsPage(
            supplier: supplier, name: found.name, answers: found.answers,
            own: try await ownAnswers(of: [supplier], visit), today: employmentToday,
            mayChange: visit.may(.changePlan))
    }

    private func keepSupplierTerms(_ form: Form, _ visit: Visit) async throws -> Answer {
        let principal = try visit.principal
        try principal.require(.changePlan)
        var page = try await supplierTermsPage(visit)
        page.form = form
        if form.switchesLanguage { return .page(page) }
        let supplier = page.supplier
        let shown = page
        return try await keepingTerms(form, of: supplier, then: SupplierTermsPage.path(supplier), as: principal) {
            faults in
            var page = shown
            page.faults = faults
            return page
        }
    }
}
