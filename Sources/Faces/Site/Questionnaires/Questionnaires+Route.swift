import Access
import Languages
import Questionnaires
import Storage
import Suppliers
import SupplyChains

extension Site {
    /// Questionnaires and their answers.
    func addQuestionnaires(to routes: SiteRoutes) {
        routes.get("questionnaires") { visit in
            let filters = RequestFilters(visit.query, page: visit.pageRequest(size: 25))
            let service = services.buying.questionnaires
            let page = try await service.requests(filters.query, as: visit.principal)
            if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
            return .page(
                RequestListPage(
                    page: page, counts: try await service.counts(as: visit.principal), filters: filters,
                    address: visit.address.with("notice", nil), maySend: visit.may(.runChains)))
        }
        routes.get("questionnaires.csv") { visit in
            let query = RequestFilters(visit.query).query
            let requests = try await services.buying.questionnaires.everyRequest(query, as: visit.principal)
            let export = RequestExport(requests: requests, words: visit.words)
            return .response(export.download(on: Words.day(of: services.clock.now())).response)
        }
        routes.get("questionnaires/answers.csv") { visit in
            let (service, principal) = (services.buying.questionnaires, try visit.principal)
            let requests = try await service.everyRequest(RequestFilters(visit.query).query, as: principal)
            let export = AnswersExport(requests: requests.filter { $0.state == .answered }, words: visit.words) {
                try await service.request($0, as: principal)
            }
            return .response(export.download(on: Words.day(of: services.clock.now())).response)
        }
        routes.get("questionnaires/send") { visit in
            try visit.principal.require(.runChains)
            var page = try await sendPage(visit.query, visit)
            page.due = Words.day(of: services.clock.now()).adding(days: 28).description
            return .page(page)
        }
        routes.post("questionnaires/send") { form, visit in try await send(form, visit) }
        routes.get("questionnaires/:questionnaire") { visit in .page(try await requestPage(visit)) }
        routes.post("questionnaires/:questionnaire/notes") { form, visit in
            var forms = RequestForms()
            (forms.sent, forms.note, forms.about) = (.note, form["note"], form["about"])
            return try await handle(form, forms, "questionnaireNoted", visit) { service, id, principal in
                try await service.addNote(
                    forms.note, about: forms.about.isEmpty ? nil : forms.about, on: id, as: principal)
            }
        }
        routes.post("questionnaires/:questionnaire/due") { form, visit in
            var forms = RequestForms()
            (forms.sent, forms.due) = (.due, form["due"])
            return try await handle(form, forms, "questionnaireChanged", visit) { service, id, principal in
                // A day that cannot be read lies nowhere within the year.
                let due = Day(form["due"]) ?? Day(daysSince1970: 0)
                try await service.setDue(due, of: id, as: principal)
            }
        }
        routes.post("questionnaires/:questionnaire/remind") { form, visit in
            try await handle(form, RequestForms(), "questionnaireReminded", visit) { service, id, principal in
                try await service.remind(id, as: principal)
            }
        }
        routes.post("questionnaires/:questionnaire/cancel") { form, visit in
            var forms = RequestForms()
            (forms.sent, forms.reason) = (.cancel, form["reason"])
            return try await handle(form, forms, "questionnaireCancelled", visit) { service, id, principal in
                try await service.cancel(id, reason: forms.reason, as: principal)
            }
        }
        routes.get("questionnaires/evidence/:evidenceFile") { visit in
            let document = try await services.buying.questionnaires.document(
                visit.id("evidenceFile"), as: visit.principal)
            return .response(DocumentDownload(document.evidence, document.content).response)
        }
        addAskingBelow(to: routes)
        addQuestions(to: routes)
        addOwnQuestionnaires(to: routes)
    }

    private func sendPage(_ form: Form, _ visit: Visit) async throws -> SendPage {
        var query = SupplierQuery()
        query.words = String(form["q"].prefix(200))
        query.page = PageRequest(size: 50)
        let found = try await services.suppliers.suppliers(query, as: visit.principal)
        return SendPage(
            found: found, search: query.words, chosen: Set(form.values("supplier").prefix(500)),
            addresses: Dictionary(
                found.items.map { ($0.id.text, String(form[SendPage.addressField($0.id.text)].prefix(400))) }
            ) { first, _ in first }, product: form["product"], due: form["due"], sendsMail: sendsChainLinks)
    }

    private func send(_ form: Form, _ visit: Visit) async throws -> Answer {
        let principal = try visit.principal
        try principal.require(.runChains)
        var page = try await sendPage(form, visit)
        if form.switchesLanguage { return .page(page) }
        page.isSent = true
        let suppliers = form.values("supplier").prefix(500).compactMap { ID<Supplier>($0) }
        guard page.isSound, let due = Day(page.due), !suppliers.isEmpty else { return .page(page) }
        do {
            let addresses = Dictionary(
                suppliers.map { ($0, page.addresses[$0.text] ?? "") }
            ) { first, _ in first }
            let report = try await services.buying.questionnaires.send(
                to: suppliers, due: due, addresses: addresses, product: page.product, as: principal,
                deliver: chainDelivery(visit))
            let notice = report.alreadyAsked.isEmpty ? "questionnairesSent" : "questionnairesSentInPart"
            if report.isAllByLetter { return .seeOther(Address("/questionnaires"), notice: notice) }
            return .page(SentQuestionnairesPage(report: report, back: .list))
        } catch let error as QuestionnairesError where [.noSuppliers, .badDay].contains(error.code) {
            page.error = error.code
            return .page(page)
        } catch let error as SupplyChainsError where error.code == .tooLong {
            page.chainError = error.code
            return .page(page)
        }
    }

    private func requestPage(_ visit: Visit, _ forms: RequestForms = RequestForms()) async throws -> RequestPage {
        let detail = try await services.buying.questionnaires.request(
            visit.id("questionnaire"), as: visit.principal)
        return RequestPage(detail: detail, mayChange: visit.may(.runChains), forms: forms)
    }

    /// Does what a form of a questionnaire's page asks, and shows the page again where it could not be done.
    private func handle(
        _ form: Form, _ forms: RequestForms, _ notice: String, _ visit: Visit,
        _ act: (Questionnaires, ID<QuestionnaireRequest>, Principal) async throws -> Void
    ) async throws -> Answer {
        let principal = try visit.principal
        try principal.require(.runChains)
        let id: ID<QuestionnaireRequest> = try visit.id("questionnaire")
        if form.switchesLanguage { return .page(try await requestPage(visit, forms)) }
        do {
            try await act(services.buying.questionnaires, id, principal)
            return .seeOther(Address("/questionnaires/\(id)"), notice: notice)
        } catch let error as QuestionnairesError
            where [.badDay, .textMissing, .tooLong, .reasonMissing].contains(error.code)
        {
            var forms = forms
            forms.error = error.code
            return .page(try await requestPage(visit, forms))
        }
    }
}
