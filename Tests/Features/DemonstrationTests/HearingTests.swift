import Access
import Crypto
import CryptoExtras
import Demonstration
import Foundation
import NameMatching
import ReportChannels
import Reports
import Sealing
import Storage
import TestSupport
import Testing

/// What is heard in the demonstration.
@Suite struct HearingTests {
    /// The private key as a browser opens it: the passphrase stretched, PKCS #8 taken off.
    private func opened(_ wrapped: String, by passphrase: String) throws -> Curve25519.KeyAgreement.PrivateKey {
        let found = try JSONDecoder().decode(WrappedKey.self, from: Data(wrapped.utf8))
        let bytes = try [found.salt, found.nonce, found.key].map { try #require(Data(base64Encoded: $0)) }
        let key = try KDF.Insecure.PBKDF2.deriveKey(
            from: Data(passphrase.utf8), salt: bytes[0], using: .sha256, outputByteCount: 32, rounds: found.rounds)
        let box = try AES.GCM.SealedBox(
            nonce: AES.GCM.Nonce(data: bytes[1]), ciphertext: bytes[2].dropLast(16), tag: bytes[2].suffix(16))
        let encoded = try AES.GCM.open(box, using: key, authenticating: Data("manumit private key 1".utf8))
        return try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: encoded.suffix(32))
    }

    @Test func recipientsOpenWhatCameWithThePassphrasesThatAreTold() async throws {
        let test = try await DemonstrationTests.store()
        let demonstration = try Demonstration()
        let matcher = NameMatcher(transliterate: { $0.applyingTransform(.toLatin, reverse: false) ?? $0 })
        let today = try #require(Day(year: 2026, month: 11, day: 22))
        try await demonstration.load(into: test.store, matcher: matcher, today: today, passwordRounds: 4)
        let channels = ReportChannels(store: test.store, clock: test.clock, trail: test.trail)
        let reports = Reports(store: test.store, clock: test.clock, trail: test.trail, channels: channels)
        #expect(try await channels.area(longitude: -29, latitude: 51.8)?.code == "gwynfryn")
        for role in ReporterRole.allCases { #expect(try await channels.intake(for: role, area: nil) != nil) }
        let signIns = demonstration.signIns.filter { $0.passphrase != nil }
        #expect(signIns.count >= 4)
        let home = try #require(try await test.accounts.organisations().first)
        var counts: [String: Int] = [:]
        for signIn in signIns {
            let person = try #require(
                try await test.store.read { transaction in
                    try transaction.first("SELECT id FROM person WHERE address = \(signIn.address)") {
                        $0.id(0, of: Person.self)
                    }
                })
            let principal = Principal(
                person: person, organisation: home.id, roles: Set(signIn.roles.compactMap(Role.init(rawValue:))),
                node: "test"
            )
            let own = try #require(try await channels.ownKeys(as: principal).first)
            let key = try opened(#require(own.wrapped), by: #require(signIn.passphrase))
            #expect(Array(key.publicKey.rawRepresentation) == own.publicKey)
            var filter = ReportFilter()
            filter.show = .all
            let listed = try await reports.list(filter, PageRequest(), as: principal).items
            counts[signIn.address] = listed.count
            for item in listed {
                var reading = principal
                reading.purpose = "workingOnIt"
                let report = try await reports.open(item.report.id, as: reading)
                let sealed = try #require(report.keys.first { $0.key == own.id.text })
                let keys = try KeySealing.open(sealed.sealed, with: key, id: own.id.text, seal: report.report.seal)
                for entry in report.entries {
                    _ = try EntrySealing.open(
                        entry.sealed, kind: entry.kind, entry: entry.name, seal: report.report.seal,
                        key: entry.kind.isShared ? keys.content : keys.desk)
                }
            }
        }
        // The head of standards was ticked by whoever blew the whistle.
        #expect(counts["heledd@gwynfryn.example"] == 0 && counts["ifor@gwynfryn.example"] == 1)
        #expect(counts["lleucu@gwynfryn.example"] == 3 && counts["mali@gwynfryn.example"] == 5)
    }
}
