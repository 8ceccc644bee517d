import Languages
import Sealing

/// Asks for the number that a reporter was given.
struct ReturnPage: PageModel {
    static let id = "return"

    enum Fault: String, CaseIterable {
        /// No number of ours: a slip, or something else altogether.
        case form
        /// Well formed, and no report has it.
        case unknown
    }

    /// What the script of the page needs.
    private struct Data: Encodable {
        var salt: String
        var texts: [String: String]
    }

    /// The installation's.
    var salt: ReceiptSalt
    var typed = ""
    var fault: Fault?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if let fault { faults.add("number", words(.reportReturnFault, fault)) }
        var page = Page(
            "reporting/return", title: words(.reportReturnTitle),
            fields: [
                "number": InputField(
                    name: "number", label: words(.reportReturnNumber), hint: words(.reportReturnNumberHint),
                    value: typed,
                    fault: faults["number"], autocomplete: "off"
                ).fields,
                "data": ScriptData.text(Data(salt: salt.description, texts: ReportFaultTexts.all(words))),
            ])
        page.offersExit = true
        page.isForReporters = true
        page.scripts = [.sealing, .reporting]
        page.show(form: Self.id, faults)
        return page
    }
}
