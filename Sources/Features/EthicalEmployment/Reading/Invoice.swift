import Storage

/// One invoice as it is kept, with what follows from its days.
struct Invoice: Sendable, Hashable {
    /// What a later table may tell anew.
    struct Payment: Sendable, Hashable {
        var dueOn: Day?
        var paidOn: Day?
        var isDisputed: Bool
    }

    /// The same for the same invoice in every table: who, when it came, how much, its reference, and the how manieth such it is.
    var fingerprint: String
    var supplier: String
    var reference: String?
    var receivedOn: Day
    var amount: Money
    var payment: Payment

    var days: Int? {
        payment.paidOn.map { PaymentTerm.taken(received: receivedOn, due: payment.dueOn, paid: $0) }
    }

    var paidQuarter: String? { payment.paidOn.map { PaymentPeriods.quarterKey(of: $0) } }

    /// The last day on which it is paid in time.
    var lastDay: Day { PaymentTerm.last(received: receivedOn, due: payment.dueOn) }

    var dueQuarter: String { PaymentPeriods.quarterKey(of: lastDay) }
}
