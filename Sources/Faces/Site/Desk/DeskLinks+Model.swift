import Languages
import Reports
import Storage

/// Where reports that may be about the same are found: in the reader's browser, which alone can open them.
struct DeskLinksPage: PageModel {
    /// How many of the reader's reports there are to compare.
    var total: Int

    func page(in words: Words) -> Page {
        var page = Page(
            "desk/links", title: words(.deskLinksTitle), section: .desk,
            trail: [],
            fields: [
                "keyPath": Address("/desk/key", ["next": "/desk/links"]).description,
                "reportsPath": "/desk/links/reports?lang=\(words.language.rawValue)",
                "total": words(.deskLinksTotal(count: total)), "most": words(.deskLinksMost(count: Self.mostReports)),
                "isMore": total > Self.mostReports, "hasReports": total > 1, "mostNumber": String(Self.mostReports),
            ])
        page.scripts = [.sealing, .page, .desk]
        return page
    }

    /// More than this a browser does not hold at once; the latest are left out, and the page says so.
    static let mostReports = 10_000
}
