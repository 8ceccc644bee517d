import Access
import Languages
import Storage
import Tendering

extension Site {
    /// The organisation's own questions, and which of them a procurement asks.
    func addTenderQuestions(to routes: SiteRoutes) {
        let tendering = services.buying.tendering
        routes.get("tenders/questions") { visit in
            .page(
                QuestionListPage(
                    own: try await tendering.ownQuestions(as: visit.principal),
                    mayWrite: visit.may(.changeQuestionnaires)))
        }
        routes.get("tenders/questions/new") { visit in .page(try await questionForm(nil, visit)) }
        routes.post("tenders/questions/new") { form, visit in try await writeQuestion(nil, form, visit) }
        routes.get("tenders/questions/:ownQuestion") { visit in
            .page(
                QuestionVersionsPage(
                    versions: try await tendering.versions(of: visit.id("ownQuestion"), as: visit.principal),
                    mayWrite: visit.may(.changeQuestionnaires)))
        }
        routes.get("tenders/questions/:ownQuestion/change") { visit in
            .page(try await questionForm(visit.id("ownQuestion"), visit))
        }
        routes.post("tenders/questions/:ownQuestion/change") { form, visit in
            try await writeQuestion(visit.id("ownQuestion"), form, visit)
        }
        routes.get("tenders/:tender/questions") { visit in .page(try await choiceForm(visit)) }
        routes.post("tenders/:tender/questions") { form, visit in
            let id: ID<Procurement> = try visit.id("tender")
            return try await send(choiceForm(visit), form, visit) { values in
                let chosen = values.form.values(TenderField.questions.rawValue).compactMap { ID<OwnQuestion>($0) }
                try await tendering.choose(Set(chosen), for: id, as: visit.principal)
                return .seeOther(Address("/tenders/\(id)"), notice: "tenderSaved")
            }
        }
    }

    private func questionForm(_ id: ID<OwnQuestion>?, _ visit: Visit) async throws -> TenderFormPage {
        try visit.principal.require(.changeQuestionnaires)
        let all = try await services.buying.tendering.ownQuestions(as: visit.principal)
        guard let id else { return OwnQuestionForm.page(nil, others: all, visit.words) }
        guard let question = all.first(where: { $0.id == id }) else { throw PageFault.notFound }
        return OwnQuestionForm.page(question, others: all, visit.words)
    }

    private func writeQuestion(_ id: ID<OwnQuestion>?, _ form: Form, _ visit: Visit) async throws -> Answer {
        try await send(questionForm(id, visit), form, visit) { values in
            guard let draft = OwnQuestionForm.draft(&values) else { return nil }
            let written = try await services.buying.tendering.write(draft, as: id, by: visit.principal)
            return .seeOther(Address("/tenders/questions/\(written)"), notice: "tenderSaved")
        }
    }

    private func choiceForm(_ visit: Visit) async throws -> TenderFormPage {
        try visit.principal.require(.runTenders)
        let words = visit.words
        let detail = try await services.buying.tendering.procurement(visit.id("tender"), as: visit.principal)
        let chosen = detail.steps.ownQuestions
        let all = try await services.buying.tendering.ownQuestions(as: visit.principal)
        let offered = all.filter { question in
            question.draft.isInUse || chosen.contains { $0.id == question.id }
        }
        let path = "/tenders/\(detail.procurement.id)"
        return TenderFormPage(
            title: words(.tendersQuestionsChoose),
            intro: offered.isEmpty ? words(.tendersQuestionsNone) : words(.tendersQuestionsChooseIntro),
            crumbs: [Crumb(detail.procurement.facts.title, Address(path))], action: "\(path)/questions", back: path,
            send: words(.tendersSave),
            inputs: [
                TenderInput(
                    field: .questions,
                    kind: .boxes(
                        offered.map { question in
                            let asked = chosen.first { $0.id == question.id } ?? question
                            return TenderInput.Choice(
                                value: question.id.text, label: words.said(asked.draft.text),
                                hint: words.rule(asked.question))
                        }))
            ],
            values: Form(
                fields: chosen.map { Form.Field(name: TenderField.questions.rawValue, value: $0.id.text) }))
    }
}
