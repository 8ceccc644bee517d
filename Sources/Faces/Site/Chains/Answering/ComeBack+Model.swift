import Languages
import SupplyChains

/// The way back in: by the return code, or by a new link.
struct ComeBackPage: PageModel {
    var sendsMail: Bool
    var code = ""
    var hasBadCode = false
    var address = ""
    var hasBadAddress = false
    /// Whether a new link was asked for; the page says the same words whoever asked.
    var isSent = false
    /// Whether a link led here that was used or has ended.
    var isDeadLink = false

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if hasBadCode { faults.add("code", words(.chainsFault, SupplyChainsError.Code.badReturnCode)) }
        if hasBadAddress { faults.add("address", words(.chainsFault, SupplyChainsError.Code.badAddress)) }
        var page = Page(
            "answer/return", title: words(.chainsReturnTitle),
            fields: [
                "isDeadLink": isDeadLink, "isSent": isSent, "sendsMail": sendsMail,
                "codeField": InputField(
                    name: "code", label: words(.chainsReturnCode), hint: words(.chainsReturnCodeHint), value: code,
                    fault: faults["code"], autocomplete: "off", isRequired: true
                ).fields,
                "addressField": InputField(
                    name: "address", label: words(.chainsReturnAddress), hint: words(.chainsReturnAddressHint),
                    value: address, fault: faults["address"], kind: "email", autocomplete: "email", isRequired: true
                ).fields,
            ])
        page.show(form: "return-form", faults)
        return page
    }
}
