import Languages
import PublicGuidance

/// The three ways that stand before anything is asked: somebody is in danger now, talking to somebody, telling us here.
/// Drawn by `{{#routes}}{{>parts/report-routes}}{{/routes}}`.
struct ReportRoutes {
    /// One number and what it is for.
    struct Call {
        var text: String
        var link: String?
        var note: String

        var fields: Fields { ["callText": text, "callLink": link, "callNote": note] }
    }

    private var dangerTitle: String
    private var dangerText: String
    private var danger: [Call]
    private var talkTitle: String
    private var talk: [Call]
    /// The link to every number; nil where the page has no words for it.
    private var allNumbers: String?
    private var tellTitle: String
    private var tellText: String
    /// Where the third way leads; nil where it is not offered.
    private var tellUs: Address?

    /// In English or Welsh.
    /// - Parameter tellUs: the address of the form, with the language of the visit (`Visit.publicAddress`).
    init(contacts: ContactTable, tellUs: Address?, in words: Words) {
        let call = { (purpose: ContactPurpose, note: Message?) in
            let contact = contacts[purpose]
            return Call(
                text: ContactView(contact: contact).callText(in: words), link: contact.link,
                note: note.map { words($0) } ?? "")
        }
        dangerTitle = words(.routesDangerTitle)
        dangerText = words(.routesDangerText)
        danger = [
            call(.emergency, nil), call(.emergencyTextphone, .routesDangerTextphone),
            call(.emergencyText, .routesDangerMessage), call(.emergencySign, .routesDangerSign),
        ]
        talkTitle = words(.routesTalkTitle)
        talk = [
            call(.police, .routesTalkPolice), call(.helpline, .routesTalkHelpline),
            call(.crimestoppers, .routesTalkCrimestoppers),
        ]
        allNumbers = words(.routesTalkAll)
        tellTitle = words(.routesTellTitle)
        tellText = words(.routesTellText)
        self.tellUs = tellUs
    }

    /// In a further language.
    init(contacts: ContactTable, tellUs: Address?, texts: GuidanceTexts, in language: FurtherLanguage) {
        let text = { texts.text($0, language) }
        let call = { (purpose: ContactPurpose, note: GuidanceKey) in
            let contact = contacts[purpose]
            let unsure = contact.standing.isToBeChecked ? " · " + text(.talkUnsure) : ""
            return Call(
                text: ContactView(contact: contact).plainText, link: contact.link, note: text(note) + unsure)
        }
        dangerTitle = text(.dangerTitle)
        dangerText = text(.dangerSilent)
        danger = [
            call(.emergency, .dangerCall), call(.emergencyTextphone, .dangerTextphone),
            call(.emergencyText, .dangerText), call(.emergencySign, .dangerSign),
        ]
        talkTitle = text(.talkTitle)
        talk = [
            call(.helpline, .talkHelpline), call(.police, .talkPolice), call(.crimestoppers, .talkCrimestoppers),
            call(.adultSupport, .talkSupport), call(.childline, .talkChild),
        ]
        tellTitle = text(.tellTitle)
        tellText = text(.tellText)
        self.tellUs = tellUs
    }

    var fields: Fields {
        [
            "dangerTitle": dangerTitle, "dangerText": dangerText, "dangerCalls": danger.map(\.fields),
            "talkTitle": talkTitle, "talkCalls": talk.map(\.fields), "allNumbers": allNumbers,
            "tellTitle": tellTitle, "tellText": tellText, "tellPath": tellUs?.description,
        ]
    }
}
