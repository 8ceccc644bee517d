import HTTPTypes
import Screening

/// The form that sends a hit or a supplier to the modern slavery lead, with what was typed.
struct TellLeadForm: PageModel {
    var subject: ReferralSubject
    /// What it is about, as the page names it: the supplier's name.
    var about: String
    var note = ""
    var isTooLong = false

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if isTooLong { faults.add("note", words("referrals.fault.tooLong")) }
        var page = Page(
            "referrals/tell-lead", title: words("referrals.tell"), section: section, trail: trail(words),
            fields: [
                "backPath": subject.path, "about": about, "action": subject.tellLeadPath,
                "what": words("referrals.tell.what.\(sends)"),
                "note": InputField(
                    name: "note", label: words("referrals.note"), hint: words("referrals.note.hint"), value: note,
                    fault: faults["note"]
                ).fields,
            ])
        page.help = .referrals
        page.form = "tell-lead"
        page.faults = faults
        if !faults.isEmpty { page.status = .unprocessableContent }
        return page
    }

    private var section: SiteSection {
        switch subject {
        case .hit: .hits
        case .supplier: .suppliers
        }
    }

    private func trail(_ words: Words) -> [Crumb] {
        let list =
            switch subject {
            case .hit: Crumb(words("screening.title"), Address("/hits"))
            case .supplier: Crumb(words("suppliers.title"), Address("/suppliers"))
            }
        return [list, Crumb(about, Address(subject.path))]
    }

    private var sends: String {
        switch subject {
        case .hit: "hit"
        case .supplier: "supplier"
        }
    }
}
