import Access
import AuditTrail
import Crypto
import Foundation
import Languages
import ReportChannels
import Reports
import Sealing
import Storage
import StorageSQLite
import Testing

/// A channel in a store of the program with one recipient, whose private key the test holds as a browser would.
struct StoredDesk {
    let channel: ID<ReportChannel>
    private let key = Curve25519.KeyAgreement.PrivateKey()
    private let keyID: String
    private let receiver: Principal

    /// - Parameter path: of a store in which somebody has the role of report handler.
    init(_ path: String) async throws {
        let store = try SQLiteStore(path: path)
        let (reports, _) = Self.services(store)
        let (person, organisation) = try #require(
            try await store.read { transaction in
                try transaction.first("SELECT person_id, organisation_id FROM membership") {
                    ($0.id(0, of: Person.self), $0.id(1, of: Organisation.self))
                }
            })
        let administrator = Principal(
            person: person, organisation: organisation, roles: [.administrator], node: "test")
        var receiver = Principal(person: person, organisation: organisation, roles: [.reportHandler], node: "test")
        receiver.purpose = "test"
        self.receiver = receiver
        channel = try await reports.channels.add(
            .sighting, ReportChannel.Terms(name: BilingualText("Desk", "Desg")), as: administrator)
        try await reports.channels.keepRecovery(
            publicKey: Array(Curve25519.KeyAgreement.PrivateKey().publicKey.rawRepresentation), of: channel,
            as: administrator)
        try await reports.channels.add(
            person, to: channel, title: BilingualText("Officer", "Swyddog"), duty: .always, as: administrator)
        let wrapped = [16, 12, 64].map { Data(repeating: 0, count: $0).base64EncodedString() }
        keyID = try await reports.channels.keep(
            publicKey: Array(key.publicKey.rawRepresentation),
            wrapped: """
                {"version":1,"rounds":600000,"salt":"\(wrapped[0])","nonce":"\(wrapped[1])","key":"\(wrapped[2])"}
                """, as: receiver
        ).text
        try await reports.channels.open(channel, as: administrator)
    }

    /// Everything that the recipient can read, entry by entry.
    func open(_ path: String) async throws -> [String] {
        let (reports, _) = Self.services(try SQLiteStore(path: path))
        var filter = ReportFilter()
        filter.show = .all
        var texts: [String] = []
        for listed in try await reports.list(filter, PageRequest(size: 500), as: receiver).items {
            let opened = try await reports.open(listed.report.id, as: receiver)
            let sealed = try #require(opened.keys.first { $0.key == keyID })
            let keys = try KeySealing.open(sealed.sealed, with: key, id: keyID, seal: listed.report.seal)
            for entry in opened.entries {
                let plain = try EntrySealing.open(
                    entry.sealed, kind: entry.kind, entry: entry.name, seal: listed.report.seal,
                    key: entry.kind.isShared ? keys.content : keys.desk)
                texts.append(String(decoding: plain, as: UTF8.self))
            }
        }
        return texts
    }

    private static func services(_ store: any Store) -> (Reports, AuditTrail) {
        let clock = Clock { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
        let trail = AuditTrail(clock: clock)
        let channels = ReportChannels(store: store, clock: clock, trail: trail)
        return (Reports(store: store, clock: clock, trail: trail, channels: channels), trail)
    }
}
