import Access
import EthicalEmployment
import Storage
import Suppliers

extension Site {
    /// Terms of work, the whistle-blowing policy and the champion.
    func addWorkTerms(to routes: SiteRoutes) {
        routes.get("employment/terms") { visit in
            var page = try await termsPage(visit)
            if let question = WorkQuestion(rawValue: visit.query["question"]) {
                page.form = Form(fields: [Form.Field(name: "question", value: question.rawValue)])
            }
            return .page(page)
        }
        routes.post("employment/terms") { form, visit in try await keepTerms(form, visit) }
        routes.get("employment/whistle-blowing") { visit in .page(try await policyPage(visit)) }
        routes.upload("employment/whistle-blowing", most: Self.evidenceUpload) { upload, visit in
            try await keepPolicy(upload, visit)
        }
        routes.get("employment/champion") { visit in .page(try await championPage(visit)) }
        routes.post("employment/champion") { form, visit in try await keepChampion(form, visit) }
    }

    private func termsPage(_ visit: Visit) async throws -> WorkTermsPage {
        WorkTermsPage(
            answers: try await services.buying.ethicalEmployment.workAnswers(as: visit.principal),
            mayChange: visit.may(.changePlan))
    }

    private func keepTerms(_ form: Form, _ visit: Visit) async throws -> Answer {
        let principal = try visit.principal
        try principal.require(.changePlan)
        var page = try await termsPage(visit)
        page.form = form
        if form.switchesLanguage { return .page(page) }
        let shown = page
        return try await keepingTerms(form, of: nil, then: "/employment/terms", as: principal) { faults in
            var page = shown
            page.faults = faults
            return page
        }
    }

    /// Keeps an answer on terms of work, of the organisation or of a supplier.
    func keepingTerms(
        _ form: Form, of supplier: ID<Supplier>?, then path: String, as principal: Principal,
        _ again: ([EntryFault]) -> any PageModel
    ) async throws -> Answer {
        var reader = EntryReader(form)
        let question: WorkQuestion? = reader.choice("question")
        let state: WorkAnswer.State? = reader.choice("state")
        let workers = reader.optionalNumber("workers")
        return try await keeping(reader, WorkTermsForm.fields, then: Address(path), again) {
            guard let question, let state else { return }
            try await services.buying.ethicalEmployment.answer(
                question, state, of: supplier, workers: workers, explanation: form["explanation"], as: principal)
        }
    }

    private func policyPage(_ visit: Visit) async throws -> WhistleblowingPage {
        WhistleblowingPage(
            policies: try await services.buying.ethicalEmployment.policies(as: visit.principal),
            today: employmentToday, mayChange: visit.may(.changePlan))
    }

    private func keepPolicy(_ upload: Upload, _ visit: Visit) async throws -> Answer {
        let principal = try visit.principal
        try principal.require(.changePlan)
        var page = try await policyPage(visit)
        let form = upload.form
        page.form = form
        if form.switchesLanguage { return .page(page) }
        var reader = EntryReader(form)
        let (adopted, review) = (reader.day("adopted"), reader.day("review"))
        let outsiders = reader.yes("outsiders")
        let file = try upload.evidence()
        let shown = page
        return try await keeping(
            reader, WhistleblowingPage.fields, then: Address("/employment/whistle-blowing")
        ) { faults in
            var page = shown
            page.faults = faults
            return page
        } _: {
            guard let adopted, let review, let outsiders else { return }
            try await services.buying.ethicalEmployment.adoptPolicy(
                reader.evidence, file: file, adoptedOn: adopted, reviewOn: review, isOpenToOutsiders: outsiders,
                as: principal)
        }
    }

    private func championPage(_ visit: Visit) async throws -> ChampionPage {
        let service = services.buying.ethicalEmployment
        return ChampionPage(
            champions: try await service.champions(as: visit.principal),
            candidates: visit.may(.changePlan) ? try await service.championCandidates(as: visit.principal) : nil)
    }

    private func keepChampion(_ form: Form, _ visit: Visit) async throws -> Answer {
        let principal = try visit.principal
        try principal.require(.changePlan)
        var page = try await championPage(visit)
        page.form = form
        if form.switchesLanguage { return .page(page) }
        var reader = EntryReader(form)
        let person: ID<Person>? = reader.identifier("person")
        let since = reader.day("since")
        let shown = page
        return try await keeping(reader, ChampionPage.fields, then: Address("/employment/champion")) { faults in
            var page = shown
            page.faults = faults
            return page
        } _: {
            guard let person, let since else { return }
            try await services.buying.ethicalEmployment.nameChampion(person, since: since, as: principal)
        }
    }
}
