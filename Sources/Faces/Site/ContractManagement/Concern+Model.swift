import ContractManagement
import Languages
import Storage

/// One concern with the form that answers it. Only the lead sees it.
struct ConcernPage: PageModel {
    static let id = "concern-answer"

    var concern: Concern
    var typed = Form()
    var isSent = false
    var isTooLong = false

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if isSent, Concern.Answer(rawValue: typed["answer"]) == nil {
            faults.add("answer", words(.referralsFaultAnswer))
        }
        if isTooLong { faults.add("note", words(.referralsFaultTooLong)) }
        var page = Page(
            "contract-management/concern", title: concern.contractTitle, section: .referrals,
            trail: [
                Crumb(words(.referralsTitle), Address("/referrals")),
                Crumb(words(.managedConcernsTitle), Address("/managed/concerns")),
            ],
            fields: [
                "sent": concern.by.map {
                    words(.referralsReceiptBy(moment: words.moment(concern.sentAt), name: $0))
                } ?? words(.referralsReceipt(moment: words.moment(concern.sentAt))),
                "contractPath": "/contracts/\(concern.contract)/managed",
                "concernText": concern.isRoutine ? words(.managedRoutineQuestion) : concern.text,
                "others": concern.isRoutine ? words(.managedRoutineOthers(count: concern.standingConcerns)) : nil,
                "given": concern.answer.map { answer in
                    [
                        "answerTag": words.concernTag(answer).fields,
                        "answeredAt": concern.answeredAt.map { words.moment($0) },
                        "answerNote": concern.answerNote.isEmpty ? nil : concern.answerNote,
                    ] as Fields
                },
                "sheet": sheet(words, faults).fields,
            ])
        page.show(form: Self.id, faults)
        return page
    }

    private func sheet(_ words: Words, _ faults: FieldFaults) -> FormSheet {
        FormSheet(
            id: Self.id, action: "/managed/concerns/\(concern.id)/answer", send: words(.referralsAnswerSend),
            rows: [
                .radios(
                    ChoiceField(
                        name: "answer", label: words(.referralsAnswerQuestion),
                        choices: Concern.Answer.allCases.map {
                            .init(value: $0.rawValue, label: words(.managedAnswer, $0))
                        }, chosen: Set(typed.values("answer")), fault: faults["answer"])),
                .area(
                    InputField(
                        name: "note", label: words(.referralsAnswerNote), hint: words(.referralsAnswerNoteHint),
                        value: typed["note"], fault: faults["note"])),
            ])
    }
}
