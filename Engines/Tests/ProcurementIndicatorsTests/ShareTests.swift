import Testing

@testable import ProcurementIndicators

/// R025, R038, R048: shares and counts of many procurements.
@Suite struct ShareTests {
    /// Ten tenderers that bid ten times and win five to six, one that bids as often and wins `wins`.
    private func losers(wins: Int, bids: Int = 10) -> Case {
        let made = Case()
        for tenderer in 0..<10 {
            for index in 0..<10 {
                let winner = index < 5 + tenderer % 2 ? "T\(tenderer)" : "Else"
                made.add("\(tenderer)-\(index)", bids: [.init("T\(tenderer)", 5)], awards: [.init(winner)])
            }
        }
        for index in 0..<bids {
            made.add(
                "loser-\(index)", bids: [.init("L", 5), .init("L", 6)], awards: [.init(index < wins ? "L" : "Else")])
        }
        return made
    }

    @Test func aFrequentTendererThatHardlyWins() {
        #expect(losers(wins: 1).flags(.serialLoser) == ["tenderer L": 0.1])
        #expect(losers(wins: 5).flags(.serialLoser).isEmpty)
    }

    @Test func aTendererThatBidsSeldomIsNone() {
        #expect(losers(wins: 0, bids: 3).flags(.serialLoser).isEmpty)
    }

    @Test func severalBidsInOneProcurementCountOnce() throws {
        let findings = losers(wins: 1).ledger.findings()
        let flag = try #require(findings.flags.first { $0.indicator == .serialLoser })
        #expect(flag.figures == [.init(.value, 0.1), .init(.bids, 10), .init(.wins, 1)])
    }

    @Test func manyDisqualified() {
        let made = Case()
        for buyer in 0..<8 {
            let out: BidStatus = buyer == 7 ? .disqualified : .valid
            made.add(
                "p\(buyer)", buyer: "B\(buyer)", entity: "E\(buyer)",
                bids: [.init("A\(buyer)", status: out), .init("C\(buyer)")]
                    + (0..<(buyer % 2)).map { _ in .init("D\(buyer)", status: .disqualified) }
                    + (0..<4).map { .init("F\(buyer)-\($0)", status: out) })
        }
        let flags = made.flags(.manyDisqualified)
        #expect(flags.keys.contains("buyer B7") && flags.keys.contains("entity E7"))
        #expect(!flags.keys.contains("buyer B1"))
        #expect(made.computable(.manyDisqualified) == 8)
    }

    @Test func oneBidSaysNothingAboutAShare() {
        let made = Case()
        for buyer in 0..<8 {
            made.add("p\(buyer)", buyer: "B\(buyer)", bids: [.init("A\(buyer)"), .init("C\(buyer)")])
        }
        made.add("one", buyer: "One", bids: [.init("O", status: .disqualified)])
        #expect(made.flags(.manyDisqualified).isEmpty)
    }

    @Test func aFenceOfNothingFlagsNobody() {
        let made = Case()
        for buyer in 0..<8 {
            made.add("p\(buyer)", buyer: "B\(buyer)", bids: [.init("A\(buyer)"), .init("C\(buyer)")])
        }
        #expect(made.flags(.manyDisqualified).isEmpty)
        #expect(made.ledger.findings().fences.allSatisfy { $0.indicator != .manyDisqualified || !$0.isUsed })
    }

    /// Suppliers with twenty procurements each, of one class, and one supplier of nine.
    private func mixes(processes: Int) -> Case {
        let made = Case()
        for supplier in 0..<6 {
            for index in 0..<20 {
                made.add("\(supplier)-\(index)", awards: [.init("S\(supplier)", classes: ["45000000"])])
            }
        }
        for index in 0..<processes {
            made.add("odd-\(index)", awards: [.init("Odd", classes: ["\(10 + index % 9)000000", "45000000"])])
        }
        return made
    }

    @Test func anOddMix() {
        #expect(mixes(processes: 20).flags(.oddMix)["tenderer Odd"] == 10)
        #expect(mixes(processes: 19).flags(.oddMix)["tenderer Odd"] == nil)
    }

    @Test func awardsToSeveralOrWithoutItemsSayNothing() {
        let made = Case()
        made.add("p", awards: [.init("A", "B", classes: ["45000000"])])
        made.add("q", awards: [.init("A")])
        made.add("r", awards: [.init("A", status: .pending, classes: ["45000000"])])
        #expect(made.computable(.oddMix) == 0)
    }
}
