import Languages
import PublicGuidance

/// What modern slavery is: its forms, the law in plain words, and what is often believed.
struct AwarenessPage: PageModel {
    static let address = Address("/awareness")

    /// Words: `awareness.form.<form>` and `awareness.form.<form>.text`.
    enum Form: String, CaseIterable {
        case labour, sexual, criminal, domestic, organs
    }

    /// Words: `awareness.law.<rule>` and `awareness.law.<rule>.source`.
    enum Rule: String, CaseIterable {
        case slavery, trafficking, consent, defence, duty
    }

    /// Words: `awareness.myth.<myth>` and `awareness.myth.<myth>.text`.
    enum Myth: String, CaseIterable {
        case leave, abroad, paid, ask, sure
    }

    func page(in words: Words) -> Page {
        var page = Page(
            "guidance/awareness", title: words(.awarenessTitle),
            fields: [
                "forms": Form.allCases.map { form in
                    ["formName": words(.awarenessForm, form), "formText": words(.awarenessFormEachText, form)] as Fields
                },
                "rules": Rule.allCases.map { rule in
                    ["rule": words(.awarenessLaw, rule), "ruleSource": words(.awarenessLawEachSource, rule)] as Fields
                },
                "myths": Myth.allCases.map { myth in
                    ["myth": words(.awarenessMyth, myth), "truth": words(.awarenessMythEachText, myth)] as Fields
                },
            ])
        page.offersExit = true
        return page
    }

    /// The way back up from the pages below this one.
    static func trail(in words: Words) -> [Crumb] { [Crumb(words(.awarenessTitle), address)] }
}
