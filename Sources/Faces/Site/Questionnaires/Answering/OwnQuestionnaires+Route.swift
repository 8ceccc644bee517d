import Access
import Languages
import Questionnaires
import Storage
import SupplyChains

extension Site {
    /// The questionnaires that a business was sent, on the pages of its link: answer, come back, send, read the report.
    func addOwnQuestionnaires(to routes: SiteRoutes) {
        let service = services.buying.questionnaires
        let base = "answer/questionnaires"
        let one = "answer/questionnaires/:ownQuestionnaire"
        routes.get(base, for: .everybody) { visit in
            try await answering(visit) { respondent in
                .page(OwnRequestsPage(requests: try await service.requests(as: respondent)))
            }
        }
        routes.get(one, for: .everybody) { visit in
            try await answering(visit) { respondent in
                .page(OwnQuestionnairePage(sheet: try await sheet(visit, respondent)))
            }
        }
        routes.get("\(one)/sections/:place", for: .everybody) { visit in
            try await answering(visit) { respondent in .page(try await section(visit, respondent)) }
        }
        routes.post("\(one)/sections/:place", for: .everybody) { form, visit in
            try await answering(visit) { respondent in try await save(form, visit, respondent) }
        }
        routes.post("\(one)/submit", for: .everybody) { form, visit in
            try await acting(form, visit, .submit, "questionnaireSentBack") { try await service.submit($0, as: $1) }
        }
        routes.post("\(one)/refuse", for: .everybody) { form, visit in
            try await acting(form, visit, .refuse, "questionnaireRefused") {
                try await service.refuse($0, reason: form["reason"], as: $1)
            }
        }
        routes.post("\(one)/acknowledge", for: .everybody) { form, visit in
            try await acting(form, visit, .acknowledge, "questionnaireAcknowledged") {
                guard form["read"] == "yes" else { throw QuestionnairesError(.textMissing) }
                try await service.acknowledge($0, as: $1)
            }
        }
        routes.post("\(one)/reuse", for: .everybody) { form, visit in
            try await acting(form, visit, .reuse, "questionnaireReused") {
                _ = try await service.reuse(form["code"], for: $0, as: $1)
            }
        }
        routes.post("\(one)/consent", for: .everybody) { form, visit in
            try await answering(visit) { respondent in
                var page = OwnQuestionnairePage(sheet: try await sheet(visit, respondent))
                (page.sent, page.name) = (.consent, form["name"])
                if form.switchesLanguage { return .page(page) }
                do {
                    let code = try await service.consent(
                        to: page.sheet.request.id, by: page.name, as: respondent)
                    return .page(OwnReuseCodePage(code: code.shown, request: page.sheet.request.id))
                } catch let error as QuestionnairesError where [.nameMissing, .tooLong].contains(error.code) {
                    page.error = error.code
                    return .page(page)
                }
            }
        }
        routes.post("\(one)/consent/withdraw", for: .everybody) { form, visit in
            try await acting(form, visit, .consent, "questionnaireWithdrawn") {
                try await service.withdrawConsent(to: $0, as: $1)
            }
        }
        addOwnDocuments(to: routes)
    }

    func sheet(_ visit: Visit, _ respondent: Respondent) async throws -> RespondentSheet {
        try await services.buying.questionnaires.sheet(of: visit.id("ownQuestionnaire"), as: respondent)
    }

    private func section(_ visit: Visit, _ respondent: Respondent) async throws -> OwnSectionPage {
        let sheet = try await sheet(visit, respondent)
        guard let place = Int(visit.parameters["place"] ?? ""), sheet.content.sections.indices.contains(place - 1)
        else {
            throw PageFault.notFound
        }
        return OwnSectionPage(sheet: sheet, place: place - 1)
    }

    private func save(_ form: Form, _ visit: Visit, _ respondent: Respondent) async throws -> Answer {
        var page = try await section(visit, respondent)
        page.typed = page.typed(in: form)
        page.name = form["name"]
        if form.switchesLanguage { return .page(page) }
        let request = page.sheet.request.id
        do {
            page.faults = try await services.buying.questionnaires.save(
                page.typed ?? [:], by: form["name"], for: request, as: respondent)
        } catch let error as QuestionnairesError where [.nameMissing, .tooLong].contains(error.code) {
            page.error = error.code
        }
        guard page.faults.isEmpty, page.error == nil else { return .page(page) }
        // An answer may have opened more questions of this section.
        let after = try await section(visit, respondent)
        if after.openQuestions.map(\.key) != page.openQuestions.map(\.key), after.hasOpenAnswers {
            return .seeOther(visit.address.with("notice", nil), notice: "questionnaireMore")
        }
        let path = "/answer/questionnaires/\(request)"
        guard form["then"] == "next", let next = after.next else {
            return .seeOther(Address(path), notice: "questionnaireSaved")
        }
        return .seeOther(Address("\(path)/sections/\(next + 1)"), notice: "questionnaireSaved")
    }

    /// Does what a form of the questionnaire's page asks, and shows the page again where it could not be done.
    private func acting(
        _ form: Form, _ visit: Visit, _ sent: OwnQuestionnairePage.Sent, _ notice: String,
        _ act: (ID<QuestionnaireRequest>, Respondent) async throws -> Void
    ) async throws -> Answer {
        try await answering(visit) { respondent in
            var page = OwnQuestionnairePage(sheet: try await sheet(visit, respondent))
            (page.sent, page.reason, page.code) = (sent, form["reason"], form["code"])
            if form.switchesLanguage { return .page(page) }
            do {
                try await act(page.sheet.request.id, respondent)
                return .seeOther(Address("/answer/questionnaires/\(page.sheet.request.id)"), notice: notice)
            } catch let error as QuestionnairesError
                where [.reasonMissing, .tooLong, .badReuseCode, .notComplete, .textMissing].contains(error.code)
            {
                page.error = error.code
                return .page(page)
            }
        }
    }
}
