public import Crypto
import Foundation

/// Opens the chunks of a file, one at a time and in any order; whoever asks says which one is the last.
public struct FileOpener: Sendable {
    private let key: SymmetricKey
    private let file: SealName

    public init(_ content: SymmetricKey, file: SealName) {
        key = FileKeys.key(content, file: file)
        self.file = file
    }

    /// - Returns: the chunk's content with its padding; the true size of the file stands in the entry that it came with.
    /// - Throws: `SealingError` `.doesNotOpen` for a chunk of another place or file, or one that was changed.
    public func open(_ chunk: [UInt8], number: Int, isLast: Bool) throws -> [UInt8] {
        do {
            let box = try AES.GCM.SealedBox(
                nonce: FileKeys.nonce(number, isLast: isLast), ciphertext: chunk.dropLast(16), tag: chunk.suffix(16))
            return Array(try AES.GCM.open(box, using: key, authenticating: FileKeys.context(of: file)))
        } catch { throw SealingError(.doesNotOpen) }
    }
}
