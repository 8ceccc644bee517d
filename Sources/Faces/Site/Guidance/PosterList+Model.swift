import Languages

/// The posters that can be printed.
struct PosterListPage: PageModel {
    /// Whether there is a program that makes PDF files.
    var isPrintable: Bool
    /// Whether the posters can say where to report.
    var hasAddress: Bool

    func page(in words: Words) -> Page {
        let posters = Poster.allCases.map { poster in
            let name = words(.posterName, poster)
            return [
                "posterName": name, "posterHeadline": words(.posterHeadline, poster),
                "editions": PosterEdition.allCases.map { edition in
                    [
                        "editionPath": "/awareness/posters/\(poster.rawValue)/\(edition.rawValue)",
                        "editionText": words(
                            .awarenessPostersOpen(poster: name, edition: words(.posterEdition, edition))),
                    ] as Fields
                },
            ] as Fields
        }
        var page = Page(
            "guidance/posters", title: words(.awarenessPostersTitle), trail: AwarenessPage.trail(in: words),
            fields: ["isPrintable": isPrintable, "hasAddress": hasAddress, "posters": posters])
        page.offersExit = true
        return page
    }
}
