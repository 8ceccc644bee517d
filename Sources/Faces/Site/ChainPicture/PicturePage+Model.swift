import Access
import Languages
import Storage
import SupplyChains

/// The supply chain in tiers: what reaches us, the drawing, the worst path, what would lower it, and everybody in a table.
struct PicturePage: PageModel {
    var picture: ChainPicture
    var organisation: Organisation
    var plan: PicturePlan
    /// nil where there is nothing to draw or no drawing could be made.
    var layout: PictureLayout?
    /// Why no drawing could be made.
    var noDrawing: GraphvizError.Code?
    var lowerings: [PicturedLowering]
    var shared: [SharedBusiness]
    /// How far each tier has come with its answers.
    var tiers: [ChainRollUp.Tier]
    /// What changed between the days that are asked for; nil where none are, or nothing is kept of the earlier.
    var change: ChainChange?
    var filters: PictureFilters
    /// The business to be seen by itself.
    var chosen: ID<Business>?
    /// With its filters, order and page.
    var address: Address
    var asked: PageRequest
    var day: Day

    /// What would lower the figure, at most; likewise what suppliers have in common.
    static let mostNamed = 8

    func page(in words: Words) -> Page {
        // What is drawn is the chain of today: other days have no marks in it.
        let marks = change.map { $0.last >= day ? ChangeMark.marks($0) : [:] } ?? [:]
        let names = PictureWords(picture: picture, organisation: organisation, words: words, marks: marks)
        let rows = filters.rows(of: picture) { names.title($0) }
        let table = PictureTable(rows: rows, names: names, address: address.with("sort", filters.sort), asked: asked)
        return Page(
            "chain-picture/picture", title: words(.pictureTitle), section: .chains,
            trail: [Crumb(words(.pictureChains), Address("/chains"))],
            fields: [
                "isEmpty": picture.businesses.isEmpty,
                "figures": figures(names),
                "about": words(.pictureAbout(day: words.day(day))),
                "rule": PictureRule(names: names).fields,
                "filters": PictureFilterForm(filters: filters, picture: picture).fields(in: words),
                "plain": ChainPicturePlace.picture.description,
                "found": words(.pictureCount(count: rows.count)),
                "drawing": drawing(names),
                "noDrawing": layout == nil
                    ? noDrawing.map { words(.pictureNoDrawing, $0) } ?? words(.pictureDrawingNone) : nil,
                "close": filters.opened.isEmpty ? nil : address.with("open", nil).description,
                "change": change.map { ChangeView(change: $0, names: names).fields },
                "noChange": change == nil && filters.since != nil,
                "questionnaires": QuestionnaireTiers(tiers: tiers).table(words).fields(in: words),
                "worst": picture.worstPath.map { PathView(path: $0, names: names).fields },
                "lowerings": lowerings.isEmpty
                    ? nil
                    : [
                        "items": lowerings.prefix(Self.mostNamed).map {
                            LoweringView(lowering: $0, names: names).fields
                        }
                    ]
                        as Fields,
                "shared": shared.isEmpty ? nil : ["items": shared.map { sharing($0, names) }] as Fields,
                "hasRows": !rows.isEmpty,
                "table": table.fields,
                "paging": table.paging,
                "download": Address("/chains/picture.csv", query: address.with("page", nil).with("open", nil).query)
                    .description,
            ])
    }

    private func figures(_ names: PictureWords) -> [Fields] {
        let words = names.words
        return [
            (words(.pictureFiguresExposure), names.figure(picture.exposure)),
            (words(.pictureFiguresBusinesses), words.number(picture.tierSizes.reduce(0, +))),
            (words(.pictureFiguresTiers), words.number(picture.tierSizes.count)),
            (words(.pictureFiguresUnknown), words.number(picture.unknownTierCount)),
            (words(.pictureFiguresWithheld), words.number(picture.withheldCount)),
        ].map { ["label": $0.0, "value": $0.1] }
    }

    private func drawing(_ names: PictureWords) -> Fields? {
        guard let layout else { return nil }
        return PictureDrawing(plan: plan, layout: layout, names: names, address: address, chosen: chosen).fields
    }

    private func sharing(_ shared: SharedBusiness, _ names: PictureWords) -> Fields {
        [
            "text": names.name(shared.business),
            "link": ChainPicturePlace.path(to: shared.business).description,
            "note": names.words(.pictureSharedPaths(count: shared.worstPathCount)) + ", "
                + names.words(.pictureSharedReach(count: shared.reachCount)),
        ]
    }
}
