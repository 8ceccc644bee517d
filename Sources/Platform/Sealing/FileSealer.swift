public import Crypto
import Foundation

/// Seals a file as it arrives, chunk by chunk, in memory of about two chunks. What a chunk is and how it is bound to its place stands in
/// docs/sealing.md.
public struct FileSealer {
    /// Largest file, in bytes.
    public static let largest: Int64 = 2 << 30
    /// Bytes of a sealed chunk at most.
    public static let largestChunk = FilePadding.chunk + 16

    /// What came of a file once all of it has been sealed.
    public struct Summary: Sendable, Hashable {
        public var chunks: Int
        /// The true size, in bytes.
        public var size: Int64
        /// Of the true content. Belongs inside a seal: outside it would tell who has the same file.
        public var sha256: [UInt8]
    }

    private let key: SymmetricKey
    private let file: SealName
    private var pending: [UInt8] = []
    private var number = 0
    private var size: Int64 = 0
    private var hash = SHA256()

    public init(_ content: SymmetricKey, file: SealName) {
        key = FileKeys.key(content, file: file)
        self.file = file
    }

    /// Takes the next bytes of the file.
    /// - Returns: sealed chunks that are complete, in order.
    /// - Throws: `SealingError` `.tooLong` past 2 GiB.
    public mutating func append(_ bytes: UnsafeRawBufferPointer) throws -> [[UInt8]] {
        size += Int64(bytes.count)
        guard size <= Self.largest else { throw SealingError(.tooLong) }
        hash.update(bufferPointer: bytes)
        if pending.isEmpty { pending.reserveCapacity(FilePadding.chunk) }
        var sealed: [[UInt8]] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            // A full chunk waits until more comes: it may be the last.
            if pending.count == FilePadding.chunk { sealed.append(try sealPending(isLast: false)) }
            let part = rest.prefix(FilePadding.chunk - pending.count)
            pending.append(contentsOf: part)
            rest = rest.dropFirst(part.count)
        }
        return sealed
    }

    /// Seals what is left, with padding.
    public mutating func finish() throws -> (chunks: [[UInt8]], summary: Summary) {
        var sealed: [[UInt8]] = []
        if size <= Int64(FilePadding.chunk) {
            pad(to: FilePadding.smallChunk(pending.count))
            sealed.append(try sealPending(isLast: true))
        } else {
            let chunks = FilePadding.chunks(size)
            while number < chunks {
                pad(to: FilePadding.chunk)
                sealed.append(try sealPending(isLast: number == chunks - 1))
            }
        }
        return (sealed, Summary(chunks: number, size: size, sha256: Array(hash.finalize())))
    }

    private mutating func pad(to length: Int) {
        pending.append(contentsOf: repeatElement(0, count: length - pending.count))
    }

    private mutating func sealPending(isLast: Bool) throws -> [UInt8] {
        let box = try AES.GCM.seal(
            pending, using: key, nonce: FileKeys.nonce(number, isLast: isLast),
            authenticating: FileKeys.context(of: file))
        number += 1
        pending.withUnsafeMutableBytes { $0.overwrite() }
        pending.removeAll(keepingCapacity: true)
        return Array(box.ciphertext) + Array(box.tag)
    }
}
