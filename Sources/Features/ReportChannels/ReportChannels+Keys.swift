public import Access
import AuditTrail
import Sealing
public import Storage

extension ReportChannels {
    /// The asking person's own keys, the one in use first. Needs `.receiveReports`.
    public func ownKeys(as principal: Principal) async throws -> [RecipientKey] {
        let person = try Self.receiver(principal)
        return try await store.read {
            try RecipientKeyRecords.keys(of: person, organisation: principal.organisation, in: $0)
        }
    }

    /// Keeps a new key of the asking person, made in their browser; it takes the place of the one before, which goes on opening what was sealed
    /// to it. Needs `.receiveReports`.
    /// - Parameters:
    ///   - publicKey: X25519, 32 bytes.
    ///   - wrapped: the private half as `WrappedKey` has it.
    /// - Throws: `ReportChannelsError` `.badKey`.
    public func keep(publicKey: [UInt8], wrapped: String, as principal: Principal) async throws -> ID<RecipientKey> {
        let person = try Self.receiver(principal)
        let now = clock.now()
        let id = ID<RecipientKey>.new(at: now)
        guard RecipientPublicKey(id: id.text, bytes: publicKey) != nil, WrappedKey(json: wrapped) != nil else {
            throw ReportChannelsError(.badKey)
        }
        let key = RecipientKey(id: id, person: person, publicKey: publicKey, wrapped: wrapped, madeAt: now)
        try await store.write { [trail] transaction in
            try RecipientKeyRecords.retire(
                person: person, organisation: principal.organisation, at: now, in: transaction)
            try RecipientKeyRecords.insert(key, organisation: principal.organisation, in: transaction)
            try trail.append(.alteration, "recipient_key", id.text, by: principal.actor, in: transaction)
        }
        return id
    }

    /// Keeps an own key under another passphrase. Needs `.receiveReports`.
    /// - Throws: `ReportChannelsError` `.notFound`, `.badKey`.
    public func rewrap(_ id: ID<RecipientKey>, wrapped: String, as principal: Principal) async throws {
        let person = try Self.receiver(principal)
        guard WrappedKey(json: wrapped) != nil else { throw ReportChannelsError(.badKey) }
        try await store.write { [trail] transaction in
            guard let key = try RecipientKeyRecords.key(id, in: transaction), key.person == person else {
                throw ReportChannelsError(.notFound)
            }
            try RecipientKeyRecords.rewrap(id, wrapped, in: transaction)
            try trail.append(
                .alteration, "recipient_key", id.text, by: principal.actor, reason: "passphraseChanged",
                in: transaction)
        }
    }

    /// Keeps the public half of a channel's recovery key, which was made in the browser and printed; the one before is retired and goes on
    /// opening what was sealed to it. Needs `.manageChannels`.
    /// - Throws: `ReportChannelsError` `.notFound`, `.badKey`.
    public func keepRecovery(
        publicKey: [UInt8], of channel: ID<ReportChannel>, as principal: Principal
    ) async throws {
        try await alter(channel, as: principal, reason: "recoveryKey") { found, now, transaction in
            let key = RecipientKey(id: .new(at: now), channel: channel, publicKey: publicKey, madeAt: now)
            guard RecipientPublicKey(id: key.id.text, bytes: publicKey) != nil else {
                throw ReportChannelsError(.badKey)
            }
            try RecipientKeyRecords.retire(channel: channel, at: now, in: transaction)
            try RecipientKeyRecords.insert(key, organisation: found.organisation, in: transaction)
        }
    }

    /// The channels that the asking person receives from in their organisation now. Needs `.receiveReports`.
    public func ownChannels(as principal: Principal) async throws -> [ReportChannel] {
        let person = try Self.receiver(principal)
        return try await store.read { transaction in
            let own = try RecipientRecords.channels(of: person, organisation: principal.organisation, in: transaction)
            return try ChannelRecords.channels(of: principal.organisation, in: transaction).filter {
                own.contains($0.id)
            }
        }
    }

    static func receiver(_ principal: Principal) throws -> ID<Person> {
        try principal.require(.receiveReports, within: .own)
        guard let person = principal.person else { throw AccessError(.forbidden, permission: .receiveReports) }
        return person
    }
}
