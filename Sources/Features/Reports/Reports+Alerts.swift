import ReportChannels
public import Storage

extension Reports {
    /// Tells of urgent reports, each once: whom, `post` is told, within the transaction that notes it. The letters say nothing of any report.
    /// - Parameters:
    ///   - minute: after midnight in the United Kingdom, now.
    ///   - isWeekday: Monday to Friday there.
    ///   - post: posts one letter to an address.
    /// - Returns: how many reports were told of.
    public func tellUrgent(
        minute: Int, isWeekday: Bool, post: @escaping @Sendable (String, any Transaction) throws -> Void
    ) async throws -> Int {
        let now = clock.now()
        return try await store.write { transaction in
            let due = try transaction.query(
                """
                SELECT r.id, r.channel_id FROM report_alert a JOIN report r ON r.id = a.report_id
                WHERE a.told_at IS NULL ORDER BY a.at
                """
            ) { (report: $0.id(0, of: Report.self), channel: $0.id(1, of: ReportChannel.self)) }
            for alert in due {
                let addresses = try ReportChannels.addresses(
                    forUrgent: alert.channel,
                    without: try ReportKeyRecords.excluded(from: alert.report, in: transaction), minute: minute,
                    isWeekday: isWeekday, in: transaction)
                for address in Set(addresses).sorted() { try post(address, transaction) }
                try transaction.execute("UPDATE report_alert SET told_at = \(now) WHERE report_id = \(alert.report)")
            }
            return due.count
        }
    }
}
