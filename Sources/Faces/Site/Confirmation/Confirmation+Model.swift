import Access
import Languages

/// Asks somebody who is signed in for the password or a code again.
struct ConfirmationPage: PageModel {
    static let id = "confirmation"

    var proof: ProofKind
    /// Where the answer is sent.
    var place: Address
    /// Where to go afterwards, for a page that was asked for.
    var next: Address?
    /// The form that waits, sealed, for one that was sent.
    var kept: String?
    var lacksAnswer = false
    var refusal: AccessError.Code?

    func page(in words: Words) -> Page {
        let faults = faults(in: words)
        let isProvider = proof == .provider
        var page = Page(
            "confirmation/confirmation", title: words(.accountConfirmTitle),
            fields: [
                "place": place.description, "next": next?.description, "kept": kept, "isProvider": isProvider,
                "providerPath": Address("/sign-in/provider", ["for": "confirm", "next": (next ?? place).description])
                    .description,
                "explanation": words(.accountConfirmText, proof),
                "proofField": isProvider
                    ? nil
                    : InputField(
                        name: IdentityConfirmation.answerField, label: words.code(proof.rawValue, under: .accountProof),
                        hint: proof == .code ? words(.accountCodeHint) : nil,
                        fault: faults[IdentityConfirmation.answerField],
                        kind: proof == .password ? "password" : "text",
                        autocomplete: proof == .password ? "current-password" : "one-time-code", isRequired: true
                    ).fields,
            ])
        page.help = .account
        page.show(form: Self.id, faults)
        return page
    }

    private func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        let field = IdentityConfirmation.answerField
        if lacksAnswer { faults.add(field, words(.accountConfirmFault, proof)) }
        if let refusal { faults.add(field, words.code(refusal.rawValue, under: .accountFault)) }
        return faults
    }
}
