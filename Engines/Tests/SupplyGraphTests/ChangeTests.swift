import SupplyGraph
import Testing

@Suite struct ChangeTests {
    @Test("a supplier that came brings its own suppliers and the reason")
    func came() throws {
        var builder = try Chain(4).builder()
        try builder.add(buyer: 0, supplier: 1, share: 1)
        try builder.add(buyer: 0, supplier: 2, share: 1, period: Period(from: 100))
        try builder.add(buyer: 2, supplier: 3, share: nil)
        try builder.setRisk(1, of: 3, kind: 0)
        let change = try SupplyChange(from: builder.graph(on: 99), to: builder.graph(on: 100), below: 0)
        #expect(change.cameBelow == [2, 3] && change.wentFromBelow.isEmpty && change.linksWent.isEmpty)
        #expect(
            change.linksCame == [
                Link(buyer: 0, supplier: 2, share: 1), Link(buyer: 2, supplier: 3, share: nil),
            ])
        #expect(change.exposures[0].before == nil)
        #expect(change.exposures[0].reasons == [.linkCame(buyer: 0, supplier: 2)])
        #expect(abs(change.exposures[0].difference - 0.8 * 0.6) < 1e-5)
        let back = try SupplyChange(from: builder.graph(on: 100), to: builder.graph(on: 99), below: 0)
        #expect(back.wentFromBelow == [2, 3] && back.linksWent == change.linksCame)
        #expect(back.exposures[0].reasons == [.linkWent(buyer: 0, supplier: 2)])
    }

    @Test("risks, shares and unknown tiers are told as reasons")
    func reasons() throws {
        var chain = Chain(2)
        chain.link(0, 1, 0.5)
        chain.risks[1][0] = 0.5
        var other = chain
        other.risks[1][0] = 0.9
        #expect(try reasons(chain, other) == [.riskRose(1)])
        #expect(try reasons(other, chain) == [.riskFell(1)])
        other = chain
        other.links = [Link(buyer: 0, supplier: 1, share: 0.9)]
        #expect(try reasons(chain, other) == [.shareRose(buyer: 0, supplier: 1)])
        #expect(try reasons(other, chain) == [.shareFell(buyer: 0, supplier: 1)])
        other = chain
        other.knowledge[1] = .unknown
        other.tierRisks[1][0] = 1
        #expect(try reasons(chain, other) == [.unknownTierRose(1)])
        #expect(try reasons(other, chain) == [.unknownTierFell(1)])
        #expect(try reasons(chain, chain) == [])
    }

    private func reasons(_ before: Chain, _ after: Chain) throws -> [ChangeReason] {
        try SupplyChange(from: before.graph(), to: after.graph(), below: 0).exposures[0].reasons
    }

    @Test("a later graph may have more organisations, but not other kinds of risk")
    func sizes() throws {
        var larger = Chain(3)
        larger.link(0, 2)
        larger.risks[2][0] = 1
        let change = try SupplyChange(from: Chain(1).graph(), to: larger.graph(), below: 0)
        #expect(change.cameBelow == [2])
        #expect(change.exposures[0].reasons == [.linkCame(buyer: 0, supplier: 2), .riskRose(2)])
        #expect(throws: SupplyGraphError.differentKinds(1, 2)) {
            try SupplyChange(from: Chain(1).graph(), to: Chain(1, kinds: 2).graph(), below: 0)
        }
        #expect(throws: SupplyGraphError.noSuchOrganisation(1)) {
            try SupplyChange(from: Chain(1).graph(), to: Chain(2).graph(), below: 1)
        }
    }

    @Test("every difference has a reason, and the way back is the mirror image", arguments: 1...200)
    func random(seed: UInt64) throws {
        let before = Chain(seed: seed, organisations: 6...6)
        let after = Chain(seed: seed + 1_000, organisations: 6...6)
        let change = try SupplyChange(from: before.graph(), to: after.graph(), below: 0)
        let back = try SupplyChange(from: after.graph(), to: before.graph(), below: 0)
        #expect(change.cameBelow == back.wentFromBelow && change.linksCame == back.linksWent)
        let belowBefore = BruteForce(before).below(0)
        let belowAfter = BruteForce(after).below(0)
        #expect(change.cameBelow == belowAfter.subtracting(belowBefore).sorted())
        #expect(change.wentFromBelow == belowBefore.subtracting(belowAfter).sorted())
        for (there, back) in zip(change.exposures, back.exposures) {
            #expect(there.difference == -back.difference)
            #expect(there.reasons.isEmpty == (there.difference == 0))
            #expect(there.reasons.count == back.reasons.count)
        }
        #expect(
            try SupplyChange(from: before.graph(), to: before.graph(), below: 0).exposures.allSatisfy {
                $0.difference == 0
            })
    }
}
