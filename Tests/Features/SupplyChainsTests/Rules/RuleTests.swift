import Storage
import Suppliers
import Testing

@testable import SupplyChains

@Suite struct RuleTests {
    private func id(_ number: Int) -> ID<Business> {
        ID(stored: "019a0000-0000-7000-8000-00000000000\(number)")
    }

    @Test func loopsAreFoundWithoutRecursion() {
        let edges = [(1, 2), (2, 3), (3, 1), (3, 4), (4, 5), (6, 6)].map { (from: id($0.0), to: id($0.1)) }
        #expect(LoopRule.inLoops(edges) == [id(1), id(2), id(3), id(6)])
        #expect(LoopRule.inLoops([]).isEmpty)
        let long = (0..<20_000).map { number in
            (from: ID<Business>(stored: "\(number)"), to: ID<Business>(stored: "\(number + 1)"))
        }
        #expect(LoopRule.inLoops(long).isEmpty)
        #expect(LoopRule.inLoops(long + [(from: ID(stored: "20000"), to: ID(stored: "0"))]).count == 20_001)
    }

    @Test func unknownIsInTheMiddleAndNeverSafe() {
        let unknown = OwnRisk.finding(country: nil, category: nil, products: [], flags: [])
        #expect(unknown.tier == .unknown && unknown.risk >= 500 && !unknown.reasons.isEmpty)
        let listed = OwnRisk.finding(country: "TM", category: "1921", products: ["Cotton cloth"], flags: [])
        #expect(listed.risk > unknown.risk)
        for weight in [-5, 0, 300, 1000, 2000] {
            let flagged = OwnRisk.finding(
                country: nil, category: nil, products: [], flags: [RedFlag(code: "x", weight: weight)])
            #expect((unknown.risk...1000).contains(flagged.risk) && flagged.reasons.last == "x")
        }
    }

    @Test func theBestOfSeveralInvitationsCounts() throws {
        let today = try #require(Day("2026-11-22"))
        func invitation(_ state: ChainInvitation.State, due: Int) -> ChainInvitation {
            ChainInvitation(
                id: ID(stored: "i"), business: id(1), invitedBy: nil, state: state, due: today.adding(days: due),
                sentAt: today.start, reminders: 0, hasAddress: false)
        }
        func answer(_ invitations: [ChainInvitation]) -> ChainMap.Node.Answer {
            AnswerStanding.best(of: invitations, today: today).answer
        }
        #expect(answer([]) == .notAsked && answer([invitation(.withdrawn, due: 1)]) == .notAsked)
        #expect(answer([invitation(.sent, due: 0)]) == .asked && answer([invitation(.opened, due: -1)]) == .late)
        #expect(answer([invitation(.refused, due: 1), invitation(.answered, due: -9)]) == .answered)
        #expect(answer([invitation(.refused, due: 1)]) == .refused)
        #expect(answer([invitation(.sent, due: -1), invitation(.sent, due: 1)]) == .asked)
    }

    @Test func returnCodesAreReadAsTyped() throws {
        let code = ReturnCode.new()
        #expect(code.shown.count == 34 && code != ReturnCode.new())
        #expect(ReturnCode(typed: code.shown) == code && ReturnCode(typed: " \(code.shown.lowercased())\n") == code)
        let confusing = String(repeating: "OIL0", count: 7)
        #expect(ReturnCode(typed: confusing)?.text == String(repeating: "0110", count: 7))
        #expect(ReturnCode(typed: "short") == nil && ReturnCode(typed: confusing + "0") == nil)
        #expect(ReturnCode(typed: String(repeating: "U", count: 28)) == nil)
    }

    @Test func sharesAndCategoriesAreReadAsWritten() throws {
        #expect(try FactsRule.share("12.5") == 125 && FactsRule.share("12,5 %") == 125 && FactsRule.share("") == nil)
        #expect(try FactsRule.share("0") == 0 && FactsRule.share("100") == 1000)
        #expect(try FactsRule.category("35811200-4") == "35811200" && FactsRule.category(" ") == nil)
        #expect(try FactsRule.country("Cymru") == "GB" && FactsRule.country("cn") == "CN")
        #expect(throws: SupplyChainsError(.badShare)) { try FactsRule.share("1e2") }
        #expect(throws: SupplyChainsError(.badCategory)) { try FactsRule.category("-") }
    }
}
