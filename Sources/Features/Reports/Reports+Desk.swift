public import Access
import AuditTrail
import ReportChannels
public import Sealing
public import Storage

/// What recipients do. Each needs `.receiveReports` and a key to the report that was sealed to the asking person: to everybody else, an
/// administrator too, there is no such report.
extension Reports {
    /// Reports to which the asking person holds a key, the most urgent first. Says nothing of what they hold.
    public func list(
        _ filter: ReportFilter, _ page: PageRequest, as principal: Principal
    ) async throws -> Page<ListedReport> {
        let person = try Self.receiver(principal)
        let now = clock.now()
        return try await store.read {
            try ReportListRecords.page(filter, for: person, at: now, page, in: $0)
        }
    }

    /// Hands a report to the asking person's browser, sealed as it is. The first time counts as the first look. Asks for a purpose; the trail notes it.
    /// - Throws: `ReportsError` `.notFound`, `PurposeRequired`.
    public func open(_ id: ID<Report>, as principal: Principal) async throws -> OpenedReport {
        let person = try Self.receiver(principal)
        let principal = try await purposes.opening(.report, id.text, as: principal)
        let now = clock.now()
        return try await store.write { [trail] transaction in
            var report = try Self.held(id, by: person, in: transaction)
            let offer = try Self.offer(of: id, to: person, in: transaction)
            if report.state == .arrived, offer == nil {
                report.state = .open
                report.lookedAt = now
                try ReportRecords.update(report, at: now, in: transaction)
            }
            try trail.append(.consultation, "report", id.text, by: principal.actor, in: transaction)
            return try Self.opened(report, for: person, offer, in: transaction)
        }
    }

    /// One sealed chunk of a file of a report.
    /// - Throws: `ReportsError` `.notFound`.
    public func chunk(
        _ number: Int, of file: SealName, in id: ID<Report>, as principal: Principal
    ) async throws -> [UInt8] {
        let person = try Self.receiver(principal)
        return try await store.read { transaction in
            _ = try Self.held(id, by: person, in: transaction)
            guard let chunk = try ReportFileRecords.chunk(number, of: file, in: id, transaction) else {
                throw ReportsError(.notFound)
            }
            return chunk
        }
    }

    /// Adds what the desk notes for itself: a note, labels, a link between reports.
    /// - Throws: `ReportsError` `.notFound`, `.badSeal`.
    public func note(_ entry: SealedEntry, on id: ID<Report>, as principal: Principal) async throws {
        try Self.check(entry, [.note, .label, .link])
        try await act(on: id, reason: entry.kind.rawValue, as: principal) { report, person, now, transaction in
            _ = try Self.keep(entry, of: report, by: person, at: now, in: transaction)
        }
    }

    /// Writes to the reporter, who reads it with the receipt.
    /// - Throws: `ReportsError` `.notFound`, `.badSeal`.
    public func answer(_ entry: SealedEntry, to id: ID<Report>, as principal: Principal) async throws {
        try Self.check(entry, [.answer])
        try await act(on: id, reason: "answered", as: principal) { report, person, now, transaction in
            try Self.keep(entry, of: report, by: person, at: now, in: transaction)
            report.answeredAt = report.answeredAt ?? now
            report.wroteAt = nil
        }
    }

    /// Says how urgent a report is, with the reasons in a sealed entry.
    /// - Throws: `ReportsError` `.notFound`, `.badSeal`, `.changedMeanwhile` for a closed one.
    public func assess(
        _ id: ID<Report>, _ risk: Report.Risk, reasons: SealedEntry, as principal: Principal
    ) async throws {
        try Self.check(reasons, [.assessment])
        try await act(on: id, reason: "assessed: \(risk.rawValue)", as: principal) { report, person, now, transaction in
            guard report.state == .open else { throw ReportsError(.changedMeanwhile) }
            try Self.keep(reasons, of: report, by: person, at: now, in: transaction)
            report.risk = risk
            report.assessedAt = report.assessedAt ?? now
        }
    }

    /// Gives a report to a colleague who can read it (`ReportFrame.colleagues`), or to nobody.
    /// - Throws: `ReportsError` `.notFound`, also where the colleague holds no key or is another organisation's.
    public func assign(_ id: ID<Report>, to colleague: ID<Person>?, as principal: Principal) async throws {
        try await act(on: id, reason: "assigned", as: principal) { report, _, _, transaction in
            if let colleague {
                let holders = try ReportKeyRecords.holders(of: id, in: principal.organisation, transaction)
                guard holders.contains(where: { $0.person == colleague }) else { throw ReportsError(.notFound) }
            }
            report.assignee = colleague
        }
    }

    /// Closes a report; from now its days are counted.
    /// - Throws: `ReportsError` `.notFound`, `.badSeal`, `.changedMeanwhile` where nobody has assessed it: nothing goes unread.
    public func close(
        _ id: ID<Report>, _ reason: Report.CloseReason, note: SealedEntry?, as principal: Principal
    ) async throws {
        if let note { try Self.check(note, [.note]) }
        try await act(on: id, reason: "closed: \(reason.rawValue)", as: principal) { report, person, now, transaction in
            guard report.state == .open, report.risk != nil else { throw ReportsError(.changedMeanwhile) }
            if let note { try Self.keep(note, of: report, by: person, at: now, in: transaction) }
            report.state = .closed
            report.closedAt = now
            report.closeReason = reason
            report.wroteAt = nil
            let day = try Self.destruction(of: report, in: transaction)
            report.destroyAt = report.withdrawnAt == nil ? day : [report.destroyAt, day].compactMap { $0 }.min()
        }
    }

    /// Opens a closed report again.
    /// - Throws: `ReportsError` `.notFound`, `.changedMeanwhile`.
    public func reopen(_ id: ID<Report>, as principal: Principal) async throws {
        try await act(on: id, reason: "reopened", as: principal) { report, _, _, _ in
            guard report.state == .closed else { throw ReportsError(.changedMeanwhile) }
            Self.reopen(&report)
        }
    }

    /// Whether anything waits for the asking person: how many arrived and unlooked, how many late, how many whose reporter waits, how many offered.
    public func waiting(as principal: Principal) async throws -> WaitingReports {
        guard principal.may(.receiveReports, within: .own), let person = principal.person else {
            return WaitingReports()
        }
        let now = clock.now()
        return try await store.read { transaction in
            var waiting = WaitingReports()
            for show in [ReportFilter.Show.late, .waiting, .offered] {
                var filter = ReportFilter()
                filter.show = show
                let page = try ReportListRecords.page(
                    filter, for: person, at: now, PageRequest(number: 1, size: 1), in: transaction)
                waiting.counts[show] = page.total
            }
            waiting.arrived = try transaction.count(
                """
                SELECT COUNT(*) FROM report WHERE state = 'arrived'
                    AND id IN (SELECT report_id FROM report_key WHERE person_id = \(person))
                """)
            return waiting
        }
    }
}
