import Storage
import Suppliers
import Testing

@testable import ProcurementFlags

/// U10 in a register: a high tier, and nobody knows who works below.
@Suite struct ChainRuleTests {
    private static let (one, two) = (ID<Supplier>(stored: "one"), ID<Supplier>(stored: "two"))
    private static let today = Day(Timestamp(milliseconds: 1_795_338_000_000))

    private func rule(
        _ tier: RiskTier = .high, end: Day? = Self.today, suppliers: Set<ID<Supplier>> = [one],
        withChain: Set<ID<Supplier>>? = []
    ) -> ChainRule {
        var rule = ChainRule(today: Self.today, withChain: withChain)
        rule.note(.init(contract: ID(stored: "contract"), tier: tier, end: end, suppliers: suppliers))
        return rule
    }

    @Test func aHighTierWithoutAChainIsFlagged() {
        #expect(rule().drafts.map(\.indicator) == ["U10"])
        #expect(rule().computable == 1)
    }

    @Test(arguments: [RiskTier.medium, .low])
    func otherTiersAreLookedAtAndNotFlagged(tier: RiskTier) {
        #expect(rule(tier).drafts.isEmpty && rule(tier).computable == 1)
    }

    @Test func withoutTheDataNothingIsSaid() {
        let silent = [
            rule(.unknown), rule(suppliers: []), rule(withChain: nil), rule(end: nil),
            rule(end: Self.today.adding(days: -1)),
        ]
        #expect(silent.allSatisfy { $0.drafts.isEmpty && $0.computable == 0 })
    }

    @Test func whoNamedThoseBelowIsNotAskedAgain() {
        #expect(rule(withChain: [Self.one]).drafts.isEmpty)
        let half = rule(suppliers: [Self.one, Self.two], withChain: [Self.one])
        #expect(half.drafts.last?.figures.last == .init(name: "suppliers", value: 1))
    }
}
