import Languages
import Storage
import Suppliers

/// What was paid to a supplier and how late, by the ledger.
struct SupplierSpendView {
    var payments: PaymentSummary

    /// nil where the ledger has no payment.
    func fields(in words: Words) -> Fields? {
        guard payments.count > 0 else { return nil }
        let others = payments.otherCurrencies.map(words.money).joined(separator: ", ")
        return [
            "count": count(words),
            "late": payments.dated > 0
                ? words(.suppliersPaymentsLate(dated: words.number(payments.dated), late: words.number(payments.late)))
                : words(.suppliersPaymentsLateUnknown),
            "others": others.isEmpty ? nil : words(.suppliersPaymentsOthers(sums: others)),
            "latest": table(words).fields(in: words),
        ]
    }

    private func count(_ words: Words) -> String {
        let count = words(.suppliersPaymentsCount(count: payments.count))
        return words.period(from: payments.first, to: payments.last).map { "\(count), \($0)" } ?? count
    }

    private func table(_ words: Words) -> Table {
        let isWhole = payments.latest.count == payments.count
        return Table(
            caption: isWhole
                ? words(.suppliersPaymentsAll) : words(.suppliersPaymentsLatest(count: payments.latest.count)),
            columns: [
                Table.Column(label: words(.suppliersPaymentsPaid)),
                Table.Column(label: words(.suppliersPaymentsAmount), isNumeric: true),
                Table.Column(label: words(.suppliersPaymentsCategory)),
                Table.Column(label: words(.suppliersPaymentsReference)),
                Table.Column(label: words(.suppliersPaymentsDays), isNumeric: true),
            ],
            rows: payments.latest.map { row($0, words) })
    }

    private func row(_ payment: Payment, _ words: Words) -> [Table.Cell] {
        let days = payment.paidOn.flatMap { paid in
            payment.invoicedOn.map { paid.daysSince1970 - $0.daysSince1970 }
        }
        return [
            Table.Cell(words.shortDay(orUnknown: payment.paidOn)), Table.Cell(words.money(payment.amount)),
            Table.Cell(payment.category ?? words(.siteUnknown)),
            Table.Cell(payment.reference ?? words(.siteUnknown)),
            Table.Cell(days.map { words.number($0) } ?? words(.siteUnknown)),
        ]
    }
}
