import Access
import Crypto
import Foundation
import Languages
import ReportChannels
import Reports
import Sealing
import Storage
import Testing

@testable import Site

extension TestSite {
    /// A report with the keys that it was sealed with, as only its recipients have them.
    struct SealedReport {
        var id: ID<Report>
        var seal: SealName
        var keys: ReportKeys

        /// An entry as the page's script puts it into a form.
        func fields(_ kind: EntryKind, _ json: String) throws -> [String: String] {
            let name = SealName.random()
            let bytes = try EntrySealing.seal(Array(json.utf8), kind: kind, entry: name, seal: seal, keys: keys)
            return [
                "entry-\(kind.rawValue)": name.text, "sealed-\(kind.rawValue)": Self.base64(bytes),
            ]
        }

        private static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
    }

    /// A channel whose only recipient is the person of a role, with a report.
    func fillDesk(for role: Role) async throws -> ID<Report> { try await sealedReport(for: role).id }

    /// - Parameter name: of the channel, so that there can be several.
    func sealedReport(
        for role: Role = .reportHandler, _ json: String = #"{"answers":{"whatHappened":["secret words"]}}"#,
        kind: ChannelKind = .sighting, name: String = "Intelligence desk"
    ) async throws -> SealedReport {
        let channel = try await openChannel(for: role, kind: kind, name: name)
        let keys = ReportKeys.random()
        let seal = SealName.random()
        let intake = try #require(try await hearing.channels.intake(channel))
        var submission = try ArrivalSealing(seal: seal, keys: keys, receipt: .random()).submission(
            Array(json.utf8), role: .sawSomething, language: "cy", excluded: [], to: intake,
            salt: try await hearing.channels.receiptSalt())
        submission.isDanger = true
        _ = try await hearing.reports.receive(submission, from: Reporter(node: "test"))
        var filter = ReportFilter()
        filter.show = .all
        let found = try await hearing.reports.list(filter, PageRequest(), as: person(role)).items
        let report = try #require(found.first { $0.report.seal == seal }).report
        return SealedReport(id: report.id, seal: seal, keys: keys)
    }

    /// An open channel whose recipients are the people of some roles, each with a key.
    func openChannel(for role: Role, kind: ChannelKind, name: String) async throws -> ID<ReportChannel> {
        let channels = hearing.channels
        let administrator = try await person(.administrator)
        let channel = try await channels.add(
            kind, ReportChannel.Terms(name: BilingualText(name, "Desg gudd-wybodaeth")), as: administrator)
        let receiver = try await person(role)
        let person = try #require(receiver.person)
        try await channels.add(
            person, to: channel, title: BilingualText("Officer", "Swyddog"), duty: .always, as: administrator)
        _ = try await channels.keep(
            publicKey: Array(Curve25519.KeyAgreement.PrivateKey().publicKey.rawRepresentation), wrapped: Self.wrapped,
            as: receiver)
        try await channels.keepRecovery(
            publicKey: Array(Curve25519.KeyAgreement.PrivateKey().publicKey.rawRepresentation), of: channel,
            as: administrator)
        try await channels.open(channel, as: administrator)
        return channel
    }

    /// A wrapped key that has the right form and that nobody opens.
    private static let wrapped: String = {
        func padded(_ count: Int) -> String {
            String(repeating: "A", count: (count + 2) / 3 * 4 - (3 - count % 3) % 3)
                + String(repeating: "=", count: (3 - count % 3) % 3)
        }
        return """
            {"version":1,"rounds":600000,"salt":"\(padded(16))","nonce":"\(padded(12))","key":"\(padded(64))"}
            """
    }()
}
