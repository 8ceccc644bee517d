import Access
import InputFiles
import NameMatching
import OpenContracting
import Storage
import Synchronization

/// One import of notices: reads releases in batches and writes each batch in a transaction.
final class ContractImport: Sendable {
    static let batchSize = 400

    let writer: Mutex<RegisterWriter>
    private let counts = Mutex(ImportReport())
    private let store: any Store
    private let contractWriter: ContractWriter

    init(store: any Store, organisation: ID<Organisation>, matcher: NameMatcher, now: Timestamp) {
        self.store = store
        contractWriter = ContractWriter(organisation: organisation, matcher: matcher, now: now)
        writer = Mutex(RegisterWriter(organisation: organisation, matcher: matcher, now: now))
    }

    /// What has been counted so far.
    var report: ImportReport {
        var report = counts.withLock { $0 }
        writer.withLock { writer in
            report[.suppliersNew] = writer.addedCount
            report[.suppliersLinked] = writer.linkedCount
        }
        return report
    }

    func load(_ file: String, options: ImportOptions, meter: ImportMeter) async throws {
        let reader = ReleaseReader(try ByteSource(path: file))
        let name = options.name ?? reader.name
        var batch: [ReadNotice] = []
        // The next batch is read while the last one is written.
        var writing = Task { try await write([]) }
        defer { writing.cancel() }
        while let step = try reader.next() {
            switch step {
            case .release(let release):
                batch.append(
                    ReadNotice(release, file: name, matcher: contractWriter.matcher, now: contractWriter.now))
            case .problem(let problem):
                counts.withLock { report in
                    report.note(problem.named(options.name))
                    if problem.severity == .error { report[.skipped] += 1 }
                }
            }
            guard batch.count == Self.batchSize else { continue }
            try await writing.value
            meter.note(reader.progress, items: batch.count)
            writing = Task { [batch] in try await write(batch) }
            batch = []
        }
        try await writing.value
        try await write(batch)
        meter.endFile(reader.progress)
        counts.withLock { report in
            report[.repairs] += reader.summary.repairs
        }
    }

    private func write(_ batch: [ReadNotice]) async throws {
        guard !batch.isEmpty else { return }
        let written = try await store.write { [self] transaction in
            try writer.withLock { writer in
                var report = ImportReport()
                var named: Set<ID<Supplier>> = []
                for notice in batch {
                    named.formUnion(try write(notice, with: &writer, counting: &report, in: transaction))
                }
                try refreshTotals(of: named, in: transaction)
                return report
            }
        }
        counts.withLock { report in
            for (count, number) in written.counts { report[count] += number }
            written.problems.forEach { report.note($0) }
        }
    }

    /// Totals are right after every batch, so that an import cut short leaves none that are wrong.
    private func refreshTotals(of suppliers: Set<ID<Supplier>>, in transaction: any Transaction) throws {
        let all = Array(suppliers)
        for start in stride(from: 0, to: all.count, by: SupplierTotals.most) {
            try SupplierTotals.refresh(
                Array(all[start..<min(start + SupplierTotals.most, all.count)]), of: contractWriter.organisation,
                today: Day(contractWriter.now), in: transaction)
        }
    }

    /// - Returns: the suppliers that it names.
    private func write(
        _ notice: ReadNotice, with writer: inout RegisterWriter, counting report: inout ImportReport,
        in transaction: any Transaction
    ) throws -> [ID<Supplier>] {
        var notice = notice
        for (place, mentions) in notice.mentions.enumerated() {
            notice.contract.awards[place].suppliers = try mentions.map { mention in
                AwardSupplier(
                    supplier: try writer.enter(mention.business, names: mention.names, in: transaction),
                    name: mention.name)
            }
        }
        let outcome = try contractWriter.write(notice, in: transaction)
        report[.releases] += 1
        report[outcome.isNew ? .contractsNew : .contractsUpdated] += 1
        report[.awardsNew] += outcome.awardsNew
        report[.awardsUpdated] += outcome.awardsUpdated
        report[.suppliersUnlinkable] += notice.problems.count
        notice.problems.forEach { report.note($0) }
        return notice.contract.awards.flatMap { $0.suppliers.map(\.supplier) }
    }
}
