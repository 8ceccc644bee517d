import AuditTrail
import ReportChannels
import Sealing
public import Storage

extension Reports {
    /// Keeps a sealed report: all of it in one transaction, so that it is either there whole or not at all. The same seal sent again changes
    /// nothing, so that whoever got no answer may send once more.
    /// - Returns: the moment from which it is kept.
    /// - Throws: `ReportsError` `.closed`, `.badSeal`, `.nobodyLeft`, `.recipientsChanged`, `.fileMissing`, `.tooMuch`.
    public func receive(_ sent: Submission, from reporter: Reporter) async throws -> Timestamp {
        let now = clock.now()
        return try await store.write { [trail] transaction in
            if let known = try ReportRecords.report(sealed: sent.seal, in: transaction) { return known.arrivedAt }
            guard let intake = try ReportChannels.intake(sent.channel, in: transaction) else {
                throw ReportsError(.closed)
            }
            try SubmissionRule.check(sent, for: intake)
            let report = Self.report(sent, for: intake, at: now)
            try ReportRecords.insert(report, lookup: sent.lookup, in: transaction)
            try Self.keep(sent, as: report, for: intake, at: now, in: transaction)
            if report.isDanger || report.isChild {
                try transaction.execute(
                    "INSERT INTO report_alert (report_id, at, told_at) VALUES (\(report.id), \(now), NULL)")
                try transaction.announce(Self.urgentTopic)
            }
            try trail.append(
                .collection, "report", report.id.text, by: reporter.actor(in: report.organisation.text),
                in: transaction)
            return now
        }
    }

    private static func report(_ sent: Submission, for intake: Intake, at now: Timestamp) -> Report {
        var report = Report(
            id: .new(at: now), organisation: intake.channel.organisation, channel: intake.channel.id, seal: sent.seal,
            language: sent.language, role: sent.role, area: sent.area, sealedBy: sent.sealedBy, arrivedAt: now,
            lookBy: now.adding(hours: intake.channel.terms.firstLookHours))
        report.isDanger = sent.isDanger
        report.isChild = sent.isChild
        return report
    }

    private static func keep(
        _ sent: Submission, as report: Report, for intake: Intake, at now: Timestamp, in transaction: any Transaction
    ) throws {
        for key in sent.keys {
            let person = intake.readers.first { $0.key.id == key.key }?.person
            try ReportKeyRecords.insert(key, of: report.id, person: person, at: now, in: transaction)
        }
        try ReportKeyRecords.insert(
            SealedKey(key: SealedKey.receipt, sealed: sent.receipt), of: report.id, person: nil, at: now,
            in: transaction)
        try ReportKeyRecords.exclude(sent.excluded, from: report.id, in: transaction)
        try ReportEntryRecords.insert(sent.entry, of: report.id, at: now, in: transaction)
        for file in sent.files {
            guard try ReportFileRecords.attach(file, to: report.id, in: transaction) else {
                throw ReportsError(.fileMissing)
            }
        }
    }
}
