import Access
import EthicalEmployment
import Storage
import Suppliers

extension Site {
    /// Living wage, of the organisation and of suppliers.
    func addLivingWage(to routes: SiteRoutes) {
        routes.get("employment/living-wage") { visit in
            let filters = LivingWageFilters(visit.query, page: visit.pageRequest())
            let service = services.buying.ethicalEmployment
            let page = try await service.livingWages(filters.query, as: visit.principal)
            if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
            return .page(
                LivingWageListPage(
                    page: page, counts: try await service.livingWageCounts(as: visit.principal), filters: filters,
                    address: visit.address.with("notice", nil), today: employmentToday))
        }
        routes.get("employment/living-wage.csv") { visit in
            let found = try await services.buying.ethicalEmployment.everyLivingWage(
                LivingWageFilters(visit.query).query, as: visit.principal)
            let export = EmploymentExport.livingWages(found, on: employmentToday, visit.words)
            return .response(export.download.response)
        }
        routes.get("employment/living-wage/own") { visit in .page(try await livingWagePage(nil, visit)) }
        routes.upload("employment/living-wage/own", most: Self.evidenceUpload) { upload, visit in
            try await keepLivingWage(nil, upload, visit)
        }
        routes.get("employment/living-wage/suppliers/:supplier") { visit in
            .page(try await livingWagePage(visit.id("supplier"), visit))
        }
        routes.upload("employment/living-wage/suppliers/:supplier", most: Self.evidenceUpload) { upload, visit in
            try await keepLivingWage(visit.id("supplier"), upload, visit)
        }
    }

    private func livingWagePage(_ supplier: ID<Supplier>?, _ visit: Visit) async throws -> LivingWagePage {
        let service = services.buying.ethicalEmployment
        var page = LivingWagePage(
            supplier: supplier, statuses: [], today: employmentToday, mayChange: visit.may(.changePlan))
        if let supplier {
            let found = try await service.livingWage(of: supplier, as: visit.principal)
            (page.name, page.statuses) = (found.name, found.statuses)
        } else {
            page.statuses = try await service.ownLivingWage(as: visit.principal)
        }
        return page
    }

    private func keepLivingWage(
        _ supplier: ID<Supplier>?, _ upload: Upload, _ visit: Visit
    ) async throws -> Answer {
        let principal = try visit.principal
        try principal.require(.changePlan)
        var page = try await livingWagePage(supplier, visit)
        let form = upload.form
        page.form = form
        if form.switchesLanguage { return .page(page) }
        var reader = EntryReader(form)
        let file = try upload.evidence()
        let state: LivingWageState? = reader.choice("state")
        let (checked, expires) = (reader.day("checked"), reader.optionalDay("expires"))
        let shown = page
        return try await keeping(reader, LivingWagePage.fields, then: Address(LivingWagePage.path(supplier))) {
            faults in
            var page = shown
            page.faults = faults
            return page
        } _: {
            guard let state, let checked else { return }
            try await services.buying.ethicalEmployment.record(
                state, of: supplier, evidence: reader.evidence, file: file, note: form["note"],
                checkedOn: checked, expiresOn: expires, as: principal)
        }
    }
}
