internal import Foundation
internal import InputFiles

/// A file that stands in for standard input, so that it can be looked at twice: to find what it holds, and to read it.
/// Readable by this account only, and gone when this value is.
final class SpooledInput {
    let path: String

    /// Copies standard input, in bounded memory, to a temporary file.
    /// - Throws: what reading throws; `CommandFailure` where the temporary file cannot be written.
    init() throws {
        let folder = FileManager.default.temporaryDirectory.path
        var template = Array((folder + "/manumit-XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw CommandFailure.inputOutput("\(folder): no temporary file can be made") }
        let name = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
        path = name
        let copy = StandardOutput(descriptor: descriptor)
        defer { close(descriptor) }
        do {
            let source = try ByteSource(path: "-")
            let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
            defer { chunk.deallocate() }
            while case let count = try source.read(into: chunk), count > 0 {
                try copy.write(Array(chunk[..<count]))
            }
            try copy.flush()
        } catch {
            unlink(name)
            throw error
        }
    }

    deinit { unlink(path) }
}
