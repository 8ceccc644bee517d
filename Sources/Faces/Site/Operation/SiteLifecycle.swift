import Jobs
import ServiceLifecycle

/// Does the queue's work for as long as the process lives; then hands back what others can do.
struct JobService: Service {
    let jobs: Jobs
    /// Seconds that work of this process alone may take to finish.
    let grace: Int

    func run() async throws {
        await cancelWhenGracefulShutdown { await jobs.run(grace: grace) }
    }
}

/// Notes that the process has been asked to end, before anything else ends.
struct StoppingService: Service {
    let stopping: Stopping

    func run() async throws {
        try await gracefulShutdown()
        stopping.begin()
    }
}
