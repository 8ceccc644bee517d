import Languages
import Storage
import Suppliers
import Tendering

/// One question to the modern slavery lead: whom it is about, what the lead's own source knows, and the answer.
struct LeadQuestionPage: PageModel {
    static let id = "lead-answer"

    var detail: LeadDetail
    var form = Form()
    var isSent = false
    var isTooLong = false

    func page(in words: Words) -> Page {
        let question = detail.question
        var faults = FieldFaults()
        if isSent, LeadQuestion.Answer(rawValue: form["answer"]) == nil {
            faults.add("answer", words(.referralsFaultAnswer))
        }
        if isTooLong { faults.add("note", words(.tendersFault, TenderingError.Code.tooLong)) }
        let hours = words.number(RoutineRule.hoursToAnswer)
        var page = Page(
            "tenders/lead-question", title: question.title, section: .tenders,
            trail: [
                Crumb(words(.tendersTitle), Address("/tenders")),
                Crumb(words(.tendersLeadTitle), Address("/tenders/lead")),
            ],
            fields: [
                "kindText": words(.tendersLeadAsked, question.kind), "sentText": words.moment(question.sentAt),
                "tenderPath": "/tenders/\(question.procurement)",
                "tier": words.riskTag(detail.procurement.assessment.tier).fields,
                "noteText": question.note.nonEmpty,
                "bidders": detail.bidders.map { item in
                    [
                        "bidderName": item.bidder.name, "bidderPath": "/tenders/bidders/\(item.bidder.id)",
                        "partyNames": item.parties.map { party in
                            [
                                "partyName": party.name,
                                "partyRelation": words(.tendersRelation, party.relation),
                                "partyBirth": party.draft.birth,
                            ] as Fields
                        },
                    ] as Fields
                },
                "knowledgeText": knowledge(words), "references": references.map { ["reference": $0] as Fields },
                "given": question.answers.map { given in
                    [
                        "givenTag": Tag(.plain, words(.tendersLeadAnswer, given.answer)).fields,
                        "givenAt": words.moment(given.at), "givenNote": given.note.nonEmpty,
                    ] as Fields
                },
                "hasGiven": !question.answers.isEmpty, "action": "/tenders/lead/\(question.id)/answer",
                "timeText": words(.tendersLeadTime(hours: hours)),
                "choice": ChoiceField(
                    name: "answer", label: words(.referralsAnswerQuestion), hint: words(.referralsAnswerHint),
                    choices: LeadQuestion.Answer.allCases.map {
                        ChoiceField.Choice(value: $0.rawValue, label: words(.tendersLeadAnswer, $0))
                    }, chosen: [form["answer"]], fault: faults["answer"]
                ).fields,
                "note": InputField(
                    name: "note", label: words(.referralsAnswerNote), hint: words(.referralsAnswerNoteHint),
                    value: form["note"], fault: faults["note"]
                ).fields,
            ])
        page.show(form: Self.id, faults)
        return page
    }

    private var references: [String] {
        if case .references(let references) = detail.knowledge { references } else { [] }
    }

    private func knowledge(_ words: Words) -> String {
        switch detail.knowledge {
        case .noSource: words(.tendersLeadNoSource)
        case .references(let references): words(.tendersLeadReferences(count: references.count))
        }
    }
}
