import Languages
import ReportChannels

/// The form of one text in both languages.
struct ReportingTextFormPage: PageModel {
    static let id = "text-form"

    var code: ReportingText.Code
    var text: BilingualText
    var seesChannels: Bool
    var fault: ReportChannelsError.Code?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if let fault {
            let message = fault == .tooLong ? words(.channelsTextFaultTooLong) : words(.channelsTextFaultMissing)
            if fault == .tooLong || text.english.isEmpty { faults.add("english", message) }
            if fault == .tooLong || text.welsh.isEmpty { faults.add("welsh", message) }
        }
        var page = Page(
            "channels/text-form", title: words(.channelsText, code), section: seesChannels ? .channels : nil,
            trail: [Crumb(words(.channelsTextsTitle), Address("/channels/texts"))],
            fields: [
                "action": "/channels/texts/\(code.rawValue)", "textHint": words(.channelsTextHint, code),
                "areas": [
                    area("english", words(.channelsTextEnglish), text.english, faults),
                    area("welsh", words(.channelsTextWelsh), text.welsh, faults),
                ],
            ])
        page.show(form: Self.id, faults)
        return page
    }

    private func area(_ name: String, _ label: String, _ value: String, _ faults: FieldFaults) -> Fields {
        InputField(name: name, label: label, value: value, fault: faults[name], isRequired: true).fields
    }
}
