import Access
import Crypto
import Languages
import ReportChannels
import Reports
import Sealing
import Storage
import TestSupport

/// An organisation with a channel and recipients who hold real keys, as their browsers do.
struct Desk {
    struct Receiver {
        var principal: Principal
        var key: Curve25519.KeyAgreement.PrivateKey
        var keyID: String
        var person: ID<Person> { principal.person! }
    }

    let store: TestStore
    let reports: Reports
    var channel: ID<ReportChannel>
    var administrator: Principal
    var receivers: [Receiver] = []
    var recovery: Curve25519.KeyAgreement.PrivateKey
    let reporter = Reporter(node: "test")

    /// - Parameter count: how many recipients.
    static func make(
        _ count: Int = 2, kind: ChannelKind = .sighting, on store: TestStore? = nil
    ) async throws -> Desk {
        let store =
            if let store { store } else { try await TestStore(ReportChannels.migrations + Reports.migrations) }
        let channels = ReportChannels(store: store.store, clock: store.clock, trail: store.trail)
        let reports = Reports(store: store.store, clock: store.clock, trail: store.trail, channels: channels)
        let administrator = try await store.principal([.administrator])
        let channel = try await channels.add(
            kind, ReportChannel.Terms(name: BilingualText("Intelligence desk", "Desg gudd-wybodaeth")),
            as: administrator)
        let recovery = Curve25519.KeyAgreement.PrivateKey()
        try await channels.keepRecovery(
            publicKey: Array(recovery.publicKey.rawRepresentation), of: channel, as: administrator)
        var desk = Desk(
            store: store, reports: reports, channel: channel, administrator: administrator, recovery: recovery)
        for _ in 0..<count { desk.receivers.append(try await desk.addReceiver()) }
        try await channels.open(channel, as: administrator)
        return desk
    }

    /// A new colleague who receives from the channel.
    func addReceiver() async throws -> Receiver {
        var principal = try await store.principal([.reportHandler], in: administrator.organisation)
        principal.purpose = "working on it"
        try await reports.channels.add(
            principal.person!, to: channel, title: BilingualText("Officer", "Swyddog"), duty: .always,
            as: administrator)
        let key = Curve25519.KeyAgreement.PrivateKey()
        let id = try await reports.channels.keep(
            publicKey: Array(key.publicKey.rawRepresentation), wrapped: Self.wrapped, as: principal)
        return Receiver(principal: principal, key: key, keyID: id.text)
    }

    /// A report as the server seals it for browsers without scripts.
    func submission(
        _ text: String, excluded: Set<ID<Person>> = [], receipt: Receipt = .random(), keys: ReportKeys = .random(),
        seal: SealName = .random()
    ) async throws -> Submission {
        guard let intake = try await reports.channels.intake(channel) else { throw ReportsError(.closed) }
        return try ArrivalSealing(seal: seal, keys: keys, receipt: receipt).submission(
            Array(text.utf8), role: .sawSomething, language: "cy", excluded: excluded, to: intake,
            salt: try await reports.channels.receiptSalt())
    }

    func lookup(_ receipt: Receipt) async throws -> ReceiptKeys {
        try ReceiptKeys(receipt, salt: try await reports.channels.receiptSalt())
    }

    /// The only report that a receiver has.
    func only(for receiver: Receiver) async throws -> Report {
        var filter = ReportFilter()
        filter.show = .all
        let page = try await reports.list(filter, PageRequest(), as: receiver.principal)
        guard page.items.count == 1 else { throw ReportsError(.notFound) }
        return page.items[0].report
    }

    /// The keys of a report, opened with a receiver's private key.
    func keys(of opened: OpenedReport, for receiver: Receiver) throws -> ReportKeys {
        guard let sealed = opened.keys.first(where: { $0.key == receiver.keyID }) else {
            throw ReportsError(.notFound)
        }
        return try KeySealing.open(sealed.sealed, with: receiver.key, id: receiver.keyID, seal: opened.report.seal)
    }

    func entry(
        _ kind: EntryKind, _ text: String, _ keys: ReportKeys, seal: SealName
    ) throws -> SealedEntry {
        let name = SealName.random()
        return SealedEntry(
            name: name, kind: kind,
            sealed: try EntrySealing.seal(Array(text.utf8), kind: kind, entry: name, seal: seal, keys: keys))
    }

    static let wrapped: String = {
        func text(_ count: Int) -> String { String(repeating: "A", count: (count + 2) / 3 * 4 - (3 - count % 3) % 3) }
        func padded(_ count: Int) -> String { text(count) + String(repeating: "=", count: (3 - count % 3) % 3) }
        return """
            {"version":1,"rounds":600000,"salt":"\(padded(16))","nonce":"\(padded(12))","key":"\(padded(64))"}
            """
    }()
}

extension Principal {
    /// The same with a purpose stated, or with none.
    func stating(_ purpose: String?) -> Principal {
        var principal = self
        principal.purpose = purpose
        return principal
    }
}
