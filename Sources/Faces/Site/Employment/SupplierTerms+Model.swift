import EthicalEmployment
import Languages
import Questionnaires
import Storage
import Suppliers

/// A supplier's terms of work: what the organisation found out, beside what the supplier answered in its questionnaire.
struct SupplierTermsPage: PageModel {
    var supplier: ID<Supplier>
    var name: String
    /// Latest first.
    var answers: [WorkAnswer]
    /// What it answered itself; nil for those who may not see questionnaires.
    var own: [SupplierAnswer]?
    var today: Day
    var mayChange: Bool
    var form = Form()
    var faults: [EntryFault] = []

    static func path(_ supplier: ID<Supplier>) -> String { "/employment/terms/suppliers/\(supplier)" }

    func page(in words: Words) -> Page {
        EntrySheet(
            title: words(.employmentTermsOfName(name: name)), intro: words(.employmentTermsSupplierIntro),
            lines: answers.isEmpty ? [] : words.lines(of: answers),
            nothing: words(.employmentTermsSupplierNothing),
            inputs: mayChange ? WorkTermsForm(form, faults).inputs(words) : nil,
            formTitle: words(.employmentTermsSupplierAdd), action: Self.path(supplier), send: words(.employmentSave),
            beside: own.map { beside($0, words) }, history: words.history(of: answers),
            trail: [
                EmploymentPage.crumb(words),
                Crumb(words(.employmentTermsSuppliers), Address("/employment/terms/suppliers")),
            ], faults: faults
        ).page(in: words)
    }

    private func beside(_ own: [SupplierAnswer], _ words: Words) -> EntryAside {
        EntryAside(
            title: words(.employmentTermsOwnAnswers),
            lines: own.map { found in
                let answer = found.answer
                let holds = answer.validUntil >= today
                let said = answer.note.isEmpty ? [] : ["“\(answer.note)”"]
                let by = words(
                    .employmentTermsAnswered(
                        day: words.shortDay(Words.day(of: answer.answeredAt)),
                        until: words.shortDay(answer.validUntil)))
                return EvidenceLine(
                    label: words.said(found.question.text), text: words.answer(found.state, to: found.question),
                    note: (said + [by]).joined(separator: " "), link: "/questionnaires/\(found.request)",
                    tag: holds ? found.judgement.tag(in: words) : Tag(.danger, words(.employmentTermsOver)))
            }, nothing: words(.employmentTermsOwnAnswersNone))
    }
}
