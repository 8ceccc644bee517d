import Access
import Languages
import PublicGuidance
import Storage

/// What surrounds every page: the title of the window, navigation, the way back up, language switch, who is signed in.
struct Layout {
    let page: Page
    let visit: Visit
    let assets: Assets
    let helpNow: HelpNow
    let token: FormTokenText

    init(page: Page, visit: Visit, assets: Assets, contacts: ContactTable) {
        self.page = page
        self.visit = visit
        self.assets = assets
        helpNow = HelpNow(contacts: contacts)
        token = FormTokenText(secret: visit.secret)
    }

    /// Names that page templates may use without giving them.
    var common: Fields {
        let fields: Fields = [
            "title": page.title,
            "language": visit.language.rawValue,
            "languageQuery": visit.languageQuery,
            "formToken": token,
            "form": page.form,
            "faults": page.faults.isEmpty
                ? nil : page.faults.fields(labels: page.fields.labels, in: visit.words),
            "keptFaults": page.keptFaults?.fields ?? [],
            "address": visit.address.description,
        ]
        return fields.adding(helpNow.helpline)
    }

    var fields: Fields {
        let fields: Fields = [
            "windowTitle": windowTitle,
            "language": visit.language.rawValue,
            "languageQuery": visit.languageQuery,
            "formToken": token,
            "styleSheet": assets.styleSheet.path,
            "mark": assets.mark.path,
            "person": person,
            "signInPath": signInPath,
            "otherLanguage": visit.language.other.rawValue,
            "switchForm": page.form,
            "switchAddress": visit.address.with("lang", visit.language.other.rawValue).description,
            "exit": offersExit ? exit : nil,
            "helpNow": offersExit ? helpNow.fields : nil,
            "scripts": scripts.map(\.fields),
            "way": way,
            "hasPlaces": SectionPlaces.fields(of: page.section, at: visit.address.path, in: visit.words),
            "notice": Notice.text(in: visit),
            "main": nil,
        ]
        return fields.adding(Navigation(current: page.section, visit: visit).fields)
    }

    private var windowTitle: String {
        let title = page.faults.isEmpty ? page.title : visit.words(.siteTitleFault(title: page.title))
        return "\(title) – Manumit"
    }

    private var exit: Fields { ["exitPath": Exit.address.description, "exitText": page.exitText?.fields] }

    private var offersExit: Bool { page.offersExit && visit.session == nil }

    private var scripts: [Asset] {
        let first = visit.session != nil ? assets.sessionScript : offersExit ? assets.exitScript : nil
        return [first].compactMap { $0 } + page.scripts.compactMap(assets.script)
    }

    /// For those who are not signed in. Pages with a form of their own are on the way in already.
    private var signInPath: String? {
        guard visit.session == nil, page.form == nil, !page.isForReporters else { return nil }
        return visit.publicAddress(Address("/sign-in")).description
    }

    private var person: Fields? {
        visit.session.map { session in
            let isWelsh = visit.language == .welsh
            return [
                "name": session.personName,
                "organisation": isWelsh ? session.organisation.welshName : session.organisation.name,
                "hasSeveral": session.organisations > 1,
                "sessionEnd": SessionEnd(session).fields(in: visit.words),
            ]
        }
    }

    /// The row above the page: the pages above it, and the help that speaks of it.
    private var way: Fields? {
        let help = page.help ?? page.section?.helpTopic
        guard help != nil || !page.trail.isEmpty else { return nil }
        return [
            "hasCrumbs": !page.trail.isEmpty,
            "crumbs": page.trail.map { Crumb($0.name, visit.publicAddress($0.address)).fields },
            "helpPath": help.map { visit.publicAddress($0.address).description },
        ]
    }
}
