import Access
import AuditTrail
import Languages
import ReportChannels
import Sealing
import Storage

/// What every act of a desk has in common.
extension Reports {
    static func receiver(_ principal: Principal) throws -> ID<Person> {
        try principal.require(.receiveReports, within: .own)
        guard let person = principal.person else { throw AccessError(.forbidden, permission: .receiveReports) }
        return person
    }

    /// A report that is there and to which the person holds a key.
    /// - Throws: `ReportsError` `.notFound`.
    static func held(_ id: ID<Report>, by person: ID<Person>, in transaction: any Transaction) throws -> Report {
        guard let report = try ReportRecords.report(id, in: transaction), report.state != .destroyed,
            try !ReportKeyRecords.keys(of: person, to: id, in: transaction).isEmpty,
            try !ReportKeyRecords.excluded(from: id, in: transaction).contains(person)
        else { throw ReportsError(.notFound) }
        return report
    }

    /// Changes a report that the principal holds a key to and that is not only offered to them.
    func act<Answer: Sendable>(
        on id: ID<Report>, _ act: Act = .alteration, reason: String, recipient: String? = nil, as principal: Principal,
        _ work: @escaping @Sendable (inout Report, ID<Person>, Timestamp, any Transaction) throws -> Answer
    ) async throws -> Answer {
        let person = try Self.receiver(principal)
        let now = clock.now()
        return try await store.write { [trail] transaction in
            var report = try Self.held(id, by: person, in: transaction)
            guard try Self.offer(of: id, to: person, in: transaction) == nil else { throw ReportsError(.notFound) }
            let answer = try work(&report, person, now, transaction)
            try ReportRecords.update(report, at: now, in: transaction)
            try trail.append(
                act, "report", id.text, by: principal.actor, reason: reason, recipient: recipient, in: transaction)
            return answer
        }
    }

    /// - Throws: `ReportsError` `.badSeal`.
    static func check(_ entry: SealedEntry, _ kinds: Set<EntryKind>) throws(ReportsError) {
        guard kinds.contains(entry.kind), EntrySealing.isPlausible(entry.sealed.count) else {
            throw ReportsError(.badSeal)
        }
    }

    /// Keeps an entry; the same name again changes nothing, so that a form that is sent twice does no harm.
    /// - Returns: whether it is new. What is written beside it is written only then.
    @discardableResult
    static func keep(
        _ entry: SealedEntry, of report: Report, by person: ID<Person>, at now: Timestamp,
        in transaction: any Transaction
    ) throws -> Bool {
        guard try !ReportEntryRecords.has(entry.name, of: report.id, in: transaction) else { return false }
        try ReportEntryRecords.insert(entry, of: report.id, by: person, at: now, in: transaction)
        return true
    }

    /// An offer of a report that waits for a person who receives from the channel that it was offered to.
    static func offer(
        of id: ID<Report>, to person: ID<Person>, in transaction: any Transaction
    ) throws -> HandOver? {
        let offers = try HandOverRecords.handovers(of: id, in: transaction).filter { $0.state == .offered }
        guard !offers.isEmpty else { return nil }
        let channels = try ReportChannels.channels(of: person, in: transaction)
        return offers.first { offer in offer.to.map { channels.contains($0) } ?? false }
    }

    static func opened(
        _ report: Report, for person: ID<Person>, _ offer: HandOver?, in transaction: any Transaction
    ) throws -> OpenedReport {
        let name = try ReportChannels.name(of: report.channel, in: transaction)
        let entries = try ReportEntryRecords.entries(of: report.id, in: transaction)
        let people = Set(entries.compactMap(\.person) + [report.assignee].compactMap { $0 })
        return OpenedReport(
            report: report, channelName: name.english, welshChannelName: name.welsh,
            keys: try ReportKeyRecords.keys(of: person, to: report.id, in: transaction), entries: entries,
            files: try ReportFileRecords.files(of: report.id, in: transaction).map {
                OpenedReport.File(name: $0.name, chunks: $0.chunks)
            },
            names: try names(of: people, in: transaction),
            handovers: try HandOverRecords.handovers(of: report.id, in: transaction),
            holds: try HoldRecords.holds(of: report.id, in: transaction),
            outcomes: try OutcomeRecords.outcomes(of: report.id, in: transaction), offer: offer)
    }

    static func names(
        of people: Set<ID<Person>>, in transaction: any Transaction
    ) throws -> [ID<Person>: String] {
        var names: [ID<Person>: String] = [:]
        for person in people {
            names[person] = try transaction.first(
                "SELECT MAX(name) FROM membership WHERE person_id = \(person)"
            ) { $0.text(0) }
        }
        return names
    }
}
