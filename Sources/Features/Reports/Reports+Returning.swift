import AuditTrail
public import Sealing
import Storage

/// What a reporter may do who comes back with the receipt. What a receipt does not find is "not found", whatever the reason.
extension Reports {
    /// How far the report has come and what the desk wrote. Nothing of it is noted but that somebody asked.
    /// - Throws: `ReportsError` `.notFound`.
    public func returned(_ lookup: [UInt8]) async throws -> ReturnedReport {
        let now = clock.now()
        return try await store.read { transaction in
            let report = try Self.found(lookup, in: transaction)
            let entries = try ReportEntryRecords.entries(of: report.id, in: transaction)
            return ReturnedReport(
                seal: report.seal, language: report.language, arrivedAt: report.arrivedAt,
                steps: ReporterStepRule.steps(
                    of: report, handovers: try HandOverRecords.handovers(of: report.id, in: transaction)),
                receipt: try ReportKeyRecords.key(SealedKey.receipt, to: report.id, in: transaction)?.sealed,
                messages: entries.filter { $0.kind == .answer || $0.kind == .message },
                isClosed: report.state == .closed, withdrawnAt: report.withdrawnAt, destroyAt: report.destroyAt,
                isHeld: try Self.isHeld(report.id, at: now, in: transaction))
        }
    }

    /// Adds what the reporter says now, with files that were sent before. A closed report opens again.
    /// - Parameter entry: of a kind that reporters write, sealed with the content key.
    /// - Throws: `ReportsError` `.notFound`, `.badSeal`, `.fileMissing`, `.tooMuch`.
    public func add(
        _ entry: SealedEntry, files: [SealName] = [], to lookup: [UInt8], from reporter: Reporter
    ) async throws {
        guard entry.kind.isReporters, entry.kind != .report, entry.kind != .withdrawal,
            EntrySealing.isPlausible(entry.sealed.count)
        else { throw ReportsError(.badSeal) }
        try await change(lookup, from: reporter, reason: entry.kind.rawValue) { report, now, transaction in
            guard try !ReportEntryRecords.has(entry.name, of: report.id, in: transaction) else { return }
            try Self.checkRoom(for: files, in: report.id, at: now, transaction)
            try ReportEntryRecords.insert(entry, of: report.id, at: now, in: transaction)
            for file in files {
                guard try ReportFileRecords.attach(file, to: report.id, in: transaction) else {
                    throw ReportsError(.fileMissing)
                }
            }
            report.wroteAt = now
            if report.state == .closed { Self.reopen(&report) }
        }
    }

    /// Withdraws the report: after some days its keys are destroyed, unless something holds it. Until then it can be taken back.
    /// - Returns: false where something holds it now: an investigation, a court, a body that it was handed to.
    /// - Throws: `ReportsError` `.notFound`.
    public func withdraw(_ lookup: [UInt8], from reporter: Reporter) async throws -> Bool {
        try await change(lookup, from: reporter, reason: "withdrawn") { report, now, transaction in
            report.withdrawnAt = report.withdrawnAt ?? now
            let day = now.adding(days: ReportLimits.withdrawalDays)
            report.destroyAt = report.destroyAt.map { min($0, day) } ?? day
            return try !Self.isHeld(report.id, at: now, in: transaction)
        }
    }

    /// Takes a withdrawal back.
    /// - Throws: `ReportsError` `.notFound`.
    public func keepAfterAll(_ lookup: [UInt8], from reporter: Reporter) async throws {
        try await change(lookup, from: reporter, reason: "withdrawalTakenBack") { report, _, transaction in
            report.withdrawnAt = nil
            report.destroyAt = try Self.destruction(of: report, in: transaction)
        }
    }

    private func change<Answer: Sendable>(
        _ lookup: [UInt8], from reporter: Reporter, reason: String,
        _ work: @escaping @Sendable (inout Report, Timestamp, any Transaction) throws -> Answer
    ) async throws -> Answer {
        let now = clock.now()
        return try await store.write { [trail] transaction in
            var report = try Self.found(lookup, in: transaction)
            guard report.state != .destroyed else { throw ReportsError(.notFound) }
            let answer = try work(&report, now, transaction)
            try ReportRecords.update(report, at: now, in: transaction)
            try trail.append(
                .collection, "report", report.id.text, by: reporter.actor(in: report.organisation.text),
                reason: reason, in: transaction)
            return answer
        }
    }

    private static func found(_ lookup: [UInt8], in transaction: any Transaction) throws -> Report {
        guard lookup.count == ReceiptKeys.lookupLength,
            let report = try ReportRecords.report(lookup: lookup, in: transaction)
        else { throw ReportsError(.notFound) }
        return report
    }

    private static func checkRoom(
        for files: [SealName], in report: ID<Report>, at now: Timestamp, _ transaction: any Transaction
    ) throws {
        let kept = try ReportFileRecords.files(of: report, in: transaction).count
        let added = try ReportEntryRecords.added(to: report, since: now.adding(days: -1), in: transaction)
        guard kept + files.count <= ReportLimits.mostFiles, Set(files).count == files.count,
            added < ReportLimits.mostAdditionsADay
        else { throw ReportsError(.tooMuch) }
    }
}
