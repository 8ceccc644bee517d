import Access
public import Sealing
public import Storage

/// What anybody may ask before they report: it tells no name of a person, and that there are channels is no secret.
extension ReportChannels {
    /// Where a report of such a person may go: one choice for each area with a channel of its own, then “elsewhere” where there is such a
    /// channel. Empty where no report can be taken.
    public func places(for role: ReporterRole) async throws -> [ReportingPlace] {
        try await store.read { transaction in
            let channels = try ChannelRecords.channels(in: transaction)
            let areas = Set(channels.compactMap(\.terms.area))
            let choices = areas.sorted().map(Optional.some) + [nil]
            return choices.compactMap { area in
                ChannelRouting.channel(of: role.channel, area: area, among: channels).flatMap { channel in
                    area != nil && channel.terms.area != area
                        ? nil : ReportingPlace(channel: channel.id, area: area, name: channel.terms.name)
                }
            }
        }
    }

    /// The channel for a report from a place, and whom it is sealed to.
    /// - Parameter area: the code of a force area; nil where it is not known or of no matter.
    /// - Returns: nil where no open channel has anybody to read it.
    public func intake(for role: ReporterRole, area: String?) async throws -> Intake? {
        try await store.read { transaction in
            let channels = try ChannelRecords.channels(in: transaction)
            return try ChannelRouting.channel(of: role.channel, area: area, among: channels).flatMap {
                try Self.intake(of: $0, in: transaction)
            }
        }
    }

    /// The channel with whom its reports are sealed to, whoever asks for it by its identifier.
    public func intake(_ channel: ID<ReportChannel>) async throws -> Intake? {
        try await store.read { try Self.intake(channel, in: $0) }
    }

    /// The same within a transaction, as whoever keeps a report asks it.
    public static func intake(_ channel: ID<ReportChannel>, in transaction: any Transaction) throws -> Intake? {
        let channels = try ChannelRecords.channels(in: transaction)
        return try channels.first { $0.id == channel }.flatMap { try intake(of: $0, in: transaction) }
    }

    /// What is settled about a channel, open or not.
    /// - Throws: `ReportChannelsError` `.notFound`.
    public static func terms(
        of channel: ID<ReportChannel>, in transaction: any Transaction
    ) throws -> ReportChannel.Terms {
        try ChannelRecords.channel(channel, in: transaction).terms
    }

    /// The salt of this installation's receipts; made at the first question.
    public func receiptSalt() async throws -> ReceiptSalt {
        if let known = try await store.read({ try Self.salt(in: $0) }) { return known }
        let made = ReceiptSalt.random()
        return try await store.write { transaction in
            try transaction.execute(
                "INSERT INTO receipt_salt (number, salt) VALUES (1, \(made)) ON CONFLICT (number) DO NOTHING")
            guard let salt = try Self.salt(in: transaction) else { throw ReportChannelsError(.badKey) }
            return salt
        }
    }

    private static func salt(in transaction: any Transaction) throws -> ReceiptSalt? {
        try transaction.first("SELECT salt FROM receipt_salt WHERE number = 1") { ReceiptSalt(bytes: $0.bytes(0)) }
            .flatMap { $0 }
    }

    private static func intake(of channel: ReportChannel, in transaction: any Transaction) throws -> Intake? {
        guard channel.isOpen, let recovery = try RecipientKeyRecords.recovery(of: channel.id, in: transaction),
            let key = RecipientPublicKey(id: recovery.id.text, bytes: recovery.publicKey)
        else { return nil }
        let readers = try RecipientRecords.readers(of: channel.id, in: transaction)
        return readers.isEmpty ? nil : Intake(channel: channel, readers: readers, recovery: key)
    }
}
