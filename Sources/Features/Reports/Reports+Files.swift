public import Sealing
import Storage

/// Files come before the report that they belong to, sealed chunk by chunk. Who has a file's name may add to it; names are random and nobody is told them.
extension Reports {
    /// Begins a file; again for the same name changes nothing.
    /// - Throws: `ReportsError` `.tooMuch` where too many wait for their reports.
    public func beginFile(_ file: SealName) async throws {
        let now = clock.now()
        let hourAgo = now.adding(hours: -1)
        try await store.write { transaction in
            guard try !ReportFileRecords.isWaiting(file, in: transaction) else { return }
            guard try ReportFileRecords.waiting(in: transaction) < ReportLimits.mostWaitingFiles,
                try ReportFileRecords.chunksWaiting(in: transaction) < ReportLimits.mostWaitingChunks,
                try ReportFileRecords.begun(since: hourAgo, in: transaction) < ReportLimits.mostFilesAnHour
            else { throw ReportsError(.tooMuch) }
            try ReportFileRecords.begin(file, at: now, in: transaction)
        }
    }

    /// Keeps one sealed chunk; the same number again changes nothing, so that an upload goes on where it broke off.
    /// - Throws: `ReportsError` `.fileMissing`, `.badSeal` for a size that no chunk has, `.tooMuch`.
    public func keep(_ chunk: [UInt8], number: Int, of file: SealName) async throws {
        guard (1...FileSealer.largestChunk).contains(chunk.count) else { throw ReportsError(.badSeal) }
        guard (0..<ReportLimits.mostChunks).contains(number) else { throw ReportsError(.tooMuch) }
        try await store.write { transaction in
            guard try ReportFileRecords.isGrowing(file, in: transaction) else { throw ReportsError(.fileMissing) }
            try ReportFileRecords.insert(chunk, number: number, of: file, in: transaction)
        }
    }

    /// How many chunks of a file are kept, for an upload that goes on.
    public func chunksKept(of file: SealName) async throws -> Int {
        try await store.read { try ReportFileRecords.chunksKept(of: file, in: $0) }
    }

    /// Says that all chunks have been sent.
    /// - Throws: `ReportsError` `.fileMissing` unless so many are there.
    public func finish(_ file: SealName, chunks: Int) async throws {
        try await store.write { transaction in
            guard try ReportFileRecords.isGrowing(file, in: transaction), chunks > 0,
                try ReportFileRecords.chunksKept(of: file, in: transaction) == chunks
            else { throw ReportsError(.fileMissing) }
            try ReportFileRecords.finish(file, chunks: chunks, in: transaction)
        }
    }

    /// Takes a file away that no report came for yet.
    public func discard(_ file: SealName) async throws {
        try await store.write { try ReportFileRecords.removeWaiting(file, in: $0) }
    }

    /// Takes away files that no report came for within a day.
    /// - Returns: how many.
    public func removeAbandonedFiles() async throws -> Int {
        let before = clock.now().adding(hours: -ReportLimits.fileHours)
        return try await store.write { try ReportFileRecords.removeWaiting(before: before, in: $0) }
    }
}
