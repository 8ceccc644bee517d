import Crypto
import NIOCore
import Reports
import Sealing

/// A file that is sealed as it arrives. A photo is also held in memory, as far as one may be, so that a copy without its hidden details can be
/// made of it.
struct ArrivingFile {
    let name: SealName
    private let fileName: String
    private let content: SymmetricKey
    private var sealer: FileSealer
    private var number = 0
    private var head: [UInt8] = []

    /// - Throws: `ReportsError` `.tooMuch` where too many files wait.
    static func begin(_ fileName: String, _ content: SymmetricKey, in reports: Reports) async throws -> ArrivingFile {
        let name = SealName.random()
        try await reports.beginFile(name)
        return ArrivingFile(name: name, fileName: fileName, content: content)
    }

    private init(name: SealName, fileName: String, content: SymmetricKey) {
        self.name = name
        self.fileName = String(fileName.prefix(200).filter { !$0.isNewline })
        self.content = content
        sealer = FileSealer(content, file: name)
    }

    /// - Throws: `ReportsError`; `SealingError` `.tooLong`.
    mutating func append(_ bytes: ByteBuffer, to reports: Reports) async throws {
        let chunks = try bytes.withUnsafeReadableBytes { bytes in
            head += bytes.prefix(FileSignature.length - head.count)
            return try sealer.append(bytes)
        }
        try await keep(chunks, in: reports)
    }

    /// - Returns: the file as the draft lists it, none for an empty one.
    mutating func finished(in reports: Reports) async throws -> [ReportDraft.File] {
        let (chunks, summary) = try sealer.finish()
        guard summary.size > 0 else {
            try await reports.discard(name)
            return []
        }
        try await keep(chunks, in: reports)
        try await reports.finish(name, chunks: summary.chunks)
        return [
            ReportDraft.File(
                file: name, name: fileName, type: "", size: summary.size,
                sha256: summary.sha256.map { hexByte($0) }.joined())
        ]
    }

    func finish(in reports: Reports) async throws -> [ReportDraft.File] {
        var file = self
        return try await file.finished(in: reports)
    }

    private mutating func keep(_ chunks: [[UInt8]], in reports: Reports) async throws {
        for chunk in chunks {
            try await reports.keep(chunk, number: number, of: name)
            number += 1
        }
    }
}
