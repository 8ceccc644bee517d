import Access
import Languages
import Questionnaires
import Storage

extension Site {
    /// The questions themselves: what is asked, earlier versions, and the draft of the next.
    func addQuestions(to routes: SiteRoutes) {
        routes.get("questionnaires/questions") { visit in
            let current = try await services.buying.questionnaires.current(as: visit.principal)
            return .page(
                QuestionnaireVersionPage(
                    content: current.content, version: current.versions.first, current: current,
                    mayChange: visit.may(.changeQuestionnaires)))
        }
        routes.get("questionnaires/versions/:questionnaireVersion") { visit in
            let service = services.buying.questionnaires
            let version = try await service.version(visit.id("questionnaireVersion"), as: visit.principal)
            return .page(
                QuestionnaireVersionPage(
                    content: version.content, version: version,
                    current: try await service.current(as: visit.principal),
                    mayChange: visit.may(.changeQuestionnaires)))
        }
        routes.post("questionnaires/draft") { _, visit in
            try await services.buying.questionnaires.beginDraft(as: visit.principal)
            return .seeOther(Address("/questionnaires/draft"))
        }
        routes.get("questionnaires/draft") { visit in .page(try await draftPage(visit)) }
        routes.post("questionnaires/draft/sections") { form, visit in
            var page = try await draftPage(visit)
            (page.titleEnglish, page.titleWelsh) = (form["titleEnglish"], form["titleWelsh"])
            if form.switchesLanguage { return .page(page) }
            page.isSent = true
            guard !page.titleEnglish.isEmpty, !page.titleWelsh.isEmpty else { return .page(page) }
            let title = BilingualText(String(page.titleEnglish.prefix(500)), String(page.titleWelsh.prefix(500)))
            return try await change(.addSection(key: Self.newKey(), title: title), form, visit)
        }
        routes.post("questionnaires/draft/sections/:draftSection/remove") { form, visit in
            try await change(.removeSection(key: visit.parameters["draftSection"] ?? ""), form, visit)
        }
        routes.get("questionnaires/draft/add") { visit in
            let draft = try await services.buying.questionnaires.draft(as: visit.principal)
            return .page(
                QuestionPage(
                    action: visit.address.with("notice", nil), edition: draft.edition, form: QuestionForm()))
        }
        routes.post("questionnaires/draft/add") { form, visit in
            let draft = try await services.buying.questionnaires.draft(as: visit.principal)
            let page = QuestionPage(
                action: visit.address, edition: Int(form["edition"]) ?? draft.edition, form: QuestionForm(form))
            guard !form.switchesLanguage, page.form.faults(in: visit.words).isEmpty else { return .page(page) }
            let section = draft.content.sections.first { $0.key == visit.query["section"] }
            guard let section = section ?? draft.content.sections.last else { throw PageFault.notFound }
            return try await change(
                .addQuestion(page.form.question(key: Self.newKey()), section: section.key), form, visit)
        }
        routes.get("questionnaires/draft/questions/:draftQuestion") { visit in
            let (draft, question) = try await draftQuestion(visit)
            return .page(questionPage(question, draft.edition, QuestionForm(question)))
        }
        routes.post("questionnaires/draft/questions/:draftQuestion") { form, visit in
            let (draft, question) = try await draftQuestion(visit)
            let page = questionPage(question, Int(form["edition"]) ?? draft.edition, QuestionForm(form))
            guard !form.switchesLanguage, page.form.faults(in: visit.words).isEmpty else { return .page(page) }
            var changed = page.form.question(key: question.key)
            changed.revision = question.revision
            return try await change(.changeQuestion(changed), form, visit)
        }
        routes.post("questionnaires/draft/questions/:draftQuestion/move") { form, visit in
            let (_, question) = try await draftQuestion(visit)
            return try await change(
                .moveQuestion(key: question.key, forward: form["direction"] == "forward"), form, visit)
        }
        routes.post("questionnaires/draft/questions/:draftQuestion/remove") { form, visit in
            let (_, question) = try await draftQuestion(visit)
            return try await change(.removeQuestion(key: question.key), form, visit)
        }
        routes.post("questionnaires/draft/publish") { form, visit in
            let service = services.buying.questionnaires
            do {
                try await service.publish(edition: Int(form["edition"]) ?? 0, as: visit.principal)
            } catch let error as QuestionnairesError where error.code == .draftNotSound {
                return .page(try await draftPage(visit))
            }
            return .seeOther(Address("/questionnaires/questions"), notice: "questionnairePublished")
        }
        routes.post("questionnaires/draft/discard") { _, visit in
            try await services.buying.questionnaires.discardDraft(as: visit.principal)
            return .seeOther(Address("/questionnaires/questions"), notice: "questionnaireDiscarded")
        }
    }

    private func draftPage(_ visit: Visit) async throws -> DraftPage {
        let service = services.buying.questionnaires
        let draft = try await service.draft(as: visit.principal)
        return DraftPage(draft: draft, problems: try service.problems(ofDraft: draft, as: visit.principal))
    }

    private func draftQuestion(_ visit: Visit) async throws -> (QuestionnaireVersion, Question) {
        let draft = try await services.buying.questionnaires.draft(as: visit.principal)
        guard let question = draft.content.question(visit.parameters["draftQuestion"] ?? "") else {
            throw PageFault.notFound
        }
        return (draft, question)
    }

    private func questionPage(_ question: Question, _ edition: Int, _ form: QuestionForm) -> QuestionPage {
        QuestionPage(
            action: Address("/questionnaires/draft/questions/\(question.key)"), edition: edition, key: question.key,
            form: form)
    }

    /// Changes the draft that the form's page showed.
    private func change(_ change: DraftChange, _ form: Form, _ visit: Visit) async throws -> Answer {
        try await services.buying.questionnaires.change(
            change, edition: Int(form["edition"]) ?? 0, as: visit.principal)
        return .seeOther(Address("/questionnaires/draft"), notice: "questionnaireDraftSaved")
    }

    /// A name for a question or section that no other has.
    private static func newKey() -> String {
        "own-\(FormToken.newSecret().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(16).lowercased())"
    }
}
