import EvidenceFiles
import Foundation

extension Upload {
    /// The one file that a form with evidence has, in memory; nil where none was chosen.
    /// - Throws: `PageFault.badRequest` for more than one, which no form of ours sends.
    func evidence() throws -> SentFile? {
        let sent = files("file")
        guard sent.count <= 1 else { throw PageFault.badRequest }
        return try sent.first?.sent()
    }
}

extension UploadedFile {
    /// The file in memory, to be kept as evidence; one byte more than evidence may hold, so that a larger one is refused and not
    /// cut.
    /// - Throws: where it cannot be read.
    func sent() throws -> SentFile {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? handle.close() }
        let data = try handle.read(upToCount: EvidenceFileRule.largest + 1) ?? Data()
        return SentFile(name: name, bytes: [UInt8](data))
    }
}
