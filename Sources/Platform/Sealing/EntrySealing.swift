public import Crypto
import Foundation

/// Seals one entry of a report, padded so that its length tells little (docs/sealing.md).
public enum EntrySealing {
    /// The smallest and the largest size of a padded entry, in bytes; each between is the double of the one before.
    public static let smallest = 4 << 10
    public static let largest = 1 << 20
    /// What sealing adds: nonce and tag.
    public static let overhead = 12 + 16

    /// - Parameter plain: JSON.
    /// - Returns: nonce, ciphertext, tag.
    /// - Throws: `SealingError` `.tooLong`.
    public static func seal(
        _ plain: [UInt8], kind: EntryKind, entry: SealName, seal: SealName, keys: ReportKeys
    ) throws -> [UInt8] {
        var padded = try padded(plain)
        defer { padded.withUnsafeMutableBytes { $0.overwrite() } }
        let context = Data("\(seal)|\(kind.rawValue)|\(entry)".utf8)
        let box = try AES.GCM.seal(padded, using: entryKey(of: keys, for: kind), authenticating: context)
        return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// - Throws: `SealingError` `.doesNotOpen`.
    public static func open(
        _ sealed: [UInt8], kind: EntryKind, entry: SealName, seal: SealName, key: SymmetricKey
    ) throws -> [UInt8] {
        let context = Data("\(seal)|\(kind.rawValue)|\(entry)".utf8)
        guard isPlausible(sealed.count), let box = try? AES.GCM.SealedBox(combined: sealed),
            let padded = try? AES.GCM.open(box, using: derived(from: key), authenticating: context)
        else { throw SealingError(.doesNotOpen) }
        let length = padded.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard length <= padded.count - 4 else { throw SealingError(.doesNotOpen) }
        return Array(padded.dropFirst(4).prefix(length))
    }

    /// Whether something of this many bytes may be a sealed entry.
    public static func isPlausible(_ length: Int) -> Bool {
        let padded = length - overhead
        return (smallest...largest).contains(padded) && padded & (padded - 1) == 0
    }

    private static func padded(_ plain: [UInt8]) throws -> [UInt8] {
        var size = smallest
        while size < plain.count + 4 { size *= 2 }
        guard size <= largest else { throw SealingError(.tooLong) }
        var padded = [UInt8](repeating: 0, count: size)
        for place in 0..<4 { padded[place] = UInt8(truncatingIfNeeded: plain.count >> (24 - 8 * place)) }
        padded.replaceSubrange(4..<(4 + plain.count), with: plain)
        return padded
    }

    private static func entryKey(of keys: ReportKeys, for kind: EntryKind) -> SymmetricKey {
        derived(from: kind.isShared ? keys.content : keys.desk)
    }

    private static func derived(from key: SymmetricKey) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Data("manumit entry 1".utf8), outputByteCount: 32)
    }
}
