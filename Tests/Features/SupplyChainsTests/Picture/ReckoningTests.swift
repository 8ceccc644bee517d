import Storage
import TestSupport
import Testing

@testable import SupplyChains

@Suite struct ReckoningTests {
    private func isNear(_ one: Double, _ other: Double) -> Bool { (one - other).magnitude < 1e-5 }

    @Test func theExampleOfTheEngineComesUpWithItsSteps() throws {
        let picture = try ChainPicture(SampleChain.uniforms.map)
        #expect(isNear(picture.exposure, 0.3024) && picture.tierSizes == [1, 1])
        let path = try #require(picture.worstPath)
        #expect(path.steps.map(\.link.supplier) == [SampleChain.id(1), SampleChain.id(2)])
        #expect(path.steps.map(\.link.products) == [["uniforms"], ["cloth"]])
        #expect(isNear(path.steps[0].kept, 0.56) && isNear(path.steps[1].kept, 0.6))
        #expect(isNear(path.steps[1].keptSoFar, 0.336) && path.risk == 900 && path.end == .ownRisk)

        let mill = try #require(picture.business(SampleChain.id(2)))
        #expect(mill.tier == 2 && isNear(mill.reach, 0.3024) && mill.isOnWorstPath && mill.product == "cloth")
        let tailor = try #require(picture.business(SampleChain.id(1)))
        #expect(isNear(tailor.reach, 0.056) && isNear(tailor.exposure, 0.54) && isNear(tailor.ownReach, 0.056))
        #expect(isNear(mill.lost, 0.3024 - 0.056))
        #expect(picture.businesses.map(\.node.id) == [SampleChain.id(2), SampleChain.id(1)])
        #expect(picture.withheldCount == 1 && picture.unknownTierCount == 0)
    }

    @Test func whatNobodyHasNamedCountsAndIsNeverNothing() throws {
        var chain = SampleChain.uniforms
        chain.map.nodes[1].risk = 0
        chain.map.nodes[1].hasNamedSuppliers = false
        let picture = try ChainPicture(chain.map)
        let mill = try #require(picture.business(SampleChain.id(2)))
        let below = try #require(mill.unknownTierRisk)
        #expect(mill.end == .unknownTier && below >= UnknownTier.middle)
        #expect(isNear(mill.reach, 0.336 * 0.8 * Double(below) / 1_000) && mill.ownReach == 0)
        #expect(picture.worstPath?.end == .unknownTier && picture.unknownTierCount == 1)
        #expect(isNear(picture.exposure, mill.reach))

        chain.map.nodes[1].hasNamedSuppliers = true
        #expect(isNear(try ChainPicture(chain.map).exposure, 0.056))
    }

    @Test func anUnknownTierCountsWithSectorAndCountryAndTheMiddleAtLeast() {
        var node = SampleChain.uniforms.map.nodes[0]
        let places: [(String?, String?)] = [
            (nil, nil), ("GB", nil), ("GB", "48000000"), ("BD", "18000000"), ("CN", "03115110"), ("XX", "99"),
        ]
        var found: Set<Int> = []
        for (country, category) in places {
            (node.country, node.category) = (country, category)
            let risk = UnknownTier.risk(below: node)
            #expect((UnknownTier.middle...1_000).contains(risk))
            found.insert(risk)
            // What the business says of itself is no answer about those who supply it.
            node.risk = 0
            #expect(UnknownTier.risk(below: node) == risk)
        }
        #expect(found.count > 1 && found.contains(UnknownTier.middle))
    }

    /// The organisation's own list of suppliers is complete, and it is no risk of its own.
    @Test func anOrganisationWithoutSuppliersMeetsNothing() throws {
        var chain = SampleChain()
        #expect(try ChainPicture(chain.map).exposure == 0)
        #expect(try ChainPicture(chain.map).worstPath == nil)
        chain.add(1, risk: 900)
        let picture = try ChainPicture(chain.map)
        #expect(picture.exposure == 0 && picture.tierSizes == [])
        #expect(picture.business(SampleChain.id(1))?.tier == nil)
        #expect(picture.path(to: SampleChain.id(1)) == nil)
    }

    @Test func theGreatestShareOfSeveralProductsCounts() throws {
        var chain = SampleChain.uniforms
        chain.link(0, 1, 900, of: "badges")
        chain.link(0, 1, nil, of: "badges")
        let picture = try ChainPicture(chain.map)
        let link = try #require(picture.links.first { $0.buyer == nil })
        #expect(link.products == ["badges", "uniforms"] && link.share == 900)
        #expect(isNear(picture.exposure, 0.8 * 0.95 * 0.6 * 0.9))
    }

    @Test func linksOfNobodyAndToOneselfAreLeftOut() throws {
        var chain = SampleChain.uniforms
        let before = try ChainPicture(chain.map)
        chain.link(1, 1, 1_000)
        chain.link(1, 77, 1_000)
        chain.link(77, 1, 1_000)
        let after = try ChainPicture(chain.map)
        #expect(after.links == before.links && after.exposure == before.exposure)
    }

    @Test func circlesAreFoundAndEnd() throws {
        var chain = SampleChain.uniforms
        chain.link(2, 1, 1_000)
        let picture = try ChainPicture(chain.map)
        #expect(picture.businesses.allSatisfy { $0.isInCircle })
        #expect(isNear(picture.exposure, 0.3024))
        #expect(picture.path(to: SampleChain.id(1))?.steps.count == 1)
    }

    @Test func figuresOutOfRangeAreTakenAsTheNearestThatCount() throws {
        var chain = SampleChain.uniforms
        chain.map.nodes[1].risk = 4_000
        chain.map.links[0].share = -3
        let picture = try ChainPicture(chain.map)
        #expect(isNear(picture.exposure, 0.4 * 0.6))
        #expect(picture.worstPath?.risk == 1_000)
    }

    // Laws, on chains of any shape.

    @Test func aHiddenNameChangesNoNumber() throws {
        var chance = Mutation(seed: 1)
        for _ in 0..<60 {
            let chain = SampleChain.any(&chance)
            var hidden = chain
            for place in hidden.map.nodes.indices { hidden.map.nodes[place].name = nil }
            let (one, other) = (try ChainPicture(chain.map), try ChainPicture(hidden.map))
            let nameless = one.businesses.map { business in
                var business = business
                business.node.name = nil
                return business
            }
            #expect(nameless == other.businesses)
            #expect(one.worstPath == other.worstPath && one.exposure == other.exposure)
            #expect(try one.lowerings() == other.lowerings())
            #expect(try one.shared(limit: 9) == other.shared(limit: 9))
        }
    }

    @Test func theOrderOfTheMapChangesNothing() throws {
        var chance = Mutation(seed: 2)
        for _ in 0..<60 {
            let chain = SampleChain.any(&chance)
            var turned = chain
            turned.map.nodes.reverse()
            turned.map.links.reverse()
            let (one, other) = (try ChainPicture(chain.map), try ChainPicture(turned.map))
            #expect(one.businesses == other.businesses && one.links == other.links)
            #expect(one.worstPath == other.worstPath)
            #expect(PicturePlan(one) == PicturePlan(other))
        }
    }

    @Test func moreRiskBelowNeverLowersRiskAbove() throws {
        var chance = Mutation(seed: 3)
        for _ in 0..<80 {
            let chain = SampleChain.any(&chance)
            var worse = chain
            let place = chance.number(below: worse.map.nodes.count)
            switch chance.number(below: 4) {
            case 0: worse.map.nodes[place].risk = chance.number(in: worse.map.nodes[place].risk...1_000)
            case 1: worse.map.nodes[place].hasNamedSuppliers = false
            case 2: worse.link(chance.number(below: place + 1), place + 1, 1_000)
            default:
                let link = chance.number(below: worse.map.links.count)
                if let share = worse.map.links[link].share {
                    worse.map.links[link].share = chance.number(in: share...1_000)
                }
            }
            let (before, after) = (try ChainPicture(chain.map), try ChainPicture(worse.map))
            #expect(after.exposure >= before.exposure)
            for business in before.businesses {
                let other = try #require(after.business(business.node.id))
                #expect(other.exposure >= business.exposure && other.reach >= business.reach)
            }
        }
    }

    @Test func theWayToEverybodyMultipliesToWhatReachesTheOrganisation() throws {
        var chance = Mutation(seed: 4)
        var longest = 0
        for _ in 0..<80 {
            let picture = try ChainPicture(SampleChain.any(&chance).map)
            #expect(isNear(picture.businesses.map(\.reach).max() ?? 0, picture.exposure))
            for business in picture.businesses {
                guard let path = picture.path(to: business.node.id) else {
                    #expect(business.tier == nil && business.reach == 0)
                    continue
                }
                longest = max(longest, path.steps.count)
                #expect(path.steps.first?.link.buyer == nil && path.last == business.node.id)
                for (step, next) in zip(path.steps, path.steps.dropFirst()) {
                    #expect(step.link.supplier == next.link.buyer)
                }
                let last = path.end == .unknownTier ? ChainPicture.rule.decay : 1
                let kept = path.steps.reduce(1) { $0 * $1.kept }
                #expect(isNear(kept, path.steps.last?.keptSoFar ?? 1) && isNear(kept, business.kept))
                #expect(isNear(kept * last * Double(path.risk) / 1_000, business.reach))
                #expect(isNear(max(business.ownReach, business.unknownTierReach), business.reach))
            }
        }
        #expect(longest > 4)
    }

    @Test func whatABusinessMeetsIsTheWorstBelowIt() throws {
        var chance = Mutation(seed: 5)
        for _ in 0..<40 {
            let picture = try ChainPicture(SampleChain.any(&chance).map)
            for business in picture.businesses {
                let path = try picture.worstPath(below: business.node.id)
                #expect(isNear(path?.exposure ?? 0, business.exposure))
                if let first = path?.steps.first { #expect(first.link.buyer == business.node.id) }
            }
        }
        #expect(try ChainPicture(SampleChain.uniforms.map).worstPath(below: SampleChain.id(9)) == nil)
    }

    @Test func whatWouldLowerItSaysWhoAndByHowMuch() throws {
        var chain = SampleChain.uniforms
        let own = try ChainPicture(chain.map).lowerings()
        let improvement = try #require(own.first { $0.remedy == .improvement(SampleChain.id(2)) })
        #expect(isNear(improvement.fall, 0.3024 - 0.056) && isNear(improvement.exposure, 0.056))
        #expect(
            own.contains { $0.remedy == .parting(buyer: nil, supplier: SampleChain.id(1)) && $0.exposure == 0 } == true)

        chain.map.nodes[1].risk = 0
        chain.map.nodes[1].hasNamedSuppliers = false
        let answer = try #require(
            try ChainPicture(chain.map).lowerings().first { $0.remedy == .answer(SampleChain.id(2)) })
        #expect(isNear(answer.exposure, 0.056))
    }

    @Test func whatWouldLowerItDoesSoWhenDone() throws {
        var chance = Mutation(seed: 6)
        for _ in 0..<40 {
            let chain = SampleChain.any(&chance)
            for lowering in try ChainPicture(chain.map).lowerings() {
                var done = chain
                switch lowering.remedy {
                case .answer(let id):
                    for place in done.map.nodes.indices where done.map.nodes[place].id == id {
                        done.map.nodes[place].hasNamedSuppliers = true
                    }
                case .improvement(let id):
                    for place in done.map.nodes.indices where done.map.nodes[place].id == id {
                        done.map.nodes[place].risk = 0
                    }
                case .parting(let buyer, let supplier):
                    done.map.links.removeAll { $0.buyer == buyer && $0.supplier == supplier }
                }
                let after = try ChainPicture(done.map).exposure
                if done.map.nodes != chain.map.nodes || done.map.links != chain.map.links {
                    #expect(isNear(after, lowering.exposure))
                }
            }
        }
    }

    @Test func whatDirectSuppliersHaveInCommonIsFound() throws {
        var chain = SampleChain()
        for number in 1...3 {
            chain.add(number, risk: 50)
            chain.link(0, number, 300)
            chain.link(number, 9, 800)
        }
        chain.add(9, risk: 900)
        let shared = try ChainPicture(chain.map).shared(limit: 5)
        let mill = try #require(shared.first)
        #expect(mill.business == SampleChain.id(9) && mill.worstPathCount == 3 && mill.reachCount == 3)
        #expect(isNear(mill.fall, 3 * (0.8 * 0.9 * 0.9 - 0.05)))
        #expect(try ChainPicture(chain.map).shared(limit: 0) == [])
    }

    @Test func manyBusinessesAreReckonedInOnePass() throws {
        var chain = SampleChain()
        for number in 1...3_000 {
            chain.add(number, risk: number % 1_000, isKnown: number % 3 == 0)
            chain.link(number / 4, number, number % 7 == 0 ? nil : number % 1_000)
        }
        let picture = try ChainPicture(chain.map)
        #expect(picture.tierSizes.reduce(0, +) == 3_000)
        #expect(picture.exposure == picture.businesses.first?.reach)
        #expect(picture.path(to: SampleChain.id(3_000))?.steps.count == picture.business(SampleChain.id(3_000))?.tier)
    }
}
