import FollowTheMoney
import Foundation
import InputFiles
import Watchlists

/// A list on disk, read on a thread of its own: readers are synchronous, and a large list would hold up everybody else's
/// work for as long as it takes.
struct ListFile: Sendable {
    let path: String
    let format: WatchlistFormat?

    /// Entities handed over at a time.
    static let batchSize = 1_000
    /// Batches read ahead of whoever takes them.
    private static let readAhead = 2

    private enum Step<Item: Sendable>: Sendable {
        case batch([Item])
        case end(WatchlistSummary)
    }

    /// Reads the whole list without keeping it: its checksum and its faults.
    /// - Parameter onCount: hears how many entities were read so far, now and then.
    func survey(_ onCount: @escaping @Sendable (Int) -> Void) async throws -> WatchlistSummary {
        try await withCheckedThrowingContinuation { continuation in
            Self.onThread { [path, format] in
                let outcome = Result {
                    var count = 0
                    return try WatchlistReader.read(path: path, format: format) { _ in
                        count += 1
                        if count % Self.batchSize == 0 { onCount(count) }
                    }
                }
                continuation.resume(with: outcome)
            }
        }
    }

    /// Reads the list and hands what `prepare` makes of each entity to `take`, in batches and in order. Reading waits
    /// where `take` is slower, so that memory holds a few batches; it ends where `take` throws.
    func read<Item: Sendable>(
        prepare: @escaping @Sendable (FollowTheMoneyEntity) throws -> Item, take: ([Item]) async throws -> Void
    ) async throws -> WatchlistSummary {
        let (steps, continuation) = AsyncThrowingStream<Step<Item>, any Error>.makeStream()
        let room = WaitingRoom(places: Self.readAhead)
        defer { room.close() }
        Self.onThread { [path, format] in
            do {
                var batch: [Item] = []
                let summary = try WatchlistReader.read(path: path, format: format) { entity in
                    batch.append(try prepare(entity))
                    guard batch.count == Self.batchSize else { return }
                    try room.enter()
                    continuation.yield(.batch(batch))
                    batch.removeAll(keepingCapacity: true)
                }
                if !batch.isEmpty { continuation.yield(.batch(batch)) }
                continuation.yield(.end(summary))
                continuation.finish()
            } catch {
                continuation.finish(throwing: error)
            }
        }
        for try await step in steps {
            switch step {
            case .batch(let items):
                try await take(items)
                room.leave()
            case .end(let summary): return summary
            }
        }
        throw CancellationError()
    }

    private static func onThread(_ work: @escaping @Sendable () -> Void) {
        let thread = Thread(block: work)
        thread.stackSize = 8 << 20
        thread.start()
    }
}
