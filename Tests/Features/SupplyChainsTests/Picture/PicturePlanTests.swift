import Storage
import Suppliers
import TestSupport
import Testing

@testable import SupplyChains

@Suite struct PicturePlanTests {
    /// Three direct suppliers; one of them buys from thirty workshops of two countries, of which one is the worst.
    private var wide: SampleChain {
        var chain = SampleChain()
        for number in 1...3 {
            chain.add(number, risk: 100)
            chain.link(0, number, 300)
        }
        for number in 10..<40 {
            chain.add(
                number, risk: number == 12 ? 900 : 400, isKnown: number != 13, country: number % 2 == 0 ? "BD" : "IN",
                answer: number == 13 ? .late : .answered)
            chain.link(1, number)
        }
        return chain
    }

    private static let workshops = PictureGroup(tier: 2, country: "BD", sector: .textiles, isUnknownTier: false)

    private func groups(_ plan: PicturePlan) -> [PictureGroup: Int] {
        var answer: [PictureGroup: Int] = [:]
        for box in plan.boxes { if case .group(let group, let ids) = box.content { answer[group] = ids.count } }
        return answer
    }

    @Test func aSmallChainIsDrawnOneByOneWithItsUnknownTier() throws {
        var chain = SampleChain.uniforms
        chain.map.nodes[1].hasNamedSuppliers = false
        let plan = PicturePlan(try ChainPicture(chain.map))
        #expect(
            plan.boxes.map(\.content) == [
                .organisation, .business(SampleChain.id(1)), .business(SampleChain.id(2)),
                .unknownTier(below: SampleChain.id(2)),
            ])
        #expect(plan.boxes.map(\.tier) == [0, 1, 2, 3])
        #expect(plan.lines.map { [$0.from, $0.to] } == [[0, 1], [1, 2], [2, 3]])
        // The mill's own risk, 0.9, is more than 0.8 of that of the tier below it.
        #expect(plan.lines.map(\.isOnWorstPath) == [true, true, false])
        #expect(plan.boxes.map(\.isOnWorstPath) == [true, true, true, false] && plan.soughtCount == 2)
    }

    @Test func manyOfOneKindAreDrawnTogetherButForTheWorstPath() throws {
        let plan = PicturePlan(try ChainPicture(wide.map))
        #expect(
            groups(plan) == [
                Self.workshops: 14,
                PictureGroup(tier: 2, country: "IN", sector: .textiles, isUnknownTier: false): 15,
            ])
        #expect(plan.boxes.contains { $0.content == .business(SampleChain.id(12)) && $0.isOnWorstPath })
        #expect(plan.boxes.contains { $0.content == .unknownTier(below: SampleChain.id(13)) && $0.tier == 3 })
        #expect(plan.boxes.count == 8 && plan.lines.count == 7)
    }

    @Test func anOpenedGroupShowsItsOwn() throws {
        let picture = try ChainPicture(wide.map)
        let plan = PicturePlan(picture, opened: [Self.workshops])
        #expect(groups(plan).count == 1 && plan.boxes.count == 8 - 1 + 14)
        let chosen = PicturePlan(picture, chosen: SampleChain.id(14))
        #expect(groups(chosen)[Self.workshops] == 13)
    }

    @Test func ofAGroupThatIsTooLargeTheRestStaysTogether() throws {
        var chain = SampleChain()
        for number in 1...100 {
            chain.add(number, risk: number)
            chain.link(0, number)
        }
        let group = PictureGroup(tier: 1, country: "GB", sector: .textiles, isUnknownTier: false)
        let plan = PicturePlan(try ChainPicture(chain.map), opened: [group])
        #expect(groups(plan) == [group: 100 - PicturePlan.mostOpened - 1])
    }

    @Test func aFilterShowsWhatFitsAndTheWayThere() throws {
        let picture = try ChainPicture(wide.map)
        var filter = PictureFilter()
        filter.answer = .late
        let plan = PicturePlan(picture, filter)
        #expect(
            plan.boxes.map(\.content) == [
                .organisation, .business(SampleChain.id(1)), .business(SampleChain.id(13)),
                .unknownTier(below: SampleChain.id(13)),
            ])
        #expect(plan.boxes.map(\.isSought) == [true, false, true, true] && plan.soughtCount == 1)

        filter = PictureFilter()
        filter.onlyWorstPath = true
        #expect(PicturePlan(picture, filter).boxes.count == 3)
    }

    @Test func everyFilterChooses() throws {
        let picture = try ChainPicture(wide.map)
        func count(_ change: (inout PictureFilter) -> Void) -> Int {
            var filter = PictureFilter()
            change(&filter)
            return picture.businesses.count { filter.fits($0) }
        }
        #expect(PictureFilter().isEmpty && count { _ in } == 33)
        #expect(count { $0.risk = .high } == 1 && count { $0.risk = .medium } == 29 && count { $0.risk = .low } == 3)
        #expect(count { $0.risk = .unknownTier } == 1)
        #expect(count { $0.country = .known("BD") } == 15 && count { $0.country = .unknown } == 0)
        #expect(count { $0.sector = .textiles } == 33 && count { $0.sector = .food } == 0)
        #expect(count { $0.tier = 1 } == 3 && count { $0.tier = 4 } == 0)
        #expect(count { $0.answer = .late } == 1 && count { $0.onlyWorstPath = true } == 2)
    }

    @Test func whatDoesNotStandBelowTheOrganisationIsNotDrawn() throws {
        var chain = SampleChain.uniforms
        chain.add(5, risk: 900, isKnown: false)
        #expect(PicturePlan(try ChainPicture(chain.map)).boxes.count == 3)
    }

    @Test func keysOfGroupsReadBackAlike() {
        for group in [
            Self.workshops, PictureGroup(tier: 12, country: nil, sector: .unknown, isUnknownTier: true),
        ] {
            #expect(PictureGroup(key: group.key) == group)
        }
        for key in [
            "", "2", "2.BD", "2.bd.textiles", "0.BD.textiles", "-2.BD.textiles", "+2.BD.textiles", "2.BDX.textiles",
            "2.BD.nothing", "2.BD.textiles.other", "2.BD.textiles.unknown.", "02.BD.textiles", "99999.BD.textiles",
            "2.BD.textiles.unknown.unknown",
        ] {
            #expect(PictureGroup(key: key) == nil, "\(key)")
        }
    }

    /// Whatever the chain: everybody below the organisation is in exactly one box, so is each unknown tier; tiers follow each
    /// other without a gap; every box but the first has a line that leads to it.
    @Test func nobodyIsLostAndNobodyIsDrawnTwice() throws {
        var chance = Mutation(seed: 8)
        for _ in 0..<80 {
            let picture = try ChainPicture(SampleChain.any(&chance, most: 70).map)
            let plan = PicturePlan(picture)
            var named: [ID<Business>] = []
            var unknown: [ID<Business>] = []
            for box in plan.boxes {
                switch box.content {
                case .organisation: break
                case .business(let id): named.append(id)
                case .unknownTier(let id): unknown.append(id)
                case .group(let group, let ids): if group.isUnknownTier { unknown += ids } else { named += ids }
                }
            }
            let below = picture.businesses.filter { $0.tier != nil }
            #expect(named.count == Set(named).count && Set(named) == Set(below.map(\.node.id)))
            #expect(unknown.count == picture.unknownTierCount && Set(unknown).count == unknown.count)
            #expect(Set(plan.boxes.map(\.tier)) == Set(0...(plan.boxes.last?.tier ?? 0)))
            let led = Set(plan.lines.map(\.to))
            #expect(plan.boxes.indices.dropFirst().allSatisfy { led.contains($0) })
        }
    }

    @Test func whatIsTooMuchToReadIsNotDrawn() throws {
        let box = PictureBox(content: .organisation, tier: 0, reach: 0, isOnWorstPath: false, isSought: true)
        var plan = PicturePlan(try ChainPicture(SampleChain.uniforms.map))
        #expect(!plan.isTooLarge)
        plan.boxes = Array(repeating: box, count: PicturePlan.mostBoxes + 1)
        #expect(plan.isTooLarge)
    }
}
