import Access
import Languages

/// Asks why, before a sensitive record is shown. Says nothing of the record: not even whether there is one.
struct PurposePage: PageModel {
    static let id = "purpose-form"

    var kind: SensitiveKind
    /// The record's identifier; empty for a list.
    var record: String
    /// Where to go on.
    var next: Address
    var ground: PurposeGround?
    var text = ""
    var isSent = false
    var refusal: PurposeError.Code?

    init(kind: SensitiveKind, record: String, next: Address) {
        self.kind = kind
        self.record = record
        self.next = next
    }

    func page(in words: Words) -> Page {
        let faults = faults(in: words)
        var page = Page(
            "purpose/purpose", title: words(.purposeTitle),
            fields: [
                "what": words(.purposeWhat, kind), "kind": kind.rawValue, "record": record,
                "next": next.description,
                "ground": ChoiceField(
                    name: "ground", label: words(.purposeGround),
                    choices: PurposeGround.allCases.map {
                        ChoiceField.Choice(value: $0.rawValue, label: words(.purposeGround, $0))
                    }, chosen: Set([ground?.rawValue].compactMap { $0 }), fault: faults["ground"]
                ).fields,
                "text": InputField(
                    name: "words", label: words(.purposeWords), hint: words(.purposeWordsHint), value: text,
                    fault: faults["words"]
                ).fields,
            ])
        page.show(form: Self.id, faults)
        return page
    }

    private func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        if isSent, ground == nil { faults.add("ground", words(.purposeFaultGround)) }
        switch refusal {
        case .wordsMissing: faults.add("words", words(.purposeFaultWords))
        case .tooLong: faults.add("words", words(.purposeFaultTooLong))
        case .noSession, nil: break
        }
        return faults
    }
}
