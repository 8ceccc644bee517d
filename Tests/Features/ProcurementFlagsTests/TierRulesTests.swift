import Storage
import Suppliers
import Testing

@testable import ProcurementFlags

/// U04 and U10, which rest on the tier that the register reckons.
@Suite struct TierRulesTests {
    private static let (one, two) = (ID<Supplier>(stored: "one"), ID<Supplier>(stored: "two"))
    private static let today = Day(year: 2026, month: 6, day: 1) ?? Day(Timestamp(milliseconds: 0))

    private func rules(
        _ tier: RiskTier = .high, method: String? = "direct", end: Day? = Self.today, suppliers: Set<ID<Supplier>> = [one],
        withChain: Set<ID<Supplier>>? = []
    ) -> TierRules {
        var rules = TierRules(today: Self.today, withChain: withChain)
        rules.note(
            .init(
                contract: ID(stored: "contract"), tier: tier, points: 7, method: method, end: end,
                suppliers: suppliers))
        return rules
    }

    private func raised(_ rules: TierRules) -> [String] { rules.drafts.map(\.indicator) }
    private func covered(_ rules: TierRules) -> [Int] { rules.coverage.map(\.computable) }

    @Test func aDirectAwardAtHighRiskIsFlaggedWithItsPoints() {
        let flagged = rules()
        #expect(raised(flagged) == ["U04", "U10"] && covered(flagged) == [1, 1])
        #expect(flagged.drafts[0].figures.last == .init(name: "points", value: 7))
        #expect(raised(rules(method: "limited")).contains("U04"))
    }

    @Test(arguments: [RiskTier.medium, .low])
    func otherTiersAreLookedAtAndNotFlagged(tier: RiskTier) {
        #expect(raised(rules(tier)).isEmpty && covered(rules(tier)) == [1, 1])
    }

    @Test func withoutTheDataNothingIsSaid() {
        #expect(raised(rules(.unknown)).isEmpty && covered(rules(.unknown)) == [0, 0])
        #expect(raised(rules(method: nil)) == ["U10"] && covered(rules(method: nil)) == [0, 1])
        #expect(raised(rules(method: "open")) == ["U10"])
        #expect(covered(rules(suppliers: [])) == [0, 0], "nobody was awarded anything")
        #expect(covered(rules(withChain: nil)) == [1, 0], "nobody knows of chains")
        #expect(covered(rules(end: nil)) == [1, 0])
        #expect(raised(rules(end: Self.today.adding(days: -1))) == ["U04"], "what has ended asks for no chain")
    }

    @Test func whoNamedThoseBelowIsNotAskedAgain() {
        #expect(raised(rules(withChain: [Self.one])) == ["U04"])
        let half = rules(suppliers: [Self.one, Self.two], withChain: [Self.one])
        #expect(half.drafts.last?.figures.last == .init(name: "suppliers", value: 1))
    }
}
