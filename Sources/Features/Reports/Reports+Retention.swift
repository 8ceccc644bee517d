public import Access
import AuditTrail
import ReportChannels
public import Storage

/// How long a report is kept: while it is open; once closed for the days of its channel; longer where an investigation or a court holds it. Then its
/// keys are destroyed, and with them all that was sealed.
extension Reports {
    /// Holds a report past its day. Needs a key to it.
    /// - Parameter days: from now, 1 to `Hold.longestDays`.
    /// - Throws: `ReportsError` `.notFound`, `.outOfRange`.
    public func hold(
        _ id: ID<Report>, for ground: Hold.Ground, days: Int, as principal: Principal
    ) async throws {
        guard (1...Hold.longestDays).contains(days) else { throw ReportsError(.outOfRange) }
        try await act(on: id, reason: "held: \(ground.rawValue)", as: principal) { report, person, now, transaction in
            // Sent twice.
            let known = try HoldRecords.holds(of: id, in: transaction)
            let until = now.adding(days: days)
            guard !known.contains(where: { Self.isSame($0, ground, until) }) else { return }
            try HoldRecords.insert(
                Hold(
                    id: .new(at: now), report: report.id, ground: ground, owner: person, since: now,
                    until: until), in: transaction)
        }
    }

    /// Whether a hold says the same, to the hour.
    private static func isSame(_ hold: Hold, _ ground: Hold.Ground, _ until: Timestamp) -> Bool {
        hold.endedAt == nil && hold.ground == ground
            && abs(hold.until.milliseconds - until.milliseconds) < 3_600_000
    }

    /// Ends a hold before its day. Needs a key to the report.
    /// - Throws: `ReportsError` `.notFound`.
    public func end(_ hold: ID<Hold>, of id: ID<Report>, as principal: Principal) async throws {
        try await act(on: id, reason: "holdEnded", as: principal) { report, person, now, transaction in
            let holds = try HoldRecords.holds(of: report.id, in: transaction)
            guard holds.contains(where: { $0.id == hold && $0.endedAt == nil }) else {
                throw ReportsError(.notFound)
            }
            try HoldRecords.end(hold, by: person, at: now, in: transaction)
        }
    }

    /// Destroys the keys of every report whose day has come and that nothing holds.
    /// - Returns: the reports, so that a backup that brings them back can be told (`DestructionRegister`).
    public func destroyDue(node: String) async throws -> [ID<Report>] {
        let now = clock.now()
        let due = try await store.read { transaction in
            try ReportRecords.reports(
                "report.destroy_at <= \(now) AND report.destroyed_at IS NULL ORDER BY report.destroy_at LIMIT 500",
                in: transaction)
        }
        var destroyed: [ID<Report>] = []
        for report in due where try await destroy(report.id, rule: "retention", node: node, unless: now) {
            destroyed.append(report.id)
        }
        return destroyed
    }

    /// Destroys again what was destroyed before a backup was restored.
    /// - Returns: how many were there again.
    public func destroyAgain(_ reports: [ID<Report>], node: String) async throws -> Int {
        let again = try await store.read { transaction in
            try reports.filter { id in
                try ReportRecords.report(id, in: transaction).map { $0.state != .destroyed } ?? false
            }
        }
        var count = 0
        for report in again where try await destroy(report, rule: "restoredBackup", node: node, unless: nil) {
            count += 1
        }
        return count
    }

    /// Destroys again what the register holds and a restored backup brought back, and registers what it lacks.
    /// - Returns: how many were there again.
    /// - Throws: a file error, or what the store throws.
    public func keepDestroyed(by register: DestructionRegister, node: String) async throws -> Int {
        let count = try await destroyAgain(register.reports(), node: node)
        try await registerDestroyed(in: register)
        return count
    }

    /// Adds to the register whatever the store has destroyed and it lacks, so that one that could not be written catches up.
    /// - Throws: a file error, or what the store throws.
    public func registerDestroyed(in register: DestructionRegister) async throws {
        let destroyed = try await store.read { transaction in
            try transaction.query("SELECT id FROM report WHERE destroyed_at IS NOT NULL ORDER BY id") {
                $0.id(0, of: Report.self)
            }
        }
        let known = Set(try register.reports())
        try register.add(destroyed.filter { !known.contains($0) })
    }

    /// - Parameter now: leaves it where something holds it at that moment; nil to destroy it whatever holds it.
    private func destroy(_ id: ID<Report>, rule: String, node: String, unless now: Timestamp?) async throws -> Bool {
        let moment = clock.now()
        return try await store.write { [trail] transaction in
            guard let report = try ReportRecords.report(id, in: transaction), report.state != .destroyed else {
                return false
            }
            if let now {
                guard try !Self.isHeld(id, at: now, in: transaction), let day = report.destroyAt, day <= now else {
                    return false
                }
            }
            try ReportKeyRecords.removeAll(of: id, in: transaction)
            try ReportEntryRecords.removeAll(of: id, in: transaction)
            try ReportFileRecords.removeAll(of: id, in: transaction)
            try transaction.execute("DELETE FROM report_exclusion WHERE report_id = \(id)")
            try transaction.execute("DELETE FROM report_alert WHERE report_id = \(id)")
            try transaction.execute(
                """
                UPDATE report SET state = \(Report.State.destroyed), urgency = 9, destroyed_at = \(moment),
                    destroyed_by = \(rule), assignee_id = NULL, changed_at = \(moment)
                WHERE id = \(id)
                """)
            let node = Actor(person: nil, organisation: report.organisation.text, node: node)
            try trail.append(.erasure, "report", id.text, by: node, reason: rule, in: transaction)
            return true
        }
    }

    static func isHeld(_ report: ID<Report>, at now: Timestamp, in transaction: any Transaction) throws -> Bool {
        try HoldRecords.holds(of: report, in: transaction).contains { $0.holds(at: now) }
    }

    /// The day on which a closed report goes; nil while it is open.
    static func destruction(of report: Report, in transaction: any Transaction) throws -> Timestamp? {
        guard report.state == .closed, let closed = report.closedAt else { return nil }
        let terms = try ReportChannels.terms(of: report.channel, in: transaction)
        return closed.adding(days: terms.keepDays)
    }

    static func reopen(_ report: inout Report) {
        report.state = .open
        report.closedAt = nil
        report.closeReason = nil
        if report.withdrawnAt == nil { report.destroyAt = nil }
    }
}
