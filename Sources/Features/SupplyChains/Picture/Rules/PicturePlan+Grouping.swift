public import Storage

extension PicturePlan {
    /// Boxes of a tier up to which each business has its own.
    public static let mostSingle = 9
    /// Businesses that an opened group shows one by one; the rest of it stays together.
    public static let mostOpened = 40

    /// Decides what is drawn: the businesses that fit the filter and those on the best way to them; for each that has not named
    /// its suppliers, an unknown tier below it. Where a tier would have more than `mostSingle` boxes, those of one country
    /// and sector are drawn as one, except where the group is opened and except on the worst path.
    ///
    /// - Parameters:
    ///   - opened: groups to show one by one.
    ///   - chosen: a business that is drawn by itself whatever its group, with the way to it.
    public init(
        _ picture: ChainPicture, _ filter: PictureFilter = PictureFilter(), opened: Set<PictureGroup> = [],
        chosen: ID<Business>? = nil
    ) {
        let below = picture.businesses.filter { $0.tier != nil }
        let sought = Set(below.filter { filter.fits($0) }.map(\.node.id))
        let shown = Self.withWays(sought.union(chosen.map { [$0] } ?? []), picture)
        var single: Set<ID<Business>> = Set(picture.worstPath?.steps.map(\.link.supplier) ?? [])
        if let chosen, let path = picture.path(to: chosen) { single.formUnion(path.steps.map(\.link.supplier)) }

        var columns: [Int: [Member]] = [:]
        for business in below where shown.contains(business.node.id) {
            guard let tier = business.tier else { continue }
            columns[tier, default: []].append(
                Member(business, tier: tier, isUnknownTier: false, isSought: sought.contains(business.node.id)))
            if business.unknownTierRisk != nil {
                columns[tier + 1, default: []].append(
                    Member(business, tier: tier + 1, isUnknownTier: true, isSought: sought.contains(business.node.id)))
            }
        }
        let worstEnd = picture.worstPath?.end == .unknownTier ? picture.worstPath?.last : nil
        boxes = [
            PictureBox(
                content: .organisation, tier: 0, reach: picture.exposure, isOnWorstPath: picture.worstPath != nil,
                isSought: true)
        ]
        for (_, members) in columns.sorted(by: { $0.key < $1.key }) {
            boxes += Self.boxes(members, opened, single: single, worstEnd: worstEnd)
        }
        soughtCount = sought.count
        lines = Self.lines(boxes, picture, worstEnd)
    }

    /// A business, or the unknown tier below it, in its column.
    private struct Member {
        var business: PicturedBusiness
        var group: PictureGroup
        var isSought: Bool

        init(_ business: PicturedBusiness, tier: Int, isUnknownTier: Bool, isSought: Bool) {
            self.business = business
            group = PictureGroup(
                tier: tier, country: business.node.country, sector: business.sector, isUnknownTier: isUnknownTier)
            self.isSought = isSought
        }

        var id: ID<Business> { business.node.id }
        var reach: Double { group.isUnknownTier ? business.unknownTierReach : business.ownReach }
    }

    /// The businesses and everybody on the best ways to them.
    private static func withWays(_ sought: Set<ID<Business>>, _ picture: ChainPicture) -> Set<ID<Business>> {
        var shown = sought
        for id in sought {
            var above = picture.business(id)?.before
            while let buyer = above, shown.insert(buyer).inserted { above = picture.business(buyer)?.before }
        }
        return shown
    }

    private static func boxes(
        _ members: [Member], _ opened: Set<PictureGroup>, single: Set<ID<Business>>, worstEnd: ID<Business>?
    ) -> [PictureBox] {
        let members = members.sorted { ($1.reach, $0.id.text) < ($0.reach, $1.id.text) }
        var together: [PictureGroup: [Member]] = [:]
        var order: [PictureGroup] = []
        var answer: [PictureBox] = []
        var shownOfOpened: [PictureGroup: Int] = [:]
        for member in members {
            let isSingle = member.group.isUnknownTier ? member.id == worstEnd : single.contains(member.id)
            var staysAlone = members.count <= mostSingle || isSingle
            if !staysAlone, opened.contains(member.group), shownOfOpened[member.group, default: 0] < mostOpened {
                shownOfOpened[member.group, default: 0] += 1
                staysAlone = true
            }
            if staysAlone {
                answer.append(box(member, worstEnd))
            } else {
                if together[member.group] == nil { order.append(member.group) }
                together[member.group, default: []].append(member)
            }
        }
        for group in order {
            let members = together[group] ?? []
            guard members.count > 1 else {
                answer += members.map { box($0, worstEnd) }
                continue
            }
            answer.append(
                PictureBox(
                    content: .group(group, members.map(\.id)), tier: group.tier,
                    reach: members.map(\.reach).max() ?? 0, isOnWorstPath: false,
                    isSought: members.contains { $0.isSought }))
        }
        return answer
    }

    private static func box(_ member: Member, _ worstEnd: ID<Business>?) -> PictureBox {
        PictureBox(
            content: member.group.isUnknownTier ? .unknownTier(below: member.id) : .business(member.id),
            tier: member.group.tier, reach: member.reach,
            isOnWorstPath: member.group.isUnknownTier ? member.id == worstEnd : member.business.isOnWorstPath,
            isSought: member.isSought)
    }

    /// One line for each pair of boxes, however many buy from each other within them.
    private static func lines(
        _ boxes: [PictureBox], _ picture: ChainPicture, _ worstEnd: ID<Business>?
    ) -> [Line] {
        var placeOf: [ID<Business>: Int] = [:]
        var unknown: [(business: ID<Business>, place: Int)] = []
        for (place, box) in boxes.enumerated() {
            switch box.content {
            case .organisation: break
            case .business(let id): placeOf[id] = place
            case .unknownTier(let id): unknown.append((id, place))
            case .group(let group, let ids) where group.isUnknownTier: unknown += ids.map { ($0, place) }
            case .group(_, let ids): for id in ids { placeOf[id] = place }
            }
        }
        let worst = Set(picture.worstPath?.steps.map(\.link) ?? [])
        var lines: [SIMD2<Int>: Bool] = [:]
        func add(_ from: Int, _ to: Int, _ isWorst: Bool) {
            if from != to { lines[SIMD2(from, to)] = isWorst || lines[SIMD2(from, to)] == true }
        }
        for link in picture.links {
            guard let from = link.buyer.map({ placeOf[$0] }) ?? 0, let to = placeOf[link.supplier] else { continue }
            add(from, to, worst.contains(link))
        }
        for (business, place) in unknown {
            if let from = placeOf[business] { add(from, place, business == worstEnd) }
        }
        return lines.map { Line(from: $0.key.x, to: $0.key.y, isOnWorstPath: $0.value) }
            .sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    }
}

extension PicturedBusiness {
    /// 0...1: what reaches the organisation from its own risk.
    public var ownReach: Double {
        end == .ownRisk ? reach : kept * Double(min(1_000, max(0, node.risk))) / 1_000
    }

    /// 0...1: what reaches the organisation from the tier below it that nobody has named; 0 where that is named.
    public var unknownTierReach: Double {
        if end == .unknownTier { return reach }
        return kept * ChainPicture.rule.decay * Double(unknownTierRisk ?? 0) / 1_000
    }
}
