import Access
import Languages

/// The field for a code of the authenticator app, with what was wrong with the one that was sent.
struct CodeField {
    var label: String
    var hint: String
    var isMissing: Bool
    var refusal: AccessError.Code?

    func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        if isMissing { faults.add("code", words(.accountFaultCode)) }
        if let refusal { faults.add("code", words.code(refusal.rawValue, under: .accountFault)) }
        return faults
    }

    func fields(in words: Words) -> Fields {
        InputField(
            name: "code", label: label, hint: hint, fault: faults(in: words)["code"], autocomplete: "one-time-code",
            isRequired: true
        ).fields
    }
}
