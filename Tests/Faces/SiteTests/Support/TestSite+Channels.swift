import Access
import Crypto
import Languages
import ReportChannels
import Reports
import Storage

@testable import Site

extension TestSite {
    /// Somebody who receives reports, with a real key.
    struct Receiver {
        var principal: Principal
        var key: Curve25519.KeyAgreement.PrivateKey
        var keyID: String
    }

    /// An open channel with recipients of the given titles.
    func openChannel(_ kind: ChannelKind, titles: [String] = ["Duty officer"]) async throws -> [Receiver] {
        let administrator = Principal(
            person: try await person(.administrator).person, organisation: organisation.id, roles: [.administrator],
            node: "test")
        let channel = try await hearing.channels.add(
            kind, ReportChannel.Terms(name: BilingualText("Gwynfryn desk", "Desg Gwynfryn")), as: administrator)
        try await hearing.channels.keepRecovery(
            publicKey: Array(Curve25519.KeyAgreement.PrivateKey().publicKey.rawRepresentation), of: channel,
            as: administrator)
        var receivers: [Receiver] = []
        for (role, title) in zip([Role.reportHandler, .victimOfficer, .modernSlaveryLead, .investigator], titles) {
            var principal = try await person(role)
            principal.purpose = "working on it"
            guard let id = principal.person else { continue }
            try await hearing.channels.add(
                id, to: channel, title: BilingualText(title, title), duty: .always, as: administrator)
            let key = Curve25519.KeyAgreement.PrivateKey()
            let keyID = try await hearing.channels.keep(
                publicKey: Array(key.publicKey.rawRepresentation), wrapped: Self.wrappedKey, as: principal)
            receivers.append(Receiver(principal: principal, key: key, keyID: keyID.text))
        }
        try await hearing.channels.open(channel, as: administrator)
        return receivers
    }

    /// Of the right form; nobody opens it.
    static let wrappedKey = """
        {"version":1,"rounds":600000,"salt":"AAAAAAAAAAAAAAAAAAAAAA==","nonce":"AAAAAAAAAAAAAAAA","key":\
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=="}
        """
}
