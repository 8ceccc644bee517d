import Crypto
import NIOCore
import PhotoCleaning
import Reports
import Sealing

/// A file that is sealed as it arrives. A photo is also held in memory until it is whole, so that a copy without its hidden details can be made of
/// it; the bytes are overwritten then.
struct ArrivingFile {
    /// Photos above this are kept as they are, sealed, without a clean copy: so much memory one may take.
    static let mostPhoto = 24 << 20

    let name: SealName
    private let fileName: String
    private let content: SymmetricKey
    private var sealer: FileSealer
    private var number = 0
    /// The beginning of the file; all of it where it is a photo.
    private var held: [UInt8] = []
    private var holdsAll = true

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
        hold(bytes)
        let chunks = try bytes.withUnsafeReadableBytes { try sealer.append($0) }
        try await keep(chunks, in: reports)
    }

    /// - Returns: the file as the draft lists it and its clean copy, where there is one; none for an empty file.
    func finish(
        in reports: Reports, cleaner: PhotoCleaner, tellsFacts: Bool
    ) async throws -> [ReportDraft.File] {
        var file = self
        defer { file.held.overwrite() }
        let (chunks, summary) = try file.sealer.finish()
        guard summary.size > 0 else {
            try await reports.discard(name)
            return []
        }
        try await file.keep(chunks, in: reports)
        try await reports.finish(name, chunks: summary.chunks)
        let photo = holdsAll ? PhotoType(of: held) : nil
        var kept = ReportDraft.File(
            file: name, name: fileName, type: photo?.mediaType ?? "", size: summary.size,
            sha256: summary.sha256.map { hexByte($0) }.joined())
        guard photo != nil else { return [kept] }
        if tellsFacts, let facts = try? await cleaner.facts(of: held) {
            kept.taken = facts.taken?.text
            kept.latitude = facts.place?.latitude
            kept.longitude = facts.place?.longitude
        }
        return [kept] + (try await cleanCopy(in: reports, cleaner))
    }

    /// Whether it may be a photo cannot be told before its first bytes are there.
    private mutating func hold(_ bytes: ByteBuffer) {
        guard holdsAll else { return }
        held += bytes.readableBytesView
        let isKnown = held.count >= FileSignature.length
        if held.count > Self.mostPhoto || (isKnown && PhotoType(of: held) == nil) {
            held.overwrite()
            holdsAll = false
        }
    }

    private func cleanCopy(in reports: Reports, _ cleaner: PhotoCleaner) async throws -> [ReportDraft.File] {
        guard case .cleaned(var clean) = await cleaner.clean(held) else { return [] }
        defer { clean.bytes.overwrite() }
        var copy = try await ArrivingFile.begin(fileName, content, in: reports)
        copy.holdsAll = false
        try await copy.keep(clean.bytes.withUnsafeBytes { try copy.sealer.append($0) }, in: reports)
        let (chunks, summary) = try copy.sealer.finish()
        try await copy.keep(chunks, in: reports)
        try await reports.finish(copy.name, chunks: summary.chunks)
        return [
            ReportDraft.File(
                file: copy.name, name: fileName, type: clean.type.mediaType, size: summary.size,
                sha256: summary.sha256.map { hexByte($0) }.joined(), cleanOf: name)
        ]
    }

    private mutating func keep(_ chunks: [[UInt8]], in reports: Reports) async throws {
        for chunk in chunks {
            try await reports.keep(chunk, number: number, of: name)
            number += 1
        }
    }
}
