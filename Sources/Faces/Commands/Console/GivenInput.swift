internal import Foundation
internal import InputFiles
internal import Languages

/// A path that a person gave. Standard input (`-`) is kept in a file for as long as this value lives, since inputs are read
/// more than once: to find what they hold, to check them, to load them.
///
/// That file lies in a folder that only this account can enter.
final class GivenInput {
    /// Where to read. For standard input it ends in `standard input`, which problems then name as the file.
    let path: String
    private let folder: URL?

    /// - Throws: for standard input what reading throws, and `CommandFailure` where nothing can be kept for the time.
    init(_ given: String) throws {
        guard given == "-" else {
            path = given
            folder = nil
            return
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("manumit-\(UUID().uuidString)")
        path = folder.appendingPathComponent("standard input").path
        self.folder = folder
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw CommandFailure.inputOutput(.commandFailureFolder(path: folder.deletingLastPathComponent().path))
        }
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        defer { close(descriptor) }
        try Self.copyStandardInput(to: StandardOutput(descriptor: descriptor))
    }

    deinit {
        if let folder { try? FileManager.default.removeItem(at: folder) }
    }

    private static func copyStandardInput(to output: StandardOutput) throws {
        let source = try ByteSource(path: "-")
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        defer { chunk.deallocate() }
        while case let count = try source.read(into: chunk), count > 0 {
            try output.write(Array(chunk[..<count]))
        }
        try output.flush()
    }
}
