import Languages
import PublicGuidance

/// The signs of one kind of place, what they mean, and what to do.
struct SettingSignsPage: PageModel {
    var setting: Setting

    func page(in words: Words) -> Page {
        let name = words(.signsSetting, setting)
        var page = Page(
            "guidance/setting", title: words(.awarenessSignsOne(setting: name)),
            trail: AwarenessPage.trail(in: words) + [Crumb(words(.awarenessSignsTitle), SettingsPage.address)],
            fields: [
                "dangerSigns": SignList(signs: Sign.immediateDanger).fields(in: words),
                "ownSigns": SignList(signs: setting.ownSigns).fields(in: words),
                "oneSign": words(.signsAdvice, SignAdvice.oneSign),
                "fewSigns": words(.signsAdvice, SignAdvice.fewSigns),
                "manySigns": words(.signsAdvice, SignAdvice.manySigns),
                "noSigns": words(.signsAdvice, SignAdvice.noSigns),
            ])
        page.offersExit = true
        return page
    }
}
