import Languages
import PublicGuidance

/// The further languages by the names that their speakers give them.
struct LanguageListPage: PageModel {
    static let address = Address("/languages")

    func page(in words: Words) -> Page {
        let languages = FurtherLanguage.allCases.map { language in
            [
                "languageCode": language.code, "languageTag": language.tag, "ownName": language.ownName,
                "direction": language.direction.rawValue, "languageName": words(.languagesName, language),
            ] as Fields
        }
        var page = Page("guidance/languages", title: words(.languagesTitle), fields: ["languages": languages])
        page.offersExit = true
        return page
    }
}
