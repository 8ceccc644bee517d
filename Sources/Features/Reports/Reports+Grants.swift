public import Access
import AuditTrail
public import ReportChannels
public import Sealing
public import Storage

/// Giving keys to those who have none yet: a new recipient, a recipient with a new key, and everybody after a passphrase was lost.
extension Reports {
    /// A report whose keys somebody can seal anew, and for whom.
    public struct Grantable: Sendable, Hashable {
        public var report: ID<Report>
        public var seal: SealName
        /// What was sealed to the asking person, or to the recovery key.
        public var keys: [SealedKey]
        /// Keys of present recipients that it is not sealed to.
        public var lacking: [RecipientPublicKey]
    }

    /// The most reports that are handed out at once.
    public static let mostGrants = 200

    /// Reports of the asking person's channels that lack a key of a present recipient or of the recovery, as far as the person can read them.
    /// - Parameter key: the identifier of a key of the person's, for those reports alone that it opens; nil for those that any opens.
    public func grantable(with key: String? = nil, as principal: Principal) async throws -> [Grantable] {
        let person = try Self.receiver(principal)
        let rule: SQL = key.map { "k.person_id = \(person) AND k.key_id = \($0)" } ?? "k.person_id = \(person)"
        return try await store.read { transaction in
            try Self.lacking(rule: rule, organisation: principal.organisation, in: transaction)
                .compactMap { report, lacking in
                    let keys = try ReportKeyRecords.keys(of: person, to: report.id, in: transaction)
                        .filter { key == nil || $0.key == key }
                    return keys.isEmpty
                        ? nil : Grantable(report: report.id, seal: report.seal, keys: keys, lacking: lacking)
                }
        }
    }

    /// Keeps keys that were sealed anew in the asking person's browser. Needs a key to the report, or a recovery that was begun.
    /// - Throws: `ReportsError` `.notFound`, `.badSeal`, `.excluded` for a key of somebody whom the reporter ticked, `.recipientsChanged` for a
    ///   key that is no present recipient's.
    public func grant(_ keys: [SealedKey], to id: ID<Report>, as principal: Principal) async throws {
        let person = try Self.receiver(principal)
        let now = clock.now()
        guard keys.allSatisfy({ $0.sealed.count == KeySealing.recipientLength }) else { throw ReportsError(.badSeal) }
        try await store.write { [trail] transaction in
            guard let report = try ReportRecords.report(id, in: transaction), report.state != .destroyed else {
                throw ReportsError(.notFound)
            }
            let excluded = try ReportKeyRecords.excluded(from: id, in: transaction)
            let holds = try !ReportKeyRecords.keys(of: person, to: id, in: transaction).isEmpty
            let recovers = try Self.isRecovering(report.channel, person, at: now, in: transaction)
            guard holds || recovers, !excluded.contains(person) else { throw ReportsError(.notFound) }
            let present = try ReportChannels.readers(of: report.channel, in: transaction)
            for key in keys {
                let reader = present.first { $0.key.id == key.key }?.person
                let isRecovery = try ReportChannels.isRecovery(key.key, of: report.channel, in: transaction)
                guard reader != nil || isRecovery else { throw ReportsError(.recipientsChanged) }
                if let reader, excluded.contains(reader) { throw ReportsError(.excluded) }
                try ReportKeyRecords.insert(key, of: id, person: reader, by: person, at: now, in: transaction)
                try trail.append(
                    .disclosure, "report", id.text, by: principal.actor, reason: recovers ? "recovered" : "granted",
                    recipient: reader?.text ?? "recovery", in: transaction)
            }
        }
    }

    /// Begins to use a channel's recovery key, which everybody in the channel then sees. The asking person must receive from the channel and be there
    /// with a key of their own.
    /// - Returns: the channel's reports with what was sealed to the recovery key.
    /// - Throws: `ReportsError` `.notFound`.
    public func beginRecovery(
        of channel: ID<ReportChannel>, as principal: Principal
    ) async throws -> [Grantable] {
        let person = try Self.receiver(principal)
        let now = clock.now()
        return try await store.write { [trail] transaction in
            let present = try ReportChannels.readers(of: channel, in: transaction)
            guard present.contains(where: { $0.person == person }) else { throw ReportsError(.notFound) }
            let found = try Self.lacking(
                rule: "report.channel_id = \(channel) AND k.key_id IN (\(ReportChannels.recoveryKeys(of: channel)))",
                organisation: principal.organisation, in: transaction)
            var answer: [Grantable] = []
            for (report, lacking) in found {
                guard try !ReportKeyRecords.excluded(from: report.id, in: transaction).contains(person) else {
                    continue
                }
                let keys = try Self.recoveryKeys(to: report.id, channel, in: transaction)
                answer.append(Grantable(report: report.id, seal: report.seal, keys: keys, lacking: lacking))
            }
            try transaction.execute(
                """
                INSERT INTO report_recovery (id, channel_id, organisation_id, person_id, at, reports)
                VALUES (\(ID<Grantable>.new(at: now)), \(channel), \(principal.organisation), \(person), \(now),
                    \(Int64(answer.count)))
                """)
            try trail.append(
                .disclosure, "report_channel", channel.text, by: principal.actor, reason: "recoveryKeyUsed",
                in: transaction)
            return answer
        }
    }

    /// Uses of recovery keys in the channels that the asking person receives from, the latest first.
    public func recoveries(as principal: Principal) async throws -> [Recovery] {
        let person = try Self.receiver(principal)
        return try await store.read { transaction in
            try transaction.query(
                """
                SELECT c.name, c.welsh_name, m.name, r.at, r.reports FROM report_recovery r
                JOIN report_channel c ON c.id = r.channel_id
                JOIN membership m ON m.person_id = r.person_id AND m.organisation_id = r.organisation_id
                WHERE r.channel_id IN (SELECT channel_id FROM channel_recipient WHERE person_id = \(person) AND until IS NULL)
                ORDER BY r.at DESC LIMIT 50
                """
            ) { row in
                Recovery(
                    channelName: row.text(0), welshChannelName: row.text(1), person: row.text(2), at: row.timestamp(3),
                    reports: Int(row.integer(4)))
            }
        }
    }

    /// How long a recovery that was begun lets keys be granted, in minutes.
    static let recoveryMinutes = 60

    private static func isRecovering(
        _ channel: ID<ReportChannel>, _ person: ID<Person>, at now: Timestamp, in transaction: any Transaction
    ) throws -> Bool {
        try transaction.count(
            """
            SELECT COUNT(*) FROM report_recovery WHERE channel_id = \(channel) AND person_id = \(person)
                AND at >= \(now.adding(minutes: -recoveryMinutes))
            """) > 0
    }

    private static func recoveryKeys(
        to report: ID<Report>, _ channel: ID<ReportChannel>, in transaction: any Transaction
    ) throws -> [SealedKey] {
        try transaction.query(
            """
            SELECT key_id, sealed FROM report_key WHERE report_id = \(report)
                AND key_id IN (\(ReportChannels.recoveryKeys(of: channel)))
            """
        ) { SealedKey(key: $0.text(0), sealed: $0.bytes(1)) }
    }

    /// Reports that a rule finds by their keys, of which a present reader or the recovery key has none, with whom that is.
    private static func lacking(
        rule: SQL, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [(Report, [RecipientPublicKey])] {
        let reports = try transaction.query(
            """
            SELECT DISTINCT \(ReportRecords.columns) FROM report JOIN report_key k ON k.report_id = report.id
            WHERE \(rule) AND report.organisation_id = \(organisation) AND report.destroyed_at IS NULL
            ORDER BY report.arrived_at DESC
            """, ReportRecords.read)
        var wanted: [ID<ReportChannel>: Intake] = [:]
        var answer: [(Report, [RecipientPublicKey])] = []
        for report in reports where answer.count < mostGrants {
            if wanted[report.channel] == nil {
                wanted[report.channel] = try ReportChannels.wholeIntake(of: report.channel, in: transaction)
            }
            let excluded = try ReportKeyRecords.excluded(from: report.id, in: transaction)
            let have = Set(
                try transaction.query("SELECT key_id FROM report_key WHERE report_id = \(report.id)") { $0.text(0) })
            let lacking = (wanted[report.channel]?.keys(without: excluded) ?? []).filter { !have.contains($0.id) }
            if !lacking.isEmpty { answer.append((report, lacking)) }
        }
        return answer
    }
}
