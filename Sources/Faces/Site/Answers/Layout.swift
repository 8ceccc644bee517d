import Access
import Languages

/// What surrounds every page: names of the window, navigation, language switch, who is signed in.
struct Layout {
    let page: Page
    let visit: Visit
    let assets: Assets

    /// Names that page templates may use without giving them.
    var common: Fields {
        [
            "title": page.title,
            "language": visit.language.rawValue,
            "formToken": FormToken.make(secret: visit.secret),
            "form": page.form,
            "faults": page.faults.isEmpty ? nil : page.faults.fields,
            "keptFaults": page.keptFaults?.fields ?? [],
            "address": visit.address.description,
        ]
    }

    var fields: Fields {
        [
            "windowTitle": windowTitle,
            "language": visit.language.rawValue,
            "formToken": FormToken.make(secret: visit.secret),
            "styleSheet": assets.styleSheet.path,
            "mark": assets.mark.path,
            "hasSections": visit.session != nil,
            "sections": sections,
            "person": visit.session.map { session in
                [
                    "name": session.personName,
                    "organisation": organisationName(session),
                ] as Fields
            },
            "otherLanguage": visit.language.other.rawValue,
            "switchForm": page.form,
            "switchAddress": visit.address.with("lang", visit.language.other.rawValue).description,
            "notice": Notice.text(in: visit),
            "main": nil,
        ]
    }

    private var windowTitle: String {
        let title = page.faults.isEmpty ? page.title : visit.words("site.title.fault", ["title": page.title])
        return "\(title) – Manumit"
    }

    private var sections: [Fields] {
        SiteSection.allCases.compactMap { section in
            if let permission = section.permission, !visit.may(permission) { return nil }
            return [
                "path": section.path,
                "name": visit.words("site.nav.\(section.rawValue)"),
                "isCurrent": section == page.section,
            ]
        }
    }

    private func organisationName(_ session: Session) -> String {
        visit.language == .welsh ? session.organisation.welshName : session.organisation.name
    }
}
