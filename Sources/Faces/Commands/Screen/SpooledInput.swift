internal import Foundation
internal import InputFiles

/// A file that stands in for standard input, so that it can be looked at twice: to find what it holds, and to read it.
/// Lies in a folder that only this account can enter, and is gone when this value is.
final class SpooledInput {
    /// Ends in `standard input`, which problems then name as the file.
    let path: String
    private let folder: URL

    /// Copies standard input, in bounded memory.
    /// - Throws: what reading throws; `CommandFailure` where nothing can be kept for the time.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("manumit-\(UUID().uuidString)")
        path = folder.appendingPathComponent("standard input").path
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw CommandFailure.inputOutput("\(folder.deletingLastPathComponent().path): nothing can be written here")
        }
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        defer { close(descriptor) }
        do {
            try Self.copy(to: StandardOutput(descriptor: descriptor))
        } catch {
            // An initialiser that throws leaves no value behind to tidy up.
            try? FileManager.default.removeItem(at: folder)
            throw error
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private static func copy(to output: StandardOutput) throws {
        let source = try ByteSource(path: "-")
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        defer { chunk.deallocate() }
        while case let count = try source.read(into: chunk), count > 0 {
            try output.write(Array(chunk[..<count]))
        }
        try output.flush()
    }
}
