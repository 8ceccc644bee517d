import Access
import Storage

@testable import Site
@testable import SupplyChains

extension SamplePages {
    static let chainPicture = [
        SamplePage("chain-picture", picturePage("open=2.BD.textiles")),
        SamplePage("chain-picture-filtered", picturePage("answer=late&sort=name&business=\(pictureId(14).text)")),
        SamplePage("chain-picture-none", picturePage("tier=9")),
        SamplePage("chain-picture-undrawn", picturePage("", noDrawing: .notInstalled)),
        SamplePage("chain-picture-unlinked", picturePage("", of: unlinkedMap)),
        SamplePage(
            "chain-picture-empty", picturePage("", of: ChainMap(organisation: pictureBody.id, nodes: [], links: []))),
        SamplePage("chain-picture-change", picturePage("since=2026-11-01", change: pictureChange)),
        SamplePage("chain-picture-unchanged", picturePage("since=2026-11-01")),
        SamplePage("chain-path", pathPage(13, of: wideMap)),
        SamplePage("chain-path-below", pathPage(1, of: wideMap)),
        SamplePage("chain-path-unlinked", pathPage(2, of: unlinkedMap)),
    ]

    /// Three direct suppliers, one of which buys from sixty workshops that buy their cotton in one place, in a circle.
    static let wideMap: ChainMap = {
        var map = ChainMap(organisation: pictureBody.id, nodes: [], links: [])
        func add(
            _ number: Int, _ name: String?, _ country: String?, _ category: String?, _ answer: ChainMap.Node.Answer,
            risk: Int, isKnown: Bool = true
        ) {
            map.nodes.append(
                ChainMap.Node(
                    id: pictureId(number), name: name, country: country, category: category, answer: answer, risk: risk,
                    reasons: [], hasNamedSuppliers: isKnown))
        }
        func link(_ buyer: Int?, _ supplier: Int, _ product: String, _ share: Int?) {
            map.links.append(
                ChainMap.Link(
                    buyer: buyer.map { pictureId($0) }, supplier: pictureId(supplier), product: product, share: share))
        }
        add(1, "Kwik Glan Uniforms Cyf", "GB", "18000000", .answered, risk: 120)
        add(2, "Brynteg Security & Guarding <Wales> Limited", "GB", "79710000", .refused, risk: 400, isKnown: false)
        add(3, "Harbwr Paper Ltd", "GB", "22000000", .asked, risk: 100)
        link(nil, 1, "uniforms", 400)
        link(nil, 2, "guarding", nil)
        link(nil, 3, "paper", 1_000)
        for number in 10..<70 {
            let isLate = number == 13
            add(
                number, isLate ? nil : "Workshop \(number)", number % 2 == 0 ? "BD" : "IN", "18000000",
                isLate ? .late : .answered, risk: number % 5 == 0 ? 650 : 380, isKnown: number % 4 != 0 && !isLate)
            link(1, number, "shirts", number % 7 == 0 ? nil : number)
        }
        add(80, "Cotton of Nowhere", nil, nil, .notAsked, risk: 950, isKnown: false)
        link(13, 80, "cotton", 900)
        link(15, 80, "cotton", nil)
        link(80, 13, "waste", nil)
        link(3, 80, "", nil)
        link(1, 80, "cotton", 900)
        return map
    }()

    private static let unlinkedMap = ChainMap(
        organisation: pictureBody.id,
        nodes: [
            ChainMap.Node(
                id: pictureId(2), name: "Nobody’s Supplier", country: "GB", category: nil, answer: .notAsked, risk: 500,
                reasons: [], hasNamedSuppliers: false)
        ], links: [])

    private static var pictureChange: ChainChange {
        ChainChange(
            first: Day(TestSite.now).adding(days: -21), last: Day(TestSite.now), exposureBefore: 0.3,
            exposureAfter: 0.456,
            reasons: [
                .linkCame(buyer: nil, supplier: pictureId(3)), .linkWent(buyer: pictureId(1), supplier: pictureId(98)),
                .shareRose(buyer: nil, supplier: pictureId(1)),
                .shareFell(buyer: pictureId(3), supplier: pictureId(80)),
                .riskRose(pictureId(80)), .riskFell(pictureId(2)), .unknownTierRose(pictureId(2)),
                .unknownTierFell(pictureId(13)),
            ], came: [pictureId(3), pictureId(13)], went: [pictureId(98), pictureId(99)],
            risks: [
                .init(business: pictureId(80), before: 500, after: 950),
                .init(business: pictureId(2), before: 455, after: 400),
            ], progress: [.init(business: pictureId(2), before: .asked, after: .refused)],
            names: [
                pictureId(98): .init(name: nil, country: "TM", mergedInto: nil),
                pictureId(99): .init(name: "Gone & Sons", country: "GB", mergedInto: pictureId(3)),
            ])
    }

    private static var pictureTiers: [ChainRollUp.Tier] {
        var tier = ChainRollUp.Tier(number: 1)
        tier.questionnaires = [.answered: 1, .partAnswered: 1, .late: 1]
        tier.scores = 400...850
        tier.redFlags = 2
        return [tier, ChainRollUp.Tier(number: 2)]
    }

    static let pictureBody = Organisation(
        id: ID(stored: "019aa000-0000-7000-8000-0000000000ff"), name: "Gwynfryn Police", welshName: "Heddlu Gwynfryn")

    static func pictureId(_ number: Int) -> ID<Business> {
        ID(stored: "019aa000-0000-7000-8000-0000000000" + (number < 10 ? "0" : "") + String(number))
    }

    static func picturePage(
        _ query: String, of map: ChainMap = wideMap, noDrawing: GraphvizError.Code? = nil,
        change: ChainChange? = nil
    ) -> PicturePage {
        let form = Form(query: query)
        let filters = PictureFilters(form)
        let chosen = ID<Business>(form["business"])
        guard let picture = try? ChainPicture(map), let lowerings = try? picture.lowerings(),
            let shared = try? picture.shared(limit: PicturePage.mostNamed)
        else { preconditionFailure("the sample is a map") }
        let plan = PicturePlan(picture, filters.filter, opened: filters.opened, chosen: chosen)
        return PicturePage(
            picture: picture, organisation: pictureBody, plan: plan,
            layout: noDrawing == nil && plan.boxes.count > 1 ? grid(plan) : nil, noDrawing: noDrawing,
            lowerings: lowerings, shared: shared, tiers: pictureTiers, change: change, filters: filters, chosen: chosen,
            address: Address("/chains/picture", query: query), asked: PageRequest(number: 1, size: 50),
            day: Day(TestSite.now))
    }

    static func pathPage(_ number: Int, of map: ChainMap) -> PathPage {
        guard let picture = try? ChainPicture(map), let business = picture.business(pictureId(number)) else {
            preconditionFailure("the sample has the business")
        }
        return PathPage(
            picture: picture, organisation: pictureBody, business: business,
            below: try? picture.worstPath(below: business.node.id), day: Day(TestSite.now))
    }

    /// Boxes in columns and straight lines, which look alike on every machine.
    private static func grid(_ plan: PicturePlan) -> PictureLayout {
        var counts: [Int: Int] = [:]
        let boxes = plan.boxes.map { box in
            let row = counts[box.tier, default: 0]
            counts[box.tier] = row + 1
            return PictureLayout.Point(x: 104 + Double(box.tier) * 290, y: 40 + Double(row) * 94)
        }
        let lines = plan.lines.map { line in
            let (from, to) = (boxes[line.from], boxes[line.to])
            let (start, end) = (from.x + 104, to.x - 104)
            return [
                PictureLayout.Point(x: start, y: from.y), PictureLayout.Point(x: (start + end) / 2, y: from.y),
                PictureLayout.Point(x: (start + end) / 2, y: to.y), PictureLayout.Point(x: end, y: to.y),
            ]
        }
        return PictureLayout(
            width: Double(counts.keys.max() ?? 0) * 290 + 208, height: Double(counts.values.max() ?? 1) * 94,
            boxes: boxes, lines: lines)
    }
}
