import Crypto
import Foundation
import Testing

@testable import Sealing

/// Each implementation opens what the other sealed. `./test` has the browser write a specimen before these tests and open theirs after them.
@Suite struct SpecimenTests {
    private static let environment = ProcessInfo.processInfo.environment
    /// Where the browser's lies, and where ours goes.
    private static let browsers = environment["MANUMIT_TEST_SPECIMEN_OF_BROWSER"]
    private static let ours = environment["MANUMIT_TEST_SPECIMEN_OF_SWIFT"]

    @Test func ourSpecimenOpens() throws {
        let json = try JSONEncoder().encode(try Self.made())
        try Self.open(try JSONDecoder().decode(Specimen.self, from: json))
        if let path = Self.ours { try json.write(to: URL(fileURLWithPath: path)) }
    }

    @Test(.enabled(if: browsers != nil, "./test has the browser write one"))
    func theBrowsersSpecimenOpens() throws {
        let json = try Data(contentsOf: URL(fileURLWithPath: try #require(Self.browsers)))
        let specimen = try JSONDecoder().decode(Specimen.self, from: json)
        #expect(specimen.entries.count >= EntryKind.allCases.count && specimen.files.count > 4)
        try Self.open(specimen)
    }

    // MARK: - Opening

    private static func open(_ specimen: Specimen) throws {
        let seal = try #require(SealName(specimen.seal))
        let content = try opened(specimen.receipt, seal)
        let recovery = try PrivateKeyForms.read(paper: specimen.recovery.paper)
        #expect(recovery.publicKey.rawRepresentation == specimen.recovery.public)
        var keys = [
            try KeySealing.open(Array(specimen.recovery.sealed), with: recovery, id: specimen.recovery.key, seal: seal)
        ]
        for recipient in specimen.recipients {
            let key = try PrivateKeyForms.open(recipient.wrapped, recipient.passphrase)
            #expect(key.publicKey.rawRepresentation == recipient.public)
            keys.append(try KeySealing.open(Array(recipient.sealed), with: key, id: recipient.key, seal: seal))
        }
        for found in keys {
            #expect(found.content == content)
            try openEntries(of: specimen, seal, found)
        }
        try openFiles(of: specimen, content)
    }

    private static func opened(_ receipt: Specimen.OfReceipt, _ seal: SealName) throws -> SymmetricKey {
        let salt = try #require(ReceiptSalt(bytes: bytes(hexadecimal: receipt.salt)))
        let keys = try ReceiptKeys(try #require(Receipt(typed: receipt.digits)), salt: salt)
        #expect(keys.lookup == Array(receipt.lookup) && keys.publicKey.rawRepresentation == receipt.public)
        return try KeySealing.open(Array(receipt.sealed), with: keys, seal: seal)
    }

    private static func openEntries(of specimen: Specimen, _ seal: SealName, _ keys: ReportKeys) throws {
        for entry in specimen.entries {
            let name = try #require(SealName(entry.entry))
            let key = entry.kind.isShared ? keys.content : keys.desk
            let plain = try EntrySealing.open(Array(entry.bytes), kind: entry.kind, entry: name, seal: seal, key: key)
            #expect(try JSONDecoder().decode(SpecimenValue.self, from: Data(plain)) == entry.value, "\(entry.kind)")
        }
    }

    private static func openFiles(of specimen: Specimen, _ content: SymmetricKey) throws {
        for file in specimen.files {
            let opener = FileOpener(content, file: try #require(SealName(file.file)))
            var plain: [UInt8] = []
            for (number, chunk) in file.chunks.enumerated() {
                plain += try opener.open(Array(chunk), number: number, isLast: number == file.chunks.count - 1)
            }
            #expect(plain.dropFirst(file.size).allSatisfy { $0 == 0 })
            let hash = SHA256.hash(data: plain.prefix(file.size))
            #expect(hash.map { String(format: "%02x", $0) }.joined() == file.sha256, "\(file.size) bytes")
        }
    }

    private static func bytes(hexadecimal text: String) -> [UInt8] {
        stride(from: 0, to: text.count, by: 2).compactMap { UInt8(text.dropFirst($0).prefix(2), radix: 16) }
    }

    // MARK: - Making

    private static func made() throws -> Specimen {
        let (seal, keys) = (SealName.random(), ReportKeys.random())
        let recovery = PrivateKeyForms.PrivateKey()
        return Specimen(
            seal: seal.text, receipt: try receipt(seal, keys),
            recipients: try ["pymtheg gwdihŵ ﬁn", "another passphrase"].enumerated().map { number, passphrase in
                try recipient("recipient-\(number + 1)", passphrase, seal, keys)
            },
            recovery: Specimen.Recovery(
                key: "recovery-1", paper: PrivateKeyForms.paper(recovery),
                public: recovery.publicKey.rawRepresentation,
                sealed: try sealed(keys, to: recovery, "recovery-1", seal)),
            entries: try EntryKind.allCases.map { try entry($0, seal, keys) },
            files: try [0, 1, 65_537, 1_048_576, 1_048_577].map { try file($0, keys.content) })
    }

    private static func receipt(_ seal: SealName, _ keys: ReportKeys) throws -> Specimen.OfReceipt {
        let salt = try #require(ReceiptSalt(bytes: ReceiptSalt.random()))
        let receipt = Receipt.random()
        let found = try ReceiptKeys(receipt, salt: salt)
        return Specimen.OfReceipt(
            digits: receipt.digits, salt: salt.description, lookup: Data(found.lookup),
            public: found.publicKey.rawRepresentation,
            sealed: Data(try KeySealing.seal(keys.content, to: found, seal: seal)))
    }

    private static func recipient(
        _ id: String, _ passphrase: String, _ seal: SealName, _ keys: ReportKeys
    ) throws -> Specimen.Recipient {
        let key = PrivateKeyForms.PrivateKey()
        return Specimen.Recipient(
            key: id, passphrase: passphrase, public: key.publicKey.rawRepresentation,
            wrapped: try PrivateKeyForms.wrapped(key, passphrase), sealed: try sealed(keys, to: key, id, seal))
    }

    private static func sealed(
        _ keys: ReportKeys, to key: PrivateKeyForms.PrivateKey, _ id: String, _ seal: SealName
    ) throws -> Data {
        let target = try #require(RecipientPublicKey(id: id, bytes: Array(key.publicKey.rawRepresentation)))
        return Data(try KeySealing.seal(keys, to: target, seal: seal))
    }

    private static func entry(_ kind: EntryKind, _ seal: SealName, _ keys: ReportKeys) throws -> Specimen.Entry {
        let value = SpecimenValue.members([
            "text": .text("Gwelais ddynion yn cysgu yn y golch ceir. ŵ ŷ 😀 \(kind.rawValue)"),
            "signs": .list([.number(1), .truth(true), .nothing]),
        ])
        let name = SealName.random()
        let sealed = try EntrySealing.seal(
            Array(try JSONEncoder().encode(value)), kind: kind, entry: name, seal: seal, keys: keys)
        return Specimen.Entry(kind: kind, entry: name.text, bytes: Data(sealed), value: value)
    }

    private static func file(_ size: Int, _ content: SymmetricKey) throws -> Specimen.File {
        let name = SealName.random()
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ ($0 >> 8) &* 17) }
        var sealer = FileSealer(content, file: name)
        var chunks = try bytes.withUnsafeBytes { try sealer.append($0) }
        let (last, summary) = try sealer.finish()
        chunks += last
        return Specimen.File(
            file: name.text, size: size, sha256: summary.sha256.map { String(format: "%02x", $0) }.joined(),
            chunks: chunks.map { Data($0) })
    }
}
