import Access
import Hummingbird
import Languages
import PublicGuidance

extension Site {
    /// What the public reads before it reports anything. No page of these sets a cookie or has a form.
    func addGuidance(to routes: SiteRoutes) {
        let guidance = routes.pages.guidance
        routes.get("helplines", for: .everybody) { _ in .page(HelplinesPage(contacts: guidance.contacts)) }
        routes.get("awareness", for: .everybody) { _ in .page(AwarenessPage()) }
        routes.get("awareness/signs", for: .everybody) { _ in .page(SettingsPage()) }
        routes.get("awareness/signs/:setting", for: .everybody) { visit in
            .page(SettingSignsPage(setting: try visit.choice("setting")))
        }
        routes.get("awareness/stories", for: .everybody) { _ in .page(StoriesPage()) }
        routes.get("awareness/rights", for: .everybody) { _ in .page(RightsPage()) }
        routes.get("languages", for: .everybody) { _ in .page(LanguageListPage()) }
        let reporting = Reporting(services: services, settings: settings, contacts: guidance.contacts, gate: gate)
        routes.get("languages/:furtherLanguage", for: .everybody) { visit in
            let language: FurtherLanguage = try visit.choice("furtherLanguage")
            return .page(
                FurtherLanguagePage(
                    language: language, guidance: guidance, offersReport: try await reporting.isOpen(),
                    address: visit.publicAddress(Address("/languages/\(language.code)"))))
        }
        addPosters(to: routes)
    }

    private func addPosters(to routes: SiteRoutes) {
        let pages = routes.pages
        let report = settings.publicAddress.map { $0 + "/report" }
        routes.get("awareness/posters", for: .everybody) { [printer] _ in
            .page(PosterListPage(isPrintable: printer.isPresent, hasAddress: report != nil))
        }
        routes.get("awareness/posters/:poster/:edition", for: .everybody) { [printer] visit in
            let poster: Poster = try visit.choice("poster")
            let edition: PosterEdition = try visit.choice("edition")
            let printed = PrintedPoster(
                poster: poster, edition: edition, contacts: pages.guidance.contacts, report: report,
                style: pages.assets.posterStyle)
            let name = "\(poster.rawValue)-\(edition.rawValue)"
            let bytes = try await printer.pdf(printed.html(pages.templates, pages.catalogue), key: "poster \(name)")
            return .response(
                Response(pdf: bytes, name: "poster-\(name)", language: edition.languages[0]))
        }
    }
}

extension Visit {
    /// The code in the path.
    /// - Throws: `PageFault.notFound` where it is none.
    func choice<Code: RawRepresentable<String>>(_ name: String) throws -> Code {
        guard let code = parameters[name].flatMap(Code.init(rawValue:)) else { throw PageFault.notFound }
        return code
    }
}
