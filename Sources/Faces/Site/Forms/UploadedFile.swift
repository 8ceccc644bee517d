import Foundation
import Synchronization

/// A file that somebody sent, waiting in a file of ours that only this account may read. It is removed when nobody holds
/// this value any more: a job that reads it keeps the value while it reads.
final class UploadedFile: Sendable {
    /// Where it waits.
    let path: String
    /// Its name on the person's machine, without folders, at most 200 characters.
    let name: String
    private let descriptor: Int32
    private let head = Mutex<[UInt8]>([])

    /// What it is, as far as its beginning tells.
    var signature: FileSignature { head.withLock { FileSignature(of: $0) } }

    /// Makes an empty file that nobody else can have made.
    /// - Throws: a POSIX error where the folder cannot be written.
    init(name: String, in folder: String) throws {
        self.name = String(name.prefix(200).filter { !$0.isNewline })
        path = "\(folder)/\(StaleUploads.filePrefix)\(FormToken.newSecret().prefix(24))"
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        // Held as long as this value: whoever cleans up after a process that was killed sees that this one is in use.
        if descriptor >= 0 { flock(descriptor, LOCK_EX | LOCK_NB) }
        guard descriptor >= 0 else { throw POSIXError(POSIXError.Code(rawValue: errno) ?? .EIO) }
    }

    deinit {
        close(descriptor)
        unlink(path)
    }

    /// Adds bytes at the end. Blocks for as long as the disk does.
    /// - Throws: a POSIX error such as a full disk.
    func append(_ bytes: UnsafeRawBufferPointer) throws {
        head.withLock { $0 += bytes.prefix(FileSignature.length - $0.count) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if written < 0 {
                guard errno == EINTR else { throw POSIXError(POSIXError.Code(rawValue: errno) ?? .EIO) }
            } else {
                rest = rest.dropFirst(written)
            }
        }
    }
}
