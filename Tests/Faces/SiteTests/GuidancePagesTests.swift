import Foundation
import HTTPTypes
import Languages
import PublicGuidance
import Testing

@testable import Site

/// What the public reads before it reports anything.
@Suite struct GuidancePagesTests {
    private static let addresses =
        ["/helplines", "/awareness", "/awareness/signs", "/awareness/stories", "/awareness/rights"]
        + ["/awareness/posters", "/languages"] + Setting.allCases.map { "/awareness/signs/\($0.rawValue)" }
        + FurtherLanguage.allCases.map { "/languages/\($0.code)" }

    @Test func everyPageIsSmallOpenAndSetsNoCookie() async throws {
        try await TestSite(change: { $0.strangersPerMinute = 10_000 }).browse { browser in
            for address in Self.addresses {
                for query in ["?lang=en", "?lang=cy"] {
                    let answer = try await browser.get(address + query)
                    #expect(answer.status == .ok, "\(address)")
                    #expect(answer.text.utf8.count < 50_000, "\(address): \(answer.text.utf8.count)")
                    #expect(answer.headers[values: .setCookie].isEmpty, "\(address)")
                    #expect(answer.text.matches(of: #/href="\/exit"/#).count == 2, "\(address)")
                    #expect(!answer.text.contains("<form"), "\(address)")
                    // The same block in the foot of each.
                    let foot = try #require(answer.text.split(separator: "<footer").last)
                    for link in ["tel:999", "tel:101", "tel:08000121700"] { #expect(foot.contains(link), "\(address)") }
                    // Where links lead, the language goes too.
                    #expect(
                        !answer.text.contains(#/href="\/(?:awareness|helplines|languages)[^"?]*"/#.ignoresCase())
                            || address == "/awareness/posters", "\(address)")
                }
            }
        }
    }

    @Test func whatIsNoneOfTheCodesIsNotFound() async throws {
        try await TestSite().browse { browser in
            for address in [
                "/awareness/signs/none", "/awareness/signs/%3Cb%3E", "/languages/en", "/languages/xx",
                "/awareness/posters/general/none", "/awareness/posters/none/english",
            ] {
                let answer = try await browser.get(address)
                #expect(answer.status == .notFound, "\(address)")
            }
        }
    }

    @Test func theNumbersAreLinksAndThoseToBeCheckedSaySo() async throws {
        try await TestSite().browse { browser in
            let page = try await browser.get("/helplines").text
            for contact in try PublicGuidance().contacts.contacts {
                #expect(page.contains(contact.number), "\(contact.purpose)")
                if let link = contact.link { #expect(page.contains("href=\"\(link)\""), "\(contact.purpose)") }
            }
            #expect(page.matches(of: #/class="to-check"/#).count == 2)
            #expect(page.contains("Wales Victim Response Pathway, November 2017"))
        }
    }

    @Test func aFurtherLanguageSaysItsLanguageAndDirection() async throws {
        try await TestSite().browse { browser in
            let arabic = try await browser.get("/languages/ar?lang=cy").text
            #expect(arabic.contains("<html lang=\"cy\">") && arabic.contains("lang=\"ar\" dir=\"rtl\""))
            #expect(arabic.contains("غادر هذه الصفحة") && arabic.contains("Mae angen cyfieithydd arnaf."))
            #expect(arabic.contains("<b lang=\"en\" dir=\"ltr\">Arabic</b>"))
            // Until there is a short report, nothing leads to one.
            #expect(!arabic.contains("/languages/ar/report"))
            #expect(try await browser.get("/languages/zh").text.contains("lang=\"zh-Hans\" dir=\"ltr\""))
        }
    }

    @Test func theThreeWaysAreDrawnInBothLanguages() throws {
        let catalogue = try Catalogue()
        let templates = try Templates(catalogue: catalogue)
        for language in Language.allCases {
            let words = Words(catalogue: catalogue, language: language)
            let routes = try ReportRoutes(
                contacts: PublicGuidance().contacts, tellUs: Address("/report/start"), in: words)
            let missing = MissingNames()
            let fields = routes.fields.adding(["languageQuery": "?lang=cy"])
            let html = templates.render("parts/report-routes", fields, missing, in: language)
            #expect(missing.names.isEmpty, "\(missing.names)")
            let places = ["tel:999", "tel:18000", "sms:999", "999 BSL", "tel:101", "tel:08000121700", "/report/start"]
                .map { html.range(of: $0)?.lowerBound }
            // Danger first, telling us last.
            #expect(places.allSatisfy { $0 != nil } && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
        }
    }

    @Test func everySettingSaysAllItsSigns() async throws {
        let catalogue = try Catalogue()
        for language in Language.allCases {
            let words = Words(catalogue: catalogue, language: language)
            for setting in Setting.allCases {
                let texts = setting.signs.map { words(.sign, $0) }
                #expect(Set(texts).count == texts.count, "\(setting)")
                #expect(texts.allSatisfy { $0.hasSuffix(".") && $0.count <= 120 }, "\(setting)")
            }
        }
    }

    /// Numbers stand in the contact table and nowhere else; those of three digits may be said within a sentence.
    @Test func noNumberStandsASecondTime() throws {
        let numbers = try PublicGuidance().contacts.contacts.map(\.number).filter { $0.count > 7 }
        let catalogue = try Catalogue()
        let templates = try Templates(catalogue: catalogue).sources
        for number in numbers {
            for key in catalogue.keys {
                for language in Language.allCases {
                    let isThere = catalogue.everyForm(key, language).contains { $0.contains(number) }
                    #expect(!isThere, "\(number) in \(key)")
                }
            }
            for (name, source) in templates { #expect(!source.contains(number), "\(number) in \(name)") }
        }
    }

    @Test(arguments: PosterEdition.allCases)
    func aPosterSaysItInItsLanguagesAndLoadsNothing(edition: PosterEdition) throws {
        let catalogue = try Catalogue()
        let templates = try Templates(catalogue: catalogue)
        let assets = try Assets()
        for poster in Poster.allCases {
            let html = try PrintedPoster(
                poster: poster, edition: edition, contacts: PublicGuidance().contacts,
                report: "https://manumit.example/report", style: assets.posterStyle
            ).html(templates, catalogue)
            for language in edition.languages {
                #expect(html.contains(Words(catalogue: catalogue, language: language)(.posterHeadline, poster)))
            }
            #expect(html.contains("08000 121 700") && html.contains("manumit.example/report"))
            #expect(!html.contains("<script") && !html.contains("src=") && !html.contains("url("))
            #expect(poster.signs.count == 4)
        }
    }

    @Test func aPosterIsPrinted() async throws {
        guard PDFPrinter().isPresent else { return }
        let test = try await TestSite(change: { $0.publicAddress = "https://manumit.example" })
        try await test.browse { browser in
            let answer = try await browser.get("/awareness/posters/general/bilingual")
            #expect(answer.status == .ok && answer.headers[.contentType] == "application/pdf")
            #expect(answer.headers[.contentLanguage] == "cy")
            #expect(try await browser.get("/awareness/posters").text.contains("/awareness/posters/farm/welsh"))
        }
    }
}
