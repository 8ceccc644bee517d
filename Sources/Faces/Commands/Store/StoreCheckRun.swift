internal import AuditTrail
internal import Backups
internal import Languages
internal import Storage
internal import Synchronization

/// Looks for what is wrong with a store and tells it.
struct StoreCheckRun {
    let store: any Store
    /// What this machine is called in the trail's list of verifications.
    let node: String

    /// - Throws: `CommandFailure` where something is wrong.
    func run() async throws {
        var faults = try await StoreCheck(store).faults()
        // A damaged store may not even let its trail be read: what else is wrong is told all the same.
        do { faults += try await trailFaults() } catch  where !faults.isEmpty {}
        for fault in faults { Terminal.tell(fault) }
        guard faults.isEmpty else {
            throw CommandFailure.badInput(.commandStoreUnsound(count: faults.count))
        }
        Terminal.tell(.commandStoreSound)
    }

    /// What is wrong within the trail. Heads outside the store are another question, which `manumit audit verify` answers: a
    /// store that was restored elsewhere has none, and an older one lacks what they tell of.
    private func trailFaults() async throws -> [String] {
        let isLinked = try await store.read { try $0.maintenance.tables().contains { $0.name == "trail_link" } }
        guard isLinked else {
            Terminal.tell(.commandStoreUnlinked)
            return []
        }
        let faults = Mutex<[String]>([])
        _ = try await TrailKeeper(store: store, clock: .ofThisMachine, node: node, seal: nil).verify(isNoted: false) {
            finding in
            faults.withLock { $0.append(say(.commandStoreTrail(finding: finding.sentence))) }
        }
        return faults.withLock { $0 }
    }
}
