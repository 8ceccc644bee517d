public import Access
import AuditTrail
public import Storage

extension ReportChannels {
    /// The organisation's channels, in the order in which they were made. Needs `.manageChannels`.
    public func channels(as principal: Principal) async throws -> [ChannelDetails] {
        try principal.require(.manageChannels)
        return try await store.read { transaction in
            try ChannelRecords.channels(of: principal.organisation, in: transaction).map {
                try Self.details($0, in: transaction)
            }
        }
    }

    /// - Throws: `ReportChannelsError` `.notFound`. Needs `.manageChannels`.
    public func channel(_ id: ID<ReportChannel>, as principal: Principal) async throws -> ChannelDetails {
        try principal.require(.manageChannels)
        return try await store.read { transaction in
            try Self.details(
                ChannelRecords.channel(id, of: principal.organisation, in: transaction), in: transaction)
        }
    }

    /// Makes a channel, which is closed until somebody opens it. Needs `.manageChannels`.
    /// - Throws: `ReportChannelsError` `.nameMissing`, `.tooLong`, `.outOfRange`, `.badAddress`, `.alreadyThere`, `.areaUnknown`.
    public func add(
        _ kind: ChannelKind, _ terms: ReportChannel.Terms, as principal: Principal
    ) async throws -> ID<ReportChannel> {
        try principal.require(.manageChannels)
        try ChannelRule.check(terms)
        let now = clock.now()
        let channel = ReportChannel(
            id: .new(at: now), organisation: principal.organisation, kind: kind, terms: terms, isOpen: false,
            madeAt: now)
        try await store.write { [trail] transaction in
            try Self.refuseDouble(of: channel, in: transaction)
            try Self.requireArea(terms.area, in: transaction)
            try ChannelRecords.insert(channel, in: transaction)
            try trail.append(.alteration, "report_channel", channel.id.text, by: principal.actor, in: transaction)
        }
        return channel.id
    }

    /// Changes what is settled about a channel. Reports that are there keep the day on which they go. Needs `.manageChannels`.
    /// - Throws: as `add`, and `.notFound`.
    public func change(
        _ id: ID<ReportChannel>, to terms: ReportChannel.Terms, as principal: Principal
    ) async throws {
        try ChannelRule.check(terms)
        try await alter(id, as: principal) { channel, now, transaction in
            var changed = channel
            changed.terms = terms
            try Self.refuseDouble(of: changed, in: transaction)
            // One that stays may be of before any were loaded.
            if terms.area != channel.terms.area { try Self.requireArea(terms.area, in: transaction) }
            try ChannelRecords.set(terms, of: id, at: now, in: transaction)
        }
    }

    /// Lets reports come. Needs `.manageChannels`.
    /// - Throws: `ReportChannelsError` `.notReady` without a recovery key or a recipient with a key.
    public func open(_ id: ID<ReportChannel>, as principal: Principal) async throws {
        try await alter(id, as: principal) { channel, now, transaction in
            guard try Self.details(channel, in: transaction).isReady else { throw ReportChannelsError(.notReady) }
            try ChannelRecords.set(isOpen: true, of: id, at: now, in: transaction)
        }
    }

    /// Lets no more reports come; those that are there stay. Needs `.manageChannels`.
    public func close(_ id: ID<ReportChannel>, as principal: Principal) async throws {
        try await alter(id, as: principal) { _, now, transaction in
            try ChannelRecords.set(isOpen: false, of: id, at: now, in: transaction)
        }
    }

    func alter(
        _ id: ID<ReportChannel>, as principal: Principal, reason: String? = nil,
        _ work: @escaping @Sendable (ReportChannel, Timestamp, any Transaction) throws -> Void
    ) async throws {
        try principal.require(.manageChannels)
        let now = clock.now()
        try await store.write { [trail] transaction in
            try work(ChannelRecords.channel(id, of: principal.organisation, in: transaction), now, transaction)
            try trail.append(
                .alteration, "report_channel", id.text, by: principal.actor, reason: reason, in: transaction)
        }
    }

    static func details(_ channel: ReportChannel, in transaction: any Transaction) throws -> ChannelDetails {
        ChannelDetails(
            channel: channel, recipients: try RecipientRecords.recipients(of: channel.id, in: transaction),
            recovery: try RecipientKeyRecords.recovery(of: channel.id, in: transaction))
    }

    /// - Throws: `ReportChannelsError` `.areaUnknown`.
    private static func requireArea(_ code: String?, in transaction: any Transaction) throws {
        guard let code else { return }
        guard try AreaRecords.areas(in: transaction).contains(where: { $0.code == code }) else {
            throw ReportChannelsError(.areaUnknown)
        }
    }

    private static func refuseDouble(of channel: ReportChannel, in transaction: any Transaction) throws {
        let others = try ChannelRecords.channels(of: channel.organisation, in: transaction)
        guard
            !others.contains(where: {
                $0.id != channel.id && $0.kind == channel.kind && $0.terms.area == channel.terms.area
            })
        else { throw ReportChannelsError(.alreadyThere) }
    }
}
