import EvidenceFiles
import Foundation

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
