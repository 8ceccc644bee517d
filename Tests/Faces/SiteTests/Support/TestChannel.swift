import Access
import Crypto
import Foundation
import Languages
import ReportChannels
import Reports
import Sealing
import Site
import Storage
import TestSupport

@testable import Site

/// An open channel of a test site, whose recipients hold real keys as their browsers do.
struct TestChannel: Sendable {
    struct Receiver: Sendable {
        var principal: Principal
        var key: Curve25519.KeyAgreement.PrivateKey
        var keyID: String
        var person: ID<Person> { principal.person! }
    }

    let test: TestSite
    let id: ID<ReportChannel>
    var receivers: [Receiver] = []

    init(
        _ test: TestSite, _ kind: ChannelKind = .sighting, area: String? = nil, receivers count: Int = 2
    ) async throws {
        self.test = test
        let channels = test.hearing.channels
        let administrator = try await test.person(.administrator)
        id = try await channels.add(
            kind,
            ReportChannel.Terms(
                name: BilingualText("Desk of \(kind.rawValue)", "Desg \(kind.rawValue)"), area: area),
            as: administrator)
        let recovery = Curve25519.KeyAgreement.PrivateKey()
        try await channels.keepRecovery(
            publicKey: Array(recovery.publicKey.rawRepresentation), of: id, as: administrator)
        for number in 0..<count { receivers.append(try await receiver(number, administrator)) }
        try await channels.open(id, as: administrator)
    }

    private func receiver(_ number: Int, _ administrator: Principal) async throws -> Receiver {
        var principal = try await test.store.principal([.reportHandler], in: test.organisation.id)
        principal.purpose = "workingOnIt"
        let channels = test.hearing.channels
        try await channels.add(
            principal.person!, to: id, title: BilingualText("Officer \(number + 1)", "Swyddog \(number + 1)"),
            duty: .always, as: administrator)
        let key = Curve25519.KeyAgreement.PrivateKey()
        let text = { (length: Int) in String(repeating: "A", count: length) }
        let kept = try await channels.keep(
            publicKey: Array(key.publicKey.rawRepresentation),
            wrapped: """
                {"version":1,"rounds":600000,"salt":"\(text(22))==","nonce":"\(text(16))","key":"\(text(86))=="}
                """, as: principal)
        return Receiver(principal: principal, key: key, keyID: kept.text)
    }

    /// What the first receiver reads of the only report.
    func read() async throws -> (report: Report, content: ReportContent) {
        let receiver = receivers[0]
        var filter = ReportFilter()
        filter.show = .all
        let listed = try await test.hearing.reports.list(filter, PageRequest(), as: receiver.principal)
        guard listed.items.count == 1 else { throw ReportsError(.notFound) }
        let report = listed.items[0].report
        let opened = try await test.hearing.reports.open(report.id, as: receiver.principal)
        guard let sealed = opened.keys.first(where: { $0.key == receiver.keyID }),
            let entry = opened.entries.first(where: { $0.kind == .report })
        else { throw ReportsError(.notFound) }
        let keys = try KeySealing.open(sealed.sealed, with: receiver.key, id: receiver.keyID, seal: report.seal)
        let plain = try EntrySealing.open(
            entry.sealed, kind: .report, entry: entry.name, seal: report.seal, key: keys.content)
        return (report, try JSONDecoder().decode(ReportContent.self, from: Data(plain)))
    }
}
