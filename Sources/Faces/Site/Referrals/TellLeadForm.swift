import HTTPTypes
import Languages
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
        if isTooLong { faults.add("note", words(.referralsFaultTooLong)) }
        var page = Page(
            "referrals/tell-lead", title: words(.referralsTell), section: section, trail: trail(words),
            fields: [
                "backPath": subject.path, "about": about, "action": subject.tellLeadPath,
                "what": words.code(sends, under: .referralsTellWhat),
                "note": InputField(
                    name: "note", label: words(.referralsNote), hint: words(.referralsNoteHint), value: note,
                    fault: faults["note"]
                ).fields,
            ])
        page.help = .referrals
        page.show(form: "tell-lead", faults)
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
            case .hit: Crumb(words(.screeningTitle), Address("/hits"))
            case .supplier: Crumb(words(.suppliersTitle), Address("/suppliers"))
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
