import Synchronization

/// What the program tells those who run it.
public struct OperationServices: Sendable {
    /// Whether the store answers.
    public var storeAnswers: @Sendable () async -> Bool
    /// Figures beside those of requests and of the process.
    public var figures: @Sendable () async throws -> [Figure]

    public init(
        storeAnswers: @escaping @Sendable () async -> Bool = { true },
        figures: @escaping @Sendable () async throws -> [Figure] = { [] }
    ) {
        self.storeAnswers = storeAnswers
        self.figures = figures
    }
}

/// Whether the process has been asked to end, so that no new visitors should be led to it.
final class Stopping: Sendable {
    private let flag = Atomic(false)

    var hasBegun: Bool { flag.load(ordering: .acquiring) }

    func begin() { flag.store(true, ordering: .releasing) }
}
