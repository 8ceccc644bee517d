public import Access
public import InputFiles
import NameMatching
import Storage
import SupplierTables
import Synchronization

extension Suppliers {
    /// Loads a supplier list. Needs `.importSuppliers`.
    ///
    /// Every row is read before anything is written; an error refuses the file unless `options.skipsBad`.
    /// - Throws: `InputProblem` where the file cannot be read at all or lacks a column for names; `StorageError`.
    public func importSuppliers(
        _ path: String, options: ImportOptions = ImportOptions(), as principal: Principal,
        progress: (@Sendable (ReadingProgress) -> Void)? = nil
    ) async throws -> ImportReport {
        try await importTable(SupplierRow.self, path, options, "suppliers", as: principal, progress) { row, register in
            let supplier = try register.enter(SupplierRowReading.business(row))
            try register.state(spend: row.spend, category: row.category, of: supplier)
        }
    }

    /// Loads a purchase ledger. Needs `.importSuppliers`. A line that was loaded before, from this file or another, is
    /// counted as known and not loaded again.
    /// - Throws: `InputProblem` where the file cannot be read at all or lacks a column for supplier or amount; `StorageError`.
    public func importLedger(
        _ path: String, options: ImportOptions = ImportOptions(), as principal: Principal,
        progress: (@Sendable (ReadingProgress) -> Void)? = nil
    ) async throws -> ImportReport {
        try await importTable(PaymentRow.self, path, options, "ledger", as: principal, progress) { row, register in
            let supplier = try register.enter(PaymentRowReading.business(row))
            try register.pay(row, to: supplier)
        }
    }

    private func importTable<Record: TableRecord>(
        _: Record.Type, _ path: String, _ options: ImportOptions, _ kind: String, as principal: Principal,
        _ progress: (@Sendable (ReadingProgress) -> Void)?,
        _ enter: @escaping @Sendable (Record, inout TableRegister) throws -> Void
    ) async throws -> ImportReport {
        try principal.require(.importSuppliers)
        var report = ImportReport()
        report[.files] = 1
        let rows = try TableReading.rows(Record.self, path, options, into: &report, progress)
        if report.refused { return report }
        try await beginImport(kind, as: principal)
        let alike = Mutex<[Int: Int]>([:])
        let writer = Mutex(
            RegisterWriter(
                organisation: principal.organisation, matcher: matcher, now: clock.now()))
        let context = TableRegister.Context(
            organisation: principal.organisation, matcher: matcher, now: clock.now())
        var start = 0
        while start < rows.count {
            let batch = rows[start..<min(start + 1000, rows.count)]
            let counts = try await store.write { [batch] transaction in
                try writer.withLock { writer in
                    var register = TableRegister(
                        writer: writer, alike: alike.withLock { $0 }, context: context, transaction: transaction)
                    for row in batch { try enter(row, &register) }
                    writer = register.writer
                    let seen = register.alike
                    alike.withLock { $0 = seen }
                    return register.counts
                }
            }
            for (count, number) in counts { report[count] += number }
            start += batch.count
        }
        report[.rows] = rows.count
        let entered = writer.withLock { $0 }
        report[.suppliersNew] = entered.addedCount
        report[.suppliersLinked] = entered.linkedCount
        report[.mergeOffers] = try await finishImport(kind, added: entered.added, as: principal)
        return report
    }
}
