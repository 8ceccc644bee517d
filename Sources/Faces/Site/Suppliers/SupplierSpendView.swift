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
                ? words(
                    "suppliers.payments.late",
                    ["late": words.number(payments.late), "dated": words.number(payments.dated)])
                : words("suppliers.payments.late.unknown"),
            "others": others.isEmpty ? nil : words("suppliers.payments.others", ["sums": others]),
            "latest": table(words).fields(in: words),
        ]
    }

    private func count(_ words: Words) -> String {
        let count = words("suppliers.payments.count", count: payments.count)
        return words.period(from: payments.first, to: payments.last).map { "\(count), \($0)" } ?? count
    }

    private func table(_ words: Words) -> Table {
        let isWhole = payments.latest.count == payments.count
        return Table(
            caption: isWhole
                ? words("suppliers.payments.all") : words("suppliers.payments.latest", count: payments.latest.count),
            columns: [
                Table.Column(label: words("suppliers.payments.paid")),
                Table.Column(label: words("suppliers.payments.amount"), isNumeric: true),
                Table.Column(label: words("suppliers.payments.category")),
                Table.Column(label: words("suppliers.payments.reference")),
                Table.Column(label: words("suppliers.payments.days"), isNumeric: true),
            ],
            rows: payments.latest.map { row($0, words) })
    }

    private func row(_ payment: Payment, _ words: Words) -> [Table.Cell] {
        let days = payment.paidOn.flatMap { paid in
            payment.invoicedOn.map { paid.daysSince1970 - $0.daysSince1970 }
        }
        return [
            Table.Cell(words.shortDay(orUnknown: payment.paidOn)), Table.Cell(words.money(payment.amount)),
            Table.Cell(payment.category ?? words("site.unknown")),
            Table.Cell(payment.reference ?? words("site.unknown")),
            Table.Cell(days.map { words.number($0) } ?? words("site.unknown")),
        ]
    }
}
