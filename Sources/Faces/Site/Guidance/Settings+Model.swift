import Languages
import PublicGuidance

/// The kinds of places, each leading to its signs, and the signs that may be seen anywhere.
struct SettingsPage: PageModel {
    static let address = Address("/awareness/signs")

    func page(in words: Words) -> Page {
        var page = Page(
            "guidance/settings", title: words(.awarenessSignsTitle), trail: AwarenessPage.trail(in: words),
            fields: [
                "settings": Setting.allCases.map { setting in
                    ["setting": setting.rawValue, "settingName": words(.signsSetting, setting)] as Fields
                },
                "dangerSigns": SignList(signs: Sign.immediateDanger).fields(in: words),
                "signGroups": SignList(signs: Sign.general).groups(in: words),
            ])
        page.offersExit = true
        return page
    }
}
