public import Access
import AuditTrail
public import ReportChannels
import Sealing
public import Storage

/// Handing a report to another organisation of this installation, whose recipients get keys of their own, or to a partner outside.
extension Reports {
    /// Channels of other organisations that may be offered a report, with the keys that it has to be sealed to. Needs a key to the report.
    public func possibleTakers(of id: ID<Report>, as principal: Principal) async throws -> [Intake] {
        let person = try Self.receiver(principal)
        return try await store.read { transaction in
            let report = try Self.held(id, by: person, in: transaction)
            let excluded = try ReportKeyRecords.excluded(from: id, in: transaction)
            return try ReportChannels.intakes(besides: report.channel, in: transaction).compactMap { intake in
                var intake = intake
                intake.readers.removeAll { excluded.contains($0.person) }
                return intake.readers.isEmpty ? nil : intake
            }
        }
    }

    /// Offers a report to a channel: its recipients can read it from now on, and take it or not. Needs a key.
    /// - Parameters:
    ///   - keys: sealed in the asking person's browser to each reader of the channel and its recovery key.
    ///   - reasons: why, sealed.
    /// - Throws: `ReportsError` `.notFound`, `.badSeal`, `.closed`, `.recipientsChanged`, `.changedMeanwhile` where one waits already.
    public func offer(
        _ id: ID<Report>, to channel: ID<ReportChannel>, keys: [SealedKey], reasons: SealedEntry,
        as principal: Principal
    ) async throws {
        try Self.check(reasons, [.handover])
        try await act(on: id, .disclosure, reason: "offered", recipient: channel.text, as: principal) {
            report, person, now, transaction in
            // Sent twice.
            guard try !ReportEntryRecords.has(reasons.name, of: id, in: transaction) else { return }
            guard channel != report.channel, let intake = try ReportChannels.intake(channel, in: transaction) else {
                throw ReportsError(.closed)
            }
            let earlier = try HandOverRecords.handovers(of: id, in: transaction)
            guard !earlier.contains(where: { $0.state == .offered }) else { throw ReportsError(.changedMeanwhile) }
            let excluded = try ReportKeyRecords.excluded(from: id, in: transaction)
            try Self.check(keys, for: intake, without: excluded)
            for key in keys {
                let reader = intake.readers.first { $0.key.id == key.key }?.person
                try ReportKeyRecords.insert(key, of: id, person: reader, by: person, at: now, in: transaction)
            }
            try Self.keep(reasons, of: report, by: person, at: now, in: transaction)
            let name = try ReportChannels.organisationName(of: channel, in: transaction)
            try HandOverRecords.insert(
                HandOver(
                    id: .new(at: now), report: id, from: report.organisation, fromChannel: report.channel, to: channel,
                    name: name, reference: "", state: .offered, offeredAt: now), by: person, in: transaction)
        }
    }

    /// Takes a report that was offered: it belongs to the channel from now on, and its reporter is told the reference.
    /// - Throws: `ReportsError` `.notFound`, `.referenceMissing`.
    public func accept(_ id: ID<Report>, reference: String, as principal: Principal) async throws {
        let reference = try Self.checked(reference)
        try await answerOffer(id, reason: "accepted", as: principal) { report, offer, person, now, transaction in
            guard let to = offer.to else { throw ReportsError(.notFound) }
            try HandOverRecords.answer(
                offer.id, .accepted, reference: reference, refusal: nil, by: person, at: now, in: transaction)
            report.channel = to
            report.organisation = principal.organisation
            report.assignee = nil
            if report.state == .arrived { report.state = .open }
            report.lookedAt = report.lookedAt ?? now
            try ReportRecords.update(report, at: now, in: transaction)
        }
    }

    /// Does not take a report that was offered: the keys that were sealed for the offer are destroyed, and whoever offered it has it still.
    /// - Throws: `ReportsError` `.notFound`.
    public func refuse(
        _ id: ID<Report>, _ refusal: HandOver.RefusalReason, as principal: Principal
    ) async throws {
        try await answerOffer(id, reason: "refused: \(refusal.rawValue)", as: principal) {
            _, offer, person, now, transaction in
            try HandOverRecords.answer(
                offer.id, .refused, reference: "", refusal: refusal, by: person, at: now, in: transaction)
            try Self.removeKeys(of: offer, in: transaction)
        }
    }

    /// Takes an offer back that nobody has answered. Needs a key from before the offer.
    /// - Throws: `ReportsError` `.notFound`.
    public func takeBackOffer(of id: ID<Report>, as principal: Principal) async throws {
        try await act(on: id, reason: "offerTakenBack", as: principal) { _, person, now, transaction in
            guard
                let offer = try HandOverRecords.handovers(of: id, in: transaction).first(where: { $0.state == .offered }
                )
            else { throw ReportsError(.notFound) }
            try HandOverRecords.answer(
                offer.id, .withdrawn, reference: "", refusal: nil, by: person, at: now, in: transaction)
            try Self.removeKeys(of: offer, in: transaction)
        }
    }

    /// Notes that a report went to a partner outside, who has it by other means; its reporter is told whom and the reference.
    /// - Throws: `ReportsError` `.notFound`, `.referenceMissing`, `.outOfRange`.
    public func noteHandOver(
        of id: ID<Report>, to name: String, reference: String, reasons: SealedEntry, as principal: Principal
    ) async throws {
        try Self.check(reasons, [.handover])
        let reference = try Self.checked(reference)
        guard !name.isEmpty, name.utf8.count <= 2 * ReportLimits.longestReference else {
            throw ReportsError(.outOfRange)
        }
        try await act(on: id, .disclosure, reason: "handedOn", recipient: name, as: principal) {
            report, person, now, transaction in
            guard try Self.keep(reasons, of: report, by: person, at: now, in: transaction) else { return }
            try HandOverRecords.insert(
                HandOver(
                    id: .new(at: now), report: id, from: report.organisation, fromChannel: report.channel, to: nil,
                    name: name, reference: reference, state: .accepted, offeredAt: now, answeredAt: now), by: person,
                in: transaction)
        }
    }

    private func answerOffer(
        _ id: ID<Report>, reason: String, as principal: Principal,
        _ work: @escaping @Sendable (inout Report, HandOver, ID<Person>, Timestamp, any Transaction) throws -> Void
    ) async throws {
        let person = try Self.receiver(principal)
        let now = clock.now()
        try await store.write { [trail] transaction in
            var report = try Self.held(id, by: person, in: transaction)
            guard let offer = try Self.offer(of: id, to: person, in: transaction) else { throw ReportsError(.notFound) }
            try work(&report, offer, person, now, transaction)
            try trail.append(.alteration, "report", id.text, by: principal.actor, reason: reason, in: transaction)
        }
    }

    /// Takes away the keys that came with an offer; those of people who held one before stay.
    private static func removeKeys(of offer: HandOver, in transaction: any Transaction) throws {
        guard let channel = offer.to else { return }
        try transaction.execute(
            """
            DELETE FROM report_key WHERE report_id = \(offer.report) AND granted_at >= \(offer.offeredAt)
                AND key_id IN (SELECT k.id FROM recipient_key k WHERE k.channel_id = \(channel)
                    OR k.person_id IN (SELECT person_id FROM channel_recipient WHERE channel_id = \(channel)))
            """)
    }

    static func check(
        _ keys: [SealedKey], for intake: Intake, without excluded: Set<ID<Person>>
    ) throws(ReportsError) {
        guard let wanted = intake.keys(without: excluded) else { throw ReportsError(.nobodyLeft) }
        guard keys.allSatisfy({ $0.sealed.count == KeySealing.recipientLength }) else { throw ReportsError(.badSeal) }
        guard Set(keys.map(\.key)) == Set(wanted.map(\.id)), keys.count == wanted.count else {
            throw ReportsError(.recipientsChanged)
        }
    }

    static func checked(_ reference: String) throws(ReportsError) -> String {
        let reference = String(reference.drop { $0.isWhitespace })
        guard !reference.isEmpty, reference.utf8.count <= ReportLimits.longestReference else {
            throw ReportsError(.referenceMissing)
        }
        return reference
    }
}
