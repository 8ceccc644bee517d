import Access
import EthicalEmployment
import Storage
import Suppliers

extension Site {
    /// Promises of social value and what was delivered of them.
    func addPromises(to routes: SiteRoutes) {
        routes.get("employment/promises") { visit in
            let service = services.buying.ethicalEmployment
            var query = PromiseQuery()
            query.state = PromiseProgress.State(rawValue: visit.query["state"])
            query.page = visit.pageRequest()
            let page = try await service.promises(query, as: visit.principal)
            if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
            return .page(
                PromiseListPage(
                    page: page, counts: try await service.promiseCounts(as: visit.principal), state: query.state,
                    mayChange: visit.may(.changePlan), address: visit.address.with("notice", nil)))
        }
        routes.get("employment/promises.csv") { visit in
            var query = PromiseQuery()
            query.state = PromiseProgress.State(rawValue: visit.query["state"])
            let promises = try await services.buying.ethicalEmployment.everyPromise(query, as: visit.principal)
            return .response(
                EmploymentExport.promises(promises, on: employmentToday, visit.words).download.response)
        }
        routes.get("employment/contracts") { visit in
            try visit.principal.require(.changePlan)
            let search = String(visit.query["q"].prefix(200))
            let page = try await services.suppliers.contracts(
                words: search, page: visit.pageRequest(size: 25), as: visit.principal)
            return .page(
                PromiseContractsPage(page: page, search: search, address: visit.address.with("notice", nil)))
        }
        routes.get("employment/contracts/:contract/promise") { visit in .page(try await promiseForm(visit)) }
        routes.post("employment/contracts/:contract/promise") { form, visit in try await keepPromise(form, visit) }
        routes.get("employment/promises/:promise") { visit in .page(try await promisePage(visit)) }
        routes.upload("employment/promises/:promise/deliveries", most: Self.evidenceUpload) { upload, visit in
            try await keepDelivery(upload, visit)
        }
        routes.post("employment/promises/:promise/withdraw") { form, visit in try await withdraw(form, visit) }
    }

    private func promiseForm(_ visit: Visit) async throws -> PromiseFormPage {
        let contract: ID<Contract> = try visit.id("contract")
        return PromiseFormPage(
            contract: contract,
            contractTitle: try await services.buying.ethicalEmployment.contractTitle(contract, as: visit.principal))
    }

    private func keepPromise(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await promiseForm(visit)
        page.form = form
        if form.switchesLanguage { return .page(page) }
        var reader = EntryReader(form)
        let (target, due) = (reader.quantity("target"), reader.day("due"))
        let shown = page
        return try await keeping(reader, PromiseFormPage.fields, then: Address("/employment/promises")) { faults in
            var page = shown
            page.faults = faults
            return page
        } _: {
            guard let target, let due else { return }
            try await services.buying.ethicalEmployment.addPromise(
                form["text"], measure: form["measure"], target: target, unit: form["unit"], due: due,
                contract: shown.contract, as: visit.principal)
        }
    }

    private func promisePage(_ visit: Visit) async throws -> PromisePage {
        PromisePage(
            detail: try await services.buying.ethicalEmployment.promise(visit.id("promise"), as: visit.principal),
            mayChange: visit.may(.changePlan))
    }

    private func keepDelivery(_ upload: Upload, _ visit: Visit) async throws -> Answer {
        let principal = try visit.principal
        try principal.require(.changePlan)
        var page = try await promisePage(visit)
        let form = upload.form
        page.form = form
        if form.switchesLanguage { return .page(page) }
        var reader = EntryReader(form)
        let file = try upload.evidence()
        let (amount, day) = (reader.quantity("amount"), reader.day("delivered"))
        let shown = page
        let promise = shown.detail.promise.id
        return try await keeping(reader, PromisePage.fields, then: Address("/employment/promises/\(promise)")) {
            faults in
            var page = shown
            page.faults = faults
            return page
        } _: {
            guard let amount, let day else { return }
            try await services.buying.ethicalEmployment.addDelivery(
                amount, on: day, evidence: reader.evidence, file: file, to: promise, as: principal)
        }
    }

    private func withdraw(_ form: Form, _ visit: Visit) async throws -> Answer {
        let principal = try visit.principal
        try principal.require(.changePlan)
        var page = try await promisePage(visit)
        (page.form, page.isWithdrawing) = (form, true)
        if form.switchesLanguage { return .page(page) }
        var reader = EntryReader(form)
        let isWhole = form["which"] == "promise"
        let delivery: ID<Delivery>? = isWhole ? nil : reader.identifier("which")
        let shown = page
        let promise = shown.detail.promise.id
        let fields: [EthicalEmploymentError.Code: String] = [.reasonMissing: "reason", .tooLong: "reason"]
        return try await keeping(
            reader, fields, then: Address("/employment/promises/\(promise)"), notice: "employmentWithdrawn"
        ) { faults in
            var page = shown
            page.faults = faults
            return page
        } _: {
            let service = services.buying.ethicalEmployment
            if let delivery {
                try await service.withdraw(delivery, of: promise, reason: form["reason"], as: principal)
            } else if isWhole {
                try await service.withdraw(promise, reason: form["reason"], as: principal)
            }
        }
    }
}
