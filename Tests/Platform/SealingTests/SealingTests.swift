import Crypto
import Foundation
import Sealing
import Testing

@Suite struct SealingTests {
    static let salt = ReceiptSalt(bytes: Array(0..<16))!

    @Test func recipientOpensKeysAndNobodyElse() throws {
        let keys = ReportKeys.random()
        let seal = SealName.random()
        let owner = Curve25519.KeyAgreement.PrivateKey()
        let recipient = try #require(
            RecipientPublicKey(id: "key-1", bytes: Array(owner.publicKey.rawRepresentation)))
        let sealed = try KeySealing.seal(keys, to: recipient, seal: seal)
        #expect(sealed.count == KeySealing.recipientLength)
        let opened = try KeySealing.open(sealed, with: owner, id: "key-1", seal: seal)
        #expect(opened.content == keys.content && opened.desk == keys.desk)
        for (key, id, name) in [
            (Curve25519.KeyAgreement.PrivateKey(), "key-1", seal), (owner, "key-2", seal),
            (owner, "key-1", SealName.random()),
        ] {
            #expect(throws: SealingError(.doesNotOpen)) {
                try KeySealing.open(sealed, with: key, id: id, seal: name)
            }
        }
        for place in sealed.indices {
            var changed = sealed
            changed[place] ^= 1
            #expect(throws: SealingError.self) { try KeySealing.open(changed, with: owner, id: "key-1", seal: seal) }
        }
    }

    @Test func receiptOpensContentKeyAlone() throws {
        let receipt = Receipt.random()
        let seal = SealName.random()
        let keys = ReportKeys.random()
        let made = try ReceiptKeys(receipt, salt: Self.salt)
        let sealed = try KeySealing.seal(keys.content, to: made, seal: seal)
        #expect(sealed.count == KeySealing.receiptLength)
        let again = try ReceiptKeys(try #require(Receipt(typed: receipt.digits)), salt: Self.salt)
        #expect(again.lookup == made.lookup && again.lookup.count == ReceiptKeys.lookupLength)
        #expect(try KeySealing.open(sealed, with: again, seal: seal) == keys.content)
        let other = try ReceiptKeys(receipt, salt: try #require(ReceiptSalt(bytes: Array(1..<17))))
        #expect(other.lookup != made.lookup)
        #expect(throws: SealingError.self) { try KeySealing.open(sealed, with: other, seal: seal) }
    }

    @Test(arguments: [0, 1, 4_091, 4_092, 4_093, 100_000, (1 << 20) - 4])
    func entriesOpenInTheirPlaceAlone(length: Int) throws {
        let keys = ReportKeys.random()
        let (seal, entry) = (SealName.random(), SealName.random())
        let plain = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
        let sealed = try EntrySealing.seal(plain, kind: .note, entry: entry, seal: seal, keys: keys)
        #expect(EntrySealing.isPlausible(sealed.count))
        #expect(try EntrySealing.open(sealed, kind: .note, entry: entry, seal: seal, key: keys.desk) == plain)
        #expect(throws: SealingError.self) {
            try EntrySealing.open(sealed, kind: .note, entry: entry, seal: seal, key: keys.content)
        }
        #expect(throws: SealingError.self) {
            try EntrySealing.open(sealed, kind: .link, entry: entry, seal: seal, key: keys.desk)
        }
        #expect(throws: SealingError.self) {
            try EntrySealing.open(sealed, kind: .note, entry: .random(), seal: seal, key: keys.desk)
        }
    }

    @Test func lengthsTellLittle() throws {
        let keys = ReportKeys.random()
        let sizes = Set(
            try stride(from: 0, to: 60_000, by: 997).map { length in
                try EntrySealing.seal(
                    Array(repeating: 1, count: length), kind: .report, entry: .random(), seal: .random(), keys: keys
                ).count
            })
        #expect(sizes.count == 5)
        #expect(throws: SealingError(.tooLong)) {
            try EntrySealing.seal(
                Array(repeating: 1, count: (1 << 20) - 3), kind: .report, entry: .random(), seal: .random(), keys: keys)
        }
    }

    @Test func sealNamesAreHexadecimal() {
        #expect(SealName(SealName.random().text) != nil)
        for text in ["", "0", String(repeating: "A", count: 32), String(repeating: "g", count: 32)] {
            #expect(SealName(text) == nil)
        }
    }

    @Test func wrappedKeysMustBeStretchedEnough() {
        func json(rounds: Int, key: Int = 64) -> String {
            let text = { (count: Int) in Data(repeating: 7, count: count).base64EncodedString() }
            return
                #"{"version":1,"rounds":\#(rounds),"salt":"\#(text(16))","nonce":"\#(text(12))","key":"\#(text(key))"}"#
        }
        #expect(WrappedKey(json: json(rounds: 600_000)) != nil)
        #expect(WrappedKey(json: json(rounds: 599_999)) == nil)
        #expect(WrappedKey(json: json(rounds: 600_000, key: 48)) == nil)
        #expect(WrappedKey(json: "{") == nil)
    }
}
