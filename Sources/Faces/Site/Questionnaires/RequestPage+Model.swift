import Languages
import Questionnaires
import Storage

/// One questionnaire that was sent: how far it has come, what was answered, and what a person should look at.
struct RequestPage: PageModel {
    static let form = "note-form"

    var detail: RequestDetail
    var mayChange: Bool
    var forms = RequestForms()

    private var request: QuestionnaireRequest { detail.request }
    private var path: String { "/questionnaires/\(request.id)" }

    func page(in words: Words) -> Page {
        let faults = forms.faults(in: words)
        let isAnswered = request.state == .answered
        let mayManage = mayChange && !isAnswered && request.state != .cancelled
        var page = Page(
            "questionnaires/request", title: words.business(request.name), section: .chains,
            trail: [Crumb(words(.questionnairesTitle), Address("/questionnaires"))],
            fields: [
                "state": request.state.tag(in: words).fields,
                "isWithheld": request.name == nil,
                "businessPath": request.business.map { "/chains/businesses/\($0)" },
                "supplierPath": request.supplier.map { "/suppliers/\($0)" },
                "invitePath": mayManage && detail.linkSentAt == nil
                    ? request.supplier.map { Address("/chains/invite", ["supplier": $0.text]).description } : nil,
                "versionPath": "/questionnaires/versions/\(detail.version.id)",
                "facts": facts(words),
                "isAnswered": isAnswered,
                "score": words.score(detail.evaluation.score),
                "hasFlags": !detail.evaluation.flags.isEmpty,
                "flags": detail.evaluation.flags.map { flag($0, words) },
                "parts": isAnswered
                    ? detail.evaluation.parts.map { AnswerPart(part: $0, detail: detail).fields(in: words) } : [],
                "documents": detail.evidence.isEmpty
                    ? nil : EvidenceTable(detail: detail).table(words).fields(in: words),
                "replaced": replaced(words),
                "hasNotes": !detail.notes.isEmpty,
                "notes": detail.notes.map { note($0, words) },
                "noteForm": mayChange ? forms.noteFields(at: "\(path)/notes", detail, words, faults) : nil,
                "manage": mayManage ? forms.manageFields(at: path, request, words, faults) : nil,
            ])
        page.show(form: mayChange ? forms.formID : nil, faults)
        return page
    }

    private func facts(_ words: Words) -> [Fields] {
        var facts: [(String, String)] = [
            (words(.questionnairesFactSent), by(words.moment(request.sentAt), request.sentBy, words)),
            (words(.questionnairesColumnDue), words.day(request.dueOn)),
        ]
        facts.append((words(.questionnairesFactLink), link(words)))
        if let at = request.answeredAt { facts.append((words(.questionnairesFactAnswered), words.moment(at))) }
        if request.state == .answered {
            facts.append(
                (
                    words(.questionnairesFactAcknowledged),
                    request.acknowledgedAt.map { words.moment($0) } ?? words(.questionnairesNotYet)
                ))
        }
        if let at = request.remindedAt {
            facts.append(
                (words(.questionnairesFactReminders), "\(words.number(request.reminders)), \(words.moment(at))"))
        }
        if !request.reason.isEmpty { facts.append((words(.questionnairesFactReason), request.reason)) }
        return facts.map { ["label": $0.0, "value": $0.1] }
    }

    /// Whether the business has come in: what is first opened is told with its time, so that a link in wrong hands is noticed.
    private func link(_ words: Words) -> String {
        if let at = detail.linkOpenedAt { return words(.questionnairesLinkOpened(moment: words.moment(at))) }
        return words(detail.linkSentAt == nil ? .questionnairesLinkNone : .questionnairesLinkUnopened)
    }

    private func by(_ moment: String, _ name: String?, _ words: Words) -> String {
        name.map { words(.questionnairesBy(moment: moment, name: $0)) } ?? moment
    }

    private func flag(_ flag: AnswerFlag, _ words: Words) -> Fields {
        let question = detail.version.content.question(flag.question)
        let explained = detail.answers[flag.question]?.note ?? ""
        return [
            "flagTag": Tag(
                flag.isMandatory ? .danger : .warn,
                words(.questionnairesFlagKind, flag.isMandatory ? FlagKind.mandatory : .discretionary)
            ).fields,
            "flagReason": words.said(flag.reason),
            "flagQuestion": question.map { words.said($0.text) } ?? flag.question,
            "flagNote": explained.isEmpty ? nil : explained,
        ]
    }

    private func note(_ note: BuyerNote, _ words: Words) -> Fields {
        [
            "noteText": note.text, "noteWhen": by(words.moment(note.writtenAt), note.by, words),
            "noteAbout": note.question.flatMap { detail.version.content.question($0) }.map { words.said($0.text) },
        ]
    }

    private func replaced(_ words: Words) -> Fields? {
        guard !detail.replaced.isEmpty else { return nil }
        return [
            "replacedTitle": words(.questionnairesReplaced(count: detail.replaced.count)),
            "replacedAnswers": detail.replaced.compactMap { answer -> Fields? in
                guard let question = detail.version.content.question(answer.question) else { return nil }
                let state = answer.value.map(AnswerState.given) ?? .skipped
                return [
                    "replacedQuestion": words.said(question.text), "replacedAnswer": words.answer(state, to: question),
                    "replacedWhen": by(words.moment(answer.answeredAt), answer.by, words),
                ]
            },
        ]
    }
}

/// What becomes of an answer that failed: names the words.
enum FlagKind: String, CaseIterable {
    case mandatory, discretionary
}
