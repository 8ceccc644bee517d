public import Access
import AuditTrail
public import InputFiles
import Storage
import Suppliers

extension EthicalEmployment {
    /// Loads a table of invoices and their payment. Needs `.changePlan`.
    ///
    /// The file is read whole before anything of it is kept: one row with an error refuses it. An invoice that is known is not added
    /// again; where its payment or dispute is told anew, it is brought up to date; so loading the same table again changes nothing.
    /// Names that nobody has said anything of are then looked for in the register; nothing is linked by itself.
    /// - Parameters:
    ///   - source: the table, at most 500,000 rows.
    ///   - fileName: the name it had with whoever sent it.
    /// - Throws: `InputProblem` where the table cannot be read at all, or lacks a column.
    public func importInvoices(
        _ source: any ByteReading, fileName: String, as principal: Principal
    ) async throws -> InvoiceImportReport {
        try principal.require(.changePlan)
        let now = clock.now()
        var reading = InvoiceReading(today: Day(now), fileName: fileName)
        try reading.read(source)
        var report = reading.report
        guard reading.faults == 0 else { return report }
        var load = InvoiceImport(
            id: .new(at: now), fileName: String(fileName.prefix(200)), rows: reading.rows, added: 0, changed: 0,
            known: 0, leftOut: reading.credits, importedAt: now)
        var rest = reading.invoices[...]
        while !rest.isEmpty {
            let batch = rest.prefix(400)
            rest = rest.dropFirst(batch.count)
            let folded = batch.map { suppliers.searchKey(of: $0.supplier) }
            let counts = try await store.write { transaction in
                try InvoiceRecords.enter(
                    batch, folded: folded, of: principal.organisation, at: now, in: transaction)
            }
            load.added += counts.added
            load.changed += counts.changed
            load.known += counts.known
        }
        try await store.write { [trail, load] transaction in
            try PaymentRecords.insert(load, of: principal.organisation, by: principal.person, in: transaction)
            try trail.append(.collection, "invoice_import", load.id.text, by: principal.actor, in: transaction)
        }
        try await seekSuppliers(as: principal)
        report.loaded = load
        return report
    }

    /// The latest tables that were loaded, newest first. Needs `.readCode`.
    public func invoiceImports(as principal: Principal) async throws -> [InvoiceImport] {
        try principal.require(.readCode)
        return try await store.read { try PaymentRecords.imports(of: principal.organisation, in: $0) }
    }

    /// How quickly invoices were paid, by calendar quarter or by half-year, newest first. Periods in which nothing was paid and
    /// nothing fell due unpaid are missing. Needs `.readCode`.
    public func payments(
        by kind: PaymentPeriod.Kind, as principal: Principal
    ) async throws -> [PaymentFigures] {
        try principal.require(.readCode)
        let today = today
        return try await store.read { transaction in
            try Self.figures(kind, of: principal.organisation, today: today, in: transaction)
        }
    }

    /// The same for an export, which the trail notes as a disclosure: quarters and half-years. Needs `.readCode`.
    public func everyPaymentFigure(as principal: Principal) async throws -> [PaymentFigures] {
        try principal.require(.readCode)
        let today = today
        return try await store.write { [trail] transaction in
            try trail.append(.disclosure, "invoice", nil, by: principal.actor, reason: "export", in: transaction)
            return try PaymentPeriod.Kind.allCases.flatMap { kind in
                try Self.figures(kind, of: principal.organisation, today: today, in: transaction)
            }
        }
    }

    /// - Parameter narrowed: a further condition on `invoice` that begins with AND; empty for all invoices.
    static func figures(
        _ kind: PaymentPeriod.Kind, of organisation: ID<Organisation>, today: Day, narrowed: SQL = "",
        in transaction: any Transaction
    ) throws -> [PaymentFigures] {
        var periods: [PaymentPeriod: PaymentTally] = [:]
        let tallies = try PaymentRecords.tallies(of: organisation, today: today, narrowed: narrowed, in: transaction)
        for (key, tally) in tallies {
            guard let quarter = PaymentPeriods.quarter(key) else { continue }
            let period = kind == .quarter ? quarter : PaymentPeriods.halfYear(of: quarter)
            if let period { periods[period, default: PaymentTally()].add(tally) }
        }
        return periods.sorted { $0.key > $1.key }.map { $0.value.figures($0.key, today: today) }
    }
}
