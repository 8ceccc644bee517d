import Languages
import Storage
import SupplyChains

/// How a business is asked, as it was filled in: by whichever buyer.
struct TermsFields: Sendable {
    var address = ""
    /// As typed: `2026-12-20`.
    var due = ""

    init(today: Day) { due = today.adding(days: InvitationTerms.usualDays).description }

    init(_ form: Form) {
        address = form["address"]
        due = form["due"]
    }

    func fields(_ faults: FieldFaults, sendsMail: Bool, in words: Words) -> Fields {
        [
            "addressField": InputField(
                name: "address", label: words(.chainsInviteAddress),
                hint: words(sendsMail ? .chainsInviteAddressHint : .chainsInviteAddressNoMail), value: address,
                fault: faults["address"], kind: "email"
            ).fields,
            "dueField": InputField(
                name: "due", label: words(.chainsInviteDue), hint: words(.chainsInviteDueHint), value: due,
                fault: faults["due"], kind: "date", isRequired: true
            ).fields,
        ]
    }
}
