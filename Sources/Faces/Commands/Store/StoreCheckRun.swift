internal import Backups
internal import Storage

/// Looks for what is wrong with a store and tells it.
struct StoreCheckRun {
    let store: any Store

    /// - Throws: `CommandFailure` where something is wrong.
    func run() async throws {
        let faults = try await StoreCheck(store).faults()
        for fault in faults { Terminal.tell(fault) }
        guard faults.isEmpty else {
            throw CommandFailure.badInput("the store is not sound: \(Plural.of(faults.count, "fault"))")
        }
        Terminal.tell("The store is sound.")
    }
}
