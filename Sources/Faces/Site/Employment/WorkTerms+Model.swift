import EthicalEmployment
import Languages
import Storage

/// What the organisation says of its own terms of work, and the form that answers a question anew.
struct WorkTermsPage: PageModel {
    /// Latest first.
    var answers: [WorkAnswer]
    var mayChange: Bool
    var form = Form()
    var faults: [EntryFault] = []

    func page(in words: Words) -> Page {
        EntrySheet(
            title: words(.employmentTermsTitle), intro: words(.employmentTermsIntro), lines: words.lines(of: answers),
            nothing: words(.employmentTermsUnanswered),
            inputs: mayChange ? WorkTermsForm(form, faults).inputs(words) : nil,
            formTitle: words(.employmentTermsAdd), action: "/employment/terms", send: words(.employmentSave),
            history: words.history(of: answers), trail: [EmploymentPage.crumb(words)], faults: faults
        ).page(in: words)
    }
}
