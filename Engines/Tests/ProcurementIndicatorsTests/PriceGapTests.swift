import Testing

@testable import ProcurementIndicators

/// R024 and R058.
@Suite struct PriceGapTests {
    /// Twenty procurements with gaps of 20 % to 21.9 %, and one more.
    private func sample(_ last: (Case) -> Void) -> Case {
        let made = Case()
        for index in 0..<20 {
            made.add(
                "n\(index)", bids: [.init("A", 100), .init("B", 120 + Double(index) / 10)], awards: [.init("A")])
        }
        last(made)
        return made
    }

    @Test func aGapFarBelowTheOthersIsFlaggedOnBoth() {
        let made = sample {
            $0.add("p", bids: [.init("C", 100), .init("D", 100.1), .init("E", 150)], awards: [.init("C")])
        }
        let flags = made.flags(.priceClose)
        #expect(Set(flags.keys) == ["ocid p", "tenderer C", "tenderer D"])
        #expect(abs((flags["ocid p"] ?? 0) - 0.001) < 1e-12)
        #expect(made.flags(.heavyDiscount).isEmpty)
        #expect(made.computable(.priceClose) == 21)
    }

    @Test func aGapFarAboveTheOthersIsFlaggedOnTheWinner() {
        let made = sample { $0.add("p", bids: [.init("C", 100), .init("D", 190)], awards: [.init("C")]) }
        #expect(Set(made.flags(.heavyDiscount).keys) == ["ocid p", "tenderer C"])
        #expect(made.flags(.priceClose).isEmpty)
    }

    @Test(
        "What leaves a procurement out",
        arguments: [
            ([Case.Bid("C", 100), .init("D", 100.1)], [Case.Award("C"), .init("D")]),
            ([.init("C", 100), .init("D", 100.1)], [.init("C"), .init("D", status: .pending)]),
            ([.init("C", 100), .init("D", 100.1)], [.init("C"), .init("D", status: .unknown)]),
            ([.init("C", 100), .init("D", 100.1)], [.init("C", "D")]),
            ([.init("C", 100), .init("D", 100.1)], [.init("D")]),
            ([.init("C", 100), .init("D", 100.1)], [.init("C", status: .unsuccessful)]),
            ([.init("C", 100), .init("D", status: .disqualified, 100.1)], [.init("C")]),
            ([.init("C", 100), .init("D", 100.1, currency: "EUR")], [.init("C")]),
            ([.init("C", 100), .init("D")], [.init("C")]), ([.init("C", 0), .init("D", 0.1)], [.init("C")]),
            ([.init("C", 100), .init(nil, 100.1)], [.init("C")]),
        ] as [([Case.Bid], [Case.Award])])
    func leftOut(bids: [Case.Bid], awards: [Case.Award]) {
        let made = sample { $0.add("p", bids: bids, awards: awards) }
        #expect(made.computable(.priceClose) == 20)
        #expect(made.flags(.priceClose).isEmpty)
    }

    @Test func cancelledAwardsDoNotMatter() {
        let made = sample {
            $0.add(
                "p", bids: [.init("C", 100), .init("D", 100.1)],
                awards: [.init("D", status: .cancelled), .init("C"), .init("E", status: .unsuccessful)])
        }
        #expect(made.flags(.priceClose)["ocid p"] != nil)
    }

    @Test func anEqualLowestBidMakesAGapOfNone() {
        let made = sample { $0.add("p", bids: [.init("D", 100), .init("C", 100)], awards: [.init("C")]) }
        #expect(made.flags(.priceClose)["ocid p"] == 0)
    }

    @Test func withoutALineAboveNothingNothingIsClose() {
        let made = Case()
        for index in 0..<9 {
            made.add("p\(index)", bids: [.init("A", 100), .init("B", 100 + Double(index) * 20)], awards: [.init("A")])
        }
        #expect(made.flags(.priceClose).isEmpty)
        let fence = made.ledger.findings().fences.first { $0.indicator == .priceClose }
        #expect(fence?.isUsed == false)
    }

    @Test func theCurrencyAskedForIsTheOneCompared() {
        let made = Case(currency: "EUR")
        made.add("p", bids: [.init("A", 100), .init("B", 120)], awards: [.init("A")])
        made.add(
            "q", bids: [.init("A", 100, currency: "EUR"), .init("B", 120, currency: "EUR")], awards: [.init("A")])
        #expect(made.computable(.heavyDiscount) == 1)
        #expect(made.flags(.heavyDiscount).keys.contains("ocid q"))
    }
}
