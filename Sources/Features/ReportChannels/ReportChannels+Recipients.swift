public import Access
public import Languages
public import Storage

extension ReportChannels {
    /// Has a colleague receive what comes through a channel from now on. What came before stays closed to the person until somebody who can
    /// read it grants it. Needs `.manageChannels`.
    /// - Parameter title: what the person is, in both languages; whistle-blowers read it.
    /// - Throws: `ReportChannelsError` `.notFound`, `.nameMissing`, `.tooLong`, `.cannotReceive`, `.alreadyThere`.
    public func add(
        _ person: ID<Person>, to id: ID<ReportChannel>, title: BilingualText, duty: ChannelRecipient.Duty,
        as principal: Principal
    ) async throws {
        guard !title.english.isEmpty, !title.welsh.isEmpty else { throw ReportChannelsError(.nameMissing) }
        guard max(title.english.utf8.count, title.welsh.utf8.count) <= ChannelRule.longestName else {
            throw ReportChannelsError(.tooLong)
        }
        try await alter(id, as: principal, reason: "recipientAdded") { channel, now, transaction in
            guard try Self.mayReceive(person, in: channel.organisation, transaction) else {
                throw ReportChannelsError(.cannotReceive)
            }
            let present = try RecipientRecords.recipients(of: id, in: transaction)
            guard !present.contains(where: { $0.person == person && $0.until == nil }) else {
                throw ReportChannelsError(.alreadyThere)
            }
            try RecipientRecords.insert(
                ChannelRecipient(
                    id: .new(at: now), channel: id, person: person, name: "", title: title, duty: duty, since: now),
                organisation: channel.organisation, in: transaction)
        }
    }

    /// Has somebody receive no more. An open channel keeps at least one recipient with a key. Needs `.manageChannels`.
    /// - Throws: `ReportChannelsError` `.notFound`, `.lastRecipient`.
    public func end(
        _ recipient: ID<ChannelRecipient>, of id: ID<ReportChannel>, as principal: Principal
    ) async throws {
        try await alter(id, as: principal, reason: "recipientEnded") { channel, now, transaction in
            let present = try RecipientRecords.recipients(of: id, in: transaction).filter { $0.until == nil }
            guard present.contains(where: { $0.id == recipient }) else { throw ReportChannelsError(.notFound) }
            let left = present.contains { $0.id != recipient && $0.key != nil }
            guard left || !channel.isOpen else { throw ReportChannelsError(.lastRecipient) }
            try RecipientRecords.end(recipient, at: now, in: transaction)
        }
    }

    /// Colleagues who hold a role that receives reports, by name. Needs `.manageChannels`.
    public func possibleRecipients(as principal: Principal) async throws -> [(person: ID<Person>, name: String)] {
        try principal.require(.manageChannels)
        return try await store.read { transaction in
            try transaction.query(
                """
                SELECT m.person_id, m.name FROM membership m
                WHERE m.organisation_id = \(principal.organisation) AND m.joined_at IS NOT NULL AND m.disabled_at IS NULL
                    AND EXISTS (SELECT 1 FROM membership_role r WHERE r.person_id = m.person_id
                        AND r.organisation_id = m.organisation_id AND r.role IN (\(Self.receivingRoles)))
                ORDER BY m.name_order, m.person_id
                """
            ) { (person: $0.id(0), name: $0.text(1)) }
        }
    }

    private static let receivingRoles = SQL(
        text: Permission.receiveReports.holders.keys.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", "))

    private static func mayReceive(
        _ person: ID<Person>, in organisation: ID<Organisation>, _ transaction: any Transaction
    ) throws -> Bool {
        try transaction.count(
            """
            SELECT COUNT(*) FROM membership_role WHERE person_id = \(person) AND organisation_id = \(organisation)
                AND role IN (\(receivingRoles))
            """) > 0
    }
}
