import Languages

/// A page that is one form about tenders: a heading, what it is for, its inputs, one button.
struct TenderFormPage: PageModel {
    static let id = "tender-form"

    var title: String
    /// What the form is for and what follows; nil for none.
    var intro: String?
    var crumbs: [Crumb]
    var action: String
    var back: String
    var send: String
    var inputs: [TenderInput]
    var values = Form()
    /// Sent with the form and not shown: whom or what it is about.
    var hidden: [(name: String, value: String)] = []
    var faults: [(field: TenderField, text: String)] = []
    /// Evidence to look at before answering.
    var evidence: EvidenceFigure?
    /// What is wrong with a file.
    var problems: ProblemLines?
    /// Whether a file is sent.
    var sendsFile = false
    /// Whether the six characteristics of PPN 009 are asked.
    var characteristics = false
    /// A second button, which shows the form again with its texts written anew.
    var again: String?
    /// What is on the other side of the form: lines to read before it is sent.
    var notes: [String] = []

    func page(in words: Words) -> Page {
        var fieldFaults = FieldFaults()
        for fault in faults { fieldFaults.add(fault.field.rawValue, fault.text) }
        var page = Page(
            "tenders/form", title: title, section: .tenders,
            trail: [Crumb(words(.tendersTitle), Address("/tenders"))] + crumbs,
            fields: [
                "intro": intro, "action": action, "back": back, "send": send,
                "inputs": inputs.map { $0.fields(values, fieldFaults, in: words) },
                "hidden": hidden.map { ["hiddenName": $0.name, "hiddenValue": $0.value] as Fields },
                "comparison": evidence?.fields(in: words),
                "problems": problems?.fields(in: words),
                "multipart": sendsFile, "again": again, "notes": notes.map { ["noteText": $0] as Fields },
                "characteristics": characteristics
                    ? ["asked": ProcurementForm.characteristics(values, words)] as Fields : nil,
            ])
        page.show(form: sendsFile ? nil : Self.id, fieldFaults)
        return page
    }

    /// The form again with what is wrong.
    func refused(_ values: Form, _ faults: [(field: TenderField, text: String)]) -> TenderFormPage {
        var page = self
        page.values = values
        page.faults = faults
        return page
    }
}
