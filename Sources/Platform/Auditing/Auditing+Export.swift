public import Access
import AuditTrail
import Storage

extension Auditing {
    /// The longest recipient and reason, in characters.
    public static let longestRecipient = 200
    public static let longestReason = 1000

    /// Hands out what a search finds, to be written as a file. Needs `.exportTrail`. The trail notes it as a disclosure, to
    /// whom and why, before the first byte.
    /// - Throws: `AuditingError` where recipient or reason say nothing or too much.
    public func export(
        _ query: TrailQuery, to recipient: String, because reason: String, format: TrailExportFormat,
        as principal: Principal
    ) async throws -> TrailExport {
        try principal.require(.exportTrail)
        guard ReasonText.weight(of: recipient) >= 2 else { throw AuditingError(.recipientMissing) }
        guard ReasonText.weight(of: reason) >= 5 else { throw AuditingError(.reasonMissing) }
        guard ReasonText.fits(recipient, Self.longestRecipient), ReasonText.fits(reason, Self.longestReason) else {
            throw AuditingError(.tooLong)
        }
        let names = try await store.read { transaction in
            Dictionary(
                try transaction.query(
                    """
                    SELECT person_id, name FROM membership WHERE organisation_id = \(principal.organisation)
                    """
                ) { ($0.text(0), $0.text(1)) }
            ) { first, _ in first }
        }
        let end = clock.now()
        try await store.write { [trail] transaction in
            try trail.append(
                .disclosure, "trail", query.subject, by: principal.actor, reason: reason, recipient: recipient,
                in: transaction)
        }
        var all = query
        all.after = nil
        return TrailExport(
            format: format, store: store, search: TrailSearch(all, organisation: principal.organisation), end: end,
            names: names)
    }
}
