import Languages
import PublicGuidance

/// The first page in a further language: three ways to get help, rights, and a card that asks for an interpreter.
struct FurtherLanguagePage: PageModel {
    var language: FurtherLanguage
    var guidance: PublicGuidance
    /// Whether there is a short report in this language to lead to.
    var offersReport = false
    /// The same address in the language of the visit: `/languages/ro?lang=cy`.
    var address: Address

    private static let rights: [GuidanceKey] = [
        .rightsPay, .rightsPapers, .rightsHome, .rightsLeave, .rightsDebt, .rightsHelp, .rightsChoice, .rightsCrime,
        .rightsStatus,
    ]

    func page(in words: Words) -> Page {
        var page = Page(
            "guidance/further-language", title: text(.startTitle),
            trail: [Crumb(words(.languagesTitle), LanguageListPage.address)], fields: fields(in: words))
        page.offersExit = true
        page.exitText = ForeignText(text(.startExit), in: language)
        return page
    }

    private func text(_ key: GuidanceKey) -> String { guidance.texts.text(key, language) }

    private func fields(in words: Words) -> Fields {
        let report = Address("/languages/\(language.code)/report", query: address.query)
        let routes = ReportRoutes(
            contacts: guidance.contacts, tellUs: offersReport ? report : nil, texts: guidance.texts, in: language)
        return [
            "languageTag": language.tag, "direction": language.direction.rawValue, "intro": text(.startIntro),
            "history": text(.startHistory), "unchecked": UncheckedText(guidance, language).fields(in: words),
            "routes": routes.fields, "sayLanguage": text(.dangerLanguage),
            "englishName": Words(catalogue: words.catalogue, language: .english)(.languagesName, language),
            "rightsTitle": text(.rightsTitle), "rights": Self.rights.map { ["right": text($0)] as Fields },
            "cardTitle": text(.cardTitle), "cardLanguage": text(.cardLanguage), "cardShow": text(.cardShow),
            "cards": Language.allCases.map { card(in: Words(catalogue: words.catalogue, language: $0)) },
        ]
    }

    private func card(in words: Words) -> Fields {
        [
            "cardTag": words.language.rawValue,
            "cardText": words(.languagesCard(language: words(.languagesName, language))),
        ]
    }
}
