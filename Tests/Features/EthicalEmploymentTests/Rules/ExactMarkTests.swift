import Storage
import Suppliers
import Testing

@testable import EthicalEmployment

@Suite struct ExactMarkTests {
    private func link(_ name: String, _ supplier: String) -> ExactLink {
        ExactLink(
            name: ID(stored: name), nameOnInvoices: "A", invoices: 1, amount: Money(minorUnits: 1, currency: "GBP"),
            supplier: LinkedSupplier(id: ID(stored: supplier), name: "A"))
    }

    @Test func anotherListHasAnotherMark() {
        let lists = [
            [], [link("a", "b")], [link("a", "c")], [link("a", "b"), link("c", "d")], [link("c", "d"), link("a", "b")],
        ]
        #expect(Set(lists.map(ExactMark.of)).count == lists.count)
        #expect(ExactMark.of(lists[3]) == ExactMark.of([link("a", "b"), link("c", "d")]))
    }

    @Test func thePaceOfNothingIsUnknownAndNotZero() {
        let pace = PaymentTally().pace()
        #expect(pace.percentByNumber == nil && pace.medianDays == nil && pace.invoices == 0)
    }

    @Test func disputedAndUnpaidInvoicesCountAsInvoicesAlone() {
        var tally = PaymentTally()
        tally.add(.init(days: 10, isDisputed: false, isSterling: true, count: 3, minorUnits: 300))
        tally.add(.init(days: 31, isDisputed: false, isSterling: false, count: 1, minorUnits: 900))
        tally.add(.init(days: 5, isDisputed: true, isSterling: true, count: 1, minorUnits: 50))
        tally.add(.init(days: nil, isDisputed: false, isSterling: true, count: 2, minorUnits: 20))
        let pace = tally.pace()
        #expect([pace.invoices, pace.paid, pace.paidInTime, pace.inOtherCurrencies] == [7, 4, 3, 1])
        #expect(pace.percentByNumber == 75 && pace.medianDays == 10 && pace.amount.minorUnits == 370)
    }
}
