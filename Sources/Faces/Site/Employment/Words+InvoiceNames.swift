import EthicalEmployment
import Languages

/// Words that pages about the names on invoices share.
extension Words {
    func tag(of state: InvoiceName.State) -> Tag {
        let tone: Tag.Tone =
            switch state {
            case .linked: .good
            case .proposed: .warn
            case .unproposed: .unknown
            case .apart: .plain
            }
        return Tag(tone, self(.employmentNamesState, state))
    }

    /// `3 of 4`: how many of those paid were paid in time; nil where nothing was paid.
    func inTime(_ pace: PaymentPace) -> String? {
        guard pace.paid > 0 else { return nil }
        return self(.employmentPaymentsOf(part: number(pace.paidInTime), whole: number(pace.paid)))
    }

    /// How many invoices the sum leaves out; nil for none.
    func otherCurrencies(_ pace: PaymentPace) -> String? {
        guard pace.inOtherCurrencies > 0 else { return nil }
        return self(.employmentPaymentsOtherCurrencies(count: pace.inOtherCurrencies))
    }

    /// What a person said of a name.
    func decision(_ decision: InvoiceDecision) -> String {
        decision.supplier.map { self(.employmentNamesSame(name: $0.name)) } ?? self(.employmentNamesNoneOfThem)
    }
}
