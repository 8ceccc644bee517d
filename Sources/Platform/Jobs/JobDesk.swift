import Storage
import Synchronization

/// What this process can do and is doing.
final class JobDesk: Sendable {
    private struct Contents {
        var kinds: [String: JobKind] = [:]
        var running: [ID<Job>: Work] = [:]
        var isStopping = false
    }

    private struct Work {
        var task: Task<Void, Never>
        var isBound: Bool
    }

    private let contents = Mutex(Contents())

    /// Jobs of the queue that one process does at a time.
    static let mostAtOnce = 4

    var kinds: [String: JobKind] { contents.withLock { $0.kinds } }
    var isStopping: Bool { contents.withLock { $0.isStopping } }
    var freePlaces: Int {
        contents.withLock { $0.isStopping ? 0 : Self.mostAtOnce - $0.running.values.count { !$0.isBound } }
    }

    func change(_ kind: String, _ change: (inout JobKind?) -> Void) {
        contents.withLock { change(&$0.kinds[kind]) }
    }

    /// Starts the work; it leaves the desk by itself when it has ended.
    @discardableResult
    func begin(_ id: ID<Job>, isBound: Bool, _ work: @escaping @Sendable () async -> Void) -> Task<Void, Never> {
        contents.withLock { contents in
            let task = Task { [self] in
                await work()
                leave(id)
            }
            contents.running[id] = Work(task: task, isBound: isBound)
            return task
        }
    }

    func cancel(_ id: ID<Job>) { contents.withLock { $0.running[id]?.task.cancel() } }

    /// No more is begun; what can be done elsewhere is broken off.
    func stop() {
        contents.withLock { contents in
            contents.isStopping = true
            for work in contents.running.values where !work.isBound { work.task.cancel() }
        }
    }

    /// Breaks off everything that still runs.
    func cancelAll() { contents.withLock { $0.running.values.forEach { $0.task.cancel() } } }

    /// What runs now.
    var tasks: [Task<Void, Never>] { contents.withLock { $0.running.values.map(\.task) } }

    /// Begun and left under one lock, so that work which ends at once does not leave before it has come.
    private func leave(_ id: ID<Job>) { contents.withLock { $0.running[id] = nil } }
}
