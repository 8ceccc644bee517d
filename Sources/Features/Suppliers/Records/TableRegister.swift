import Access
import NameMatching
import Storage
import SupplierTables

/// What a row of a table may do to the register, within one batch.
struct TableRegister {
    struct Context: Sendable {
        var organisation: ID<Organisation>
        var matcher: NameMatcher
        var now: Timestamp
        var today: Day { Day(now) }
    }

    var writer: RegisterWriter
    let context: Context
    let transaction: any Transaction
    /// How many lines alike the file has had, by the hash of what they say.
    private(set) var alike: [Int: Int]
    private(set) var counts: [ImportReport.Count: Int] = [:]

    init(writer: RegisterWriter, alike: [Int: Int], context: Context, transaction: any Transaction) {
        self.writer = writer
        self.alike = alike
        self.context = context
        self.transaction = transaction
    }

    mutating func enter(_ business: NamedParty) throws -> ID<Supplier> {
        try writer.enter(business, names: PartyName.all(of: business, matcher: context.matcher), in: transaction)
    }

    /// Keeps what the list says of a year's spend and of the trade.
    func state(spend: TableAmount?, category: String?, of supplier: ID<Supplier>) throws {
        let pounds = spend.flatMap { $0.currency == "GBP" ? $0.minorUnits : nil }
        guard pounds != nil || category != nil else { return }
        try transaction.execute(
            """
            UPDATE supplier SET stated_spend_minor = COALESCE(\(pounds), stated_spend_minor),
                stated_sector = COALESCE(\(category), stated_sector)
            WHERE id = \(supplier)
            """)
    }

    /// Enters a payment unless the ledger has had the same before: the supplier as written, amount, days and reference, and
    /// as many alike in the file before it. Category and description may be corrected without paying twice,
    /// and lines are not told apart by their place, so that a later export of the same lines is known again.
    mutating func pay(_ row: PaymentRow, to supplier: ID<Supplier>) throws {
        let paid = row.paidDate ?? row.date
        if let paid, paid > context.today.description { counts[.paymentsAhead, default: 0] += 1 }
        let fingerprint = [
            row.supplier, "\(row.amount.minorUnits)", row.amount.currency, paid ?? "", row.invoiceDate ?? "",
            row.reference ?? "",
        ].joined(separator: "\u{1F}")
        alike[fingerprint.hashValue, default: 0] += 1
        let place = alike[fingerprint.hashValue, default: 1]
        let added = try transaction.execute(
            """
            INSERT INTO payment (id, organisation_id, supplier_id, amount_minor, currency, paid_on, invoiced_on, category,
                reference, fingerprint)
            VALUES (\(ID<Payment>.new(at: context.now)), \(context.organisation), \(supplier), \(row.amount.minorUnits),
                \(row.amount.currency), \(paid), \(row.invoiceDate), \(row.category ?? row.description), \(row.reference),
                \(fingerprint + "\u{1F}\(place)"))
            ON CONFLICT (organisation_id, fingerprint) DO NOTHING
            """)
        counts[added == 1 ? .payments : .paymentsKnown, default: 0] += 1
    }
}
