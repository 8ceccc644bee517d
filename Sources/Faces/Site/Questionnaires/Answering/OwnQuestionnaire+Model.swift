import Languages
import Questionnaires
import Storage

/// A questionnaire as the business that answers sees it: its sections, what is left, and, once sent, what is recommended and
/// the report.
struct OwnQuestionnairePage: PageModel {
    enum Sent: Sendable { case submit, refuse, acknowledge, reuse, consent }

    var sheet: RespondentSheet
    var sent: Sent?
    var reason = ""
    var code = ""
    var name = ""
    var error: QuestionnairesError.Code?

    private var path: String { "/answer/questionnaires/\(sheet.request.id)" }

    func page(in words: Words) -> Page {
        let faults = faults(in: words)
        let request = sheet.request
        let isAnswered = request.state == .answered
        var page = Page(
            "answer/questionnaire", title: words.said(sheet.content.title),
            trail: [
                Crumb(words(.questionnairesOwnHome), Address("/answer")),
                Crumb(words(.questionnairesOwnTitle), Address("/answer/questionnaires")),
            ],
            fields: [
                "path": path,
                "intro": words(.questionnairesOwnIntro(buyer: words.said(sheet.buyer))),
                "state": request.state.tag(in: words).fields,
                "due": words(.questionnairesOwnDue(day: words.day(request.dueOn))),
                "isOpen": !isAnswered,
                "sections": sheet.evaluation.parts.enumerated().map { section($0, $1, words) },
                "missing": words(.questionnairesOwnMissing(count: sheet.evaluation.missing.count)),
                "isComplete": sheet.evaluation.missing.isEmpty,
                "reason": InputField(
                    name: "reason", label: words(.questionnairesOwnReason), value: reason, fault: faults["reason"]
                ).fields,
                "code": InputField(
                    name: "code", label: words(.questionnairesOwnCode), hint: words(.questionnairesOwnCodeHint),
                    value: code, fault: faults["code"], autocomplete: "off"
                ).fields,
                "toAcknowledge": isAnswered && request.acknowledgedAt == nil
                    ? acknowledging(words, faults) : nil,
                "report": sheet.isReportOpen ? report(words, faults) : nil,
            ])
        page.show(form: formID, faults)
        return page
    }

    private var formID: String? {
        switch sent {
        case .refuse: "refuse-form"
        case .reuse: "reuse-form"
        case .acknowledge: "acknowledge-form"
        case .consent where sheet.isReportOpen: "consent-form"
        case .submit: "submit-form"
        case .consent, nil: nil
        }
    }

    private func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        guard let error else { return faults }
        switch (sent, error) {
        case (.refuse, .tooLong): faults.add("reason", words(.questionnairesFaultTooLong))
        case (.refuse, _): faults.add("reason", words(.questionnairesFaultReason))
        case (.reuse, _): faults.add("code", words(.questionnairesFaultCode))
        case (.acknowledge, _): faults.add("read", words(.questionnairesFaultRead))
        case (.consent, _): faults.add("name", words(.questionnairesFaultName))
        case (.submit, _): faults.add("sections", words(.questionnairesFaultMissing))
        case (nil, _): break
        }
        return faults
    }

    private func section(_ place: Int, _ part: Evaluation.Part, _ words: Words) -> Fields {
        let asked = part.lines.filter { $0.state != .notAsked }
        let done = asked.count { $0.state != .open }
        return [
            "sectionPath": asked.isEmpty || sheet.request.state == .answered ? nil : "\(path)/sections/\(place + 1)",
            "sectionName": words.said(part.section.title),
            "sectionDone": asked.isEmpty
                ? words(.questionnairesOwnNothing)
                : words(.questionnairesOwnDone(part: words.number(done), whole: words.number(asked.count))),
        ]
    }

    private func recommendations(_ words: Words) -> [Fields] {
        sheet.evaluation.recommendations.map { recommendation in
            [
                "advice": words.said(recommendation.text),
                "adviceAbout": sheet.content.question(recommendation.question).map { words.said($0.text) },
            ]
        }
    }

    private func acknowledging(_ words: Words, _ faults: FieldFaults) -> Fields {
        let advice = recommendations(words)
        return [
            "hasAdvice": !advice.isEmpty, "recommendations": advice,
            "read": ChoiceField(
                name: "read", label: words(.questionnairesOwnRead),
                choices: [ChoiceField.Choice(value: "yes", label: words(.questionnairesOwnReadYes))],
                fault: faults["read"]
            ).fields,
        ]
    }

    private func report(_ words: Words, _ faults: FieldFaults) -> Fields {
        let advice = recommendations(words)
        let consent = sheet.consent
        return [
            "score": words.score(sheet.evaluation.score),
            "parts": sheet.evaluation.parts.filter { $0.score != nil }.map {
                ["partName": words.said($0.section.title), "partScore": words.score($0.score)] as Fields
            },
            "flagCount": words(.questionnairesFlagsCount(count: sheet.evaluation.flags.count)),
            "hasAdvice": !advice.isEmpty, "recommendations": advice,
            "consentText": consent.map { consent in
                if let at = consent.withdrawnAt {
                    return words(.questionnairesOwnWithdrawn(moment: words.moment(at)))
                }
                return words(
                    .questionnairesOwnConsented(
                        moment: words.moment(consent.givenAt), name: consent.by, uses: words.number(consent.uses)))
            },
            "mayWithdraw": consent != nil && consent?.withdrawnAt == nil,
            "name": InputField(
                name: "name", label: words(.questionnairesOwnBy), value: name, fault: faults["name"],
                autocomplete: "name"
            ).fields,
        ]
    }
}
