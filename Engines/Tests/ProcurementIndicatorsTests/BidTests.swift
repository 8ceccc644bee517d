import Testing

@testable import ProcurementIndicators

/// R028, R030, R035, R036.
@Suite struct BidTests {
    @Test func thePriceOfTwoTenderers() {
        let made = Case()
        made.add("p", bids: [.init("A", 10), .init("B", status: .disqualified, 10), .init("C", 11)])
        #expect(made.flags(.samePrice) == ["ocid p": 1, "tenderer A": 1, "tenderer B": 1])
    }

    @Test(
        "No same price",
        arguments: [
            [Case.Bid("A", 10), .init("A", 10)], [.init("A", 10), .init("B", 10, currency: "EUR")],
            [.init("A", 10), .init("B", status: .withdrawn, 10)], [.init("A", 10), .init("A", and: "B", 10)],
            [.init("A", 10), .init(nil, 10)], [.init("A"), .init("B")],
        ] as [[Case.Bid]])
    func noSamePrice(bids: [Case.Bid]) {
        let made = Case()
        made.add("p", bids: bids)
        #expect(made.flags(.samePrice).isEmpty)
    }

    @Test func aPriceInAnotherCurrencyIsComparedWithItsLike() {
        let made = Case()
        made.add("p", bids: [.init("A", 1)])
        made.add("q", bids: [.init("A", 10, currency: "EUR"), .init("B", status: .pending, 10, currency: "EUR")])
        #expect(made.flags(.samePrice)["ocid q"] == 1)
    }

    @Test(
        "R030: after the deadline, valid, of a supplier of an active award",
        arguments: [
            (Case.Bid("A", 5, day: 11), Case.Award("A"), true), (.init("A", 5, day: 10), .init("A"), false),
            (.init("A", status: .pending, 5, day: 11), .init("A"), false), (.init("A", 5, day: 11), .init("B"), false),
            (.init("A", 5, day: 11), .init("A", status: .pending), false), (.init("A", 5), .init("A"), false),
            (.init("A", and: "C", 5, day: 11), .init("B", "C"), true),
        ] as [(Case.Bid, Case.Award, Bool)])
    func lateBid(bid: Case.Bid, award: Case.Award, isFlagged: Bool) {
        let made = Case()
        made.add("p", bids: [bid], awards: [award]) { $0.tender.submission.end = Case.day(10) }
        #expect(made.flags(.lateBidWon)["ocid p"] == (isFlagged ? 1 : nil))
    }

    @Test(
        "R035: one valid tenderer is all there is of suppliers",
        arguments: [
            ([Case.Bid("A", 5), .init("B", status: .disqualified, 4), .init("C", status: .disqualified)], ["A"], 2.0),
            ([.init("A", 5), .init("B", 6), .init("C", status: .disqualified)], ["A"], nil),
            ([.init("A", 5), .init("A", status: .disqualified, 4)], ["A"], nil),
            ([.init("A", 5), .init("B", status: .disqualified, 4)], ["B"], nil),
            ([.init("A", 5), .init("B", status: .disqualified, 4)], ["A", "B"], nil),
            (
                [
                    .init("A", 5), .init("A", 6), .init("B", status: .disqualified, 4),
                    .init("B", status: .disqualified),
                ], ["A"], 1
            ),
            ([.init("A", 5), .init("B", status: .withdrawn, 4)], ["A"], nil),
        ] as [([Case.Bid], [String], Double?)])
    func othersOut(bids: [Case.Bid], winners: [String], value: Double?) {
        let made = Case()
        var award = Case.Award()
        award.suppliers = winners
        made.add("p", bids: bids, awards: [award])
        #expect(made.flags(.allOthersOut)["ocid p"] == value)
        #expect(made.flags(.allOthersOut)["tenderer A"] == value)
    }

    @Test(
        "R036: the lowest that was handed in is out",
        arguments: [
            ([Case.Bid("A", 5), .init("B", status: .disqualified, 4)], AwardStatus.active, true),
            ([.init("A", 5), .init("B", status: .disqualified, 4)], .pending, false),
            ([.init("A", 4), .init("B", status: .disqualified, 4)], .active, false),
            ([.init("B", status: .disqualified, 4), .init("A", 4)], .active, true),
            ([.init("A", status: .pending, 5), .init("B", status: .disqualified, 4)], .active, false),
            ([.init("A"), .init("B", status: .disqualified, 4)], .active, false),
            ([.init("A", 5), .init("B", status: .disqualified, 4), .init("C", status: .withdrawn, 3)], .active, true),
            ([.init("A", 5), .init("B", status: .disqualified, 4, currency: "EUR")], .active, false),
        ] as [([Case.Bid], AwardStatus, Bool)])
    func lowestOut(bids: [Case.Bid], status: AwardStatus, isFlagged: Bool) {
        let made = Case(currency: "GBP")
        made.add("p", bids: bids, awards: [.init("A", status: status)])
        #expect(made.flags(.lowestOut) == (isFlagged ? ["ocid p": 1] : [:]))
    }
}
