import Access
import Foundation
import HTTPTypes
import Languages
import Storage
import Suppliers
import SupplyChains
import Testing

@testable import Site

@Suite struct ChainPicturePagesTests {
    private func text(_ model: any PageModel, _ language: Language = .english) async throws -> String {
        let test = try await TestSite(roles: [])
        let visit = test.visit(language, isSignedIn: true)
        return try await test.site.pages.response(model.page(in: visit.words), visit).text()
    }

    private func names(_ map: ChainMap = SamplePages.wideMap) throws -> PictureWords {
        PictureWords(
            picture: try ChainPicture(map), organisation: SamplePages.pictureBody,
            words: Words(catalogue: try Catalogue(), language: .english))
    }

    @Test func theDrawingIsOursAndEachBoxIsALink() async throws {
        let page = try await text(SamplePages.picturePage("open=2.BD.textiles"))
        let drawing = try #require(page.firstMatch(of: #/<svg class="chain".*?<\/svg>/#.dotMatchesNewlines())?.0)
        // What the policy of our pages forbids, and what comes from elsewhere.
        for forbidden in ["style=", "<script", "<image", "<foreignObject", "xlink", "http", "onclick", "<Wales>"] {
            #expect(!drawing.contains(forbidden), "\(forbidden)")
        }
        let links = drawing.matches(of: #/<a class="box ([^"]*)" href="([^"]+)" aria-label="([^"]+)"/#)
        #expect(links.count > 20 && links.allSatisfy { $0.output.2.hasPrefix("/chains/picture") })
        #expect(drawing.matches(of: #/<title>/#).count == links.count)
        #expect(drawing.contains("Brynteg Security &amp;") && page.contains("Guarding &lt;Wales&gt; Limited"))
        // From tier to tier: the order of the keyboard.
        let tiers = links.compactMap { $0.output.3.firstMatch(of: #/tier (\d+)/#).flatMap { Int($0.output.1) } }
        #expect(tiers == tiers.sorted() && Set(tiers) == [1, 2, 3])
    }

    @Test func unknownIsAsLargeAsWhatIsNamedAndSaysSoWithoutColour() async throws {
        let page = try await text(SamplePages.picturePage("answer=refused"))
        #expect(page.contains(">Not named yet</text>") && page.contains(">? Unknown</text>"))
        #expect(page.contains("fill=\"url(#not-named)\""))
        let sizes = page.matches(of: #/<rect class="body"[^>]*width="([\d.]+)" height="([\d.]+)"/#).map {
            "\($0.output.1) × \($0.output.2)"
        }
        #expect(Set(sizes) == ["208.0 × 78.0"] && sizes.count == 3)
    }

    @Test func theWorstPathIsSaidStepByStepInBothLanguages() async throws {
        let english = try await text(SamplePages.picturePage(""))
        #expect(english.contains("Gwynfryn Police buys paper from Harbwr Paper Ltd: 100% of what it buys of that."))
        #expect(english.contains("This step keeps 80% of the risk."))
        #expect(english.contains("Nobody has told how large a share, so 50% counts."))
        #expect(english.contains("has a risk of its own of 95 of 100"))
        #expect(english.contains("Together: 80% × 60% × 95 = 45.6 of 100"))
        let welsh = try await text(SamplePages.picturePage(""), .welsh)
        #expect(welsh.contains("Mae Heddlu Gwynfryn yn prynu paper gan Harbwr Paper Ltd: 100%"))
        #expect(welsh.contains("Gyda’i gilydd: 80% × 60% × 95 = 45.6 o 100"))
    }

    @Test func aWithheldNameIsCalledByProductAndCountry() throws {
        let names = try names()
        let business = try #require(names.picture.business(SamplePages.pictureId(13)))
        #expect(names.title(business) == "Name hidden")
        #expect(names.name(business.node.id) == "a business whose name is withheld (shirts, India)")
        #expect(names.name(nil) == "Gwynfryn Police")
    }

    @Test func figuresAreWrittenOnTheScaleOfAHundred() throws {
        let names = try names()
        #expect(names.figure(0.3024) == "30.2" && names.figure(0) == "0.0" && names.figure(1) == "100.0")
        #expect(names.figure(thousandths: 900) == "90" && names.figure(thousandths: 455) == "45.5")
        #expect(names.part(0.56) == "56%" && names.part(0.664) == "66.4%" && names.part(1) == "100%")
    }

    @Test func aFilterIsReadFromTheAddressAndNothingElseIs() {
        let filters = PictureFilters(
            Form(
                query: "risk=high&country=BD&sector=textiles&answer=late&tier=2&only=worst&sort=-name"
                    + "&open=2.BD.textiles&open=3..food.unknown&open=nonsense"))
        #expect(filters.filter.risk == .high && filters.filter.country == .known("BD") && filters.filter.tier == 2)
        #expect(filters.filter.sector == .textiles && filters.filter.answer == .late && filters.filter.onlyWorstPath)
        #expect(filters.sort == "-name" && filters.opened.count == 2)
        let wrong = PictureFilters(
            Form(query: "risk=x&country=bd&sector=x&answer=x&tier=-1&only=x&sort=x&open=x&tier=99999999999999999999"))
        #expect(wrong.filter.isEmpty && wrong.sort == "-reach" && wrong.opened.isEmpty)
        #expect(PictureFilters(Form(query: "country=unknown")).filter.country == .unknown)
    }

    @Test func rowsAreSortedAsAsked() throws {
        let names = try names()
        func order(_ sort: String) -> [PicturedBusiness] {
            PictureFilters(Form(query: "sort=\(sort)")).rows(of: names.picture) { names.title($0) }
        }
        #expect(order("-reach").map(\.reach) == names.picture.businesses.map(\.reach))
        #expect(order("reach").map(\.reach) == order("-reach").map(\.reach).reversed())
        #expect(order("name").first?.node.name == "Brynteg Security & Guarding <Wales> Limited")
        #expect(order("-tier").first?.tier == 2 && order("tier").first?.tier == 1)
        #expect(order("risk").first?.node.risk == 100 && order("-risk").first?.node.risk == 950)
    }

    @Test func longTextsAreCutToTheirRoom() {
        #expect(FittedText.cut("Short", to: 180, size: 14) == "Short")
        let cut = FittedText.cut("Brynteg Security & Guarding (Wales) Limited", to: 180, size: 14)
        #expect(cut.hasSuffix("…") && cut.hasPrefix("Brynteg Sec"))
        for text in [String(repeating: "W", count: 300), String(repeating: "衣", count: 300), ""] {
            #expect(FittedText.length(of: FittedText.cut(text, to: 180, size: 14)) * 14 <= 180)
        }
    }

    @Test func withoutADrawingThePageSaysSoAndTheTableStandsAlone() async throws {
        let page = try await text(SamplePages.picturePage("", noDrawing: .notInstalled))
        #expect(page.contains("Graphviz is not installed") && !page.contains("<svg class=\"chain\""))
        #expect(page.contains("Cotton of Nowhere</a>") && page.contains("The worst path"))
    }

    @Test func theFileHoldsTheWayAndWhatEachStepKeeps() async throws {
        let names = try names()
        let rows = PictureFilters(Form(query: "tier=2&sort=-reach")).rows(of: names.picture) { names.title($0) }
        let export = PictureExport(rows: rows, names: names, day: Day(TestSite.now))
        let text = try await export.download.response.text()
        let lines = text.split(separator: "\r\n").flatMap { $0.split(separator: "\n") }
        #expect(lines.count == rows.count + 1)
        #expect(lines[1].contains("Gwynfryn Police → Harbwr Paper Ltd → Cotton of Nowhere"))
        #expect(lines[1].contains("80% × 60% × 95 = 45.6"))
        #expect(text.contains("Name hidden"))
    }

    @Test func thePagesAreThereForWhoMayReadChains() async throws {
        let test = try await TestSite()
        try await test.browse(as: .procurementOfficer) { browser in
            let page = try await browser.get("/chains/picture")
            #expect(page.status == .ok && page.text.contains("Picture of the supply chain"))
            #expect(try await browser.get("/chains/picture?lang=cy").text.contains("Llun o’r gadwyn gyflenwi"))
            let nobody = "/chains/picture/path?business=\(SamplePages.pictureId(99).text)"
            #expect(try await browser.get(nobody).status == .notFound)
            #expect(try await browser.get("/chains/picture/path?business=x").status == .notFound)
            let file = try await browser.get("/chains/picture.csv")
            #expect(file.status == .ok && file.headers[.contentType]?.hasPrefix("text/csv") == true)
        }
    }
}
