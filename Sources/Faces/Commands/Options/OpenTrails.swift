internal import AuditTrail
internal import Languages
internal import Synchronization

/// The trails of the databases that this command has opened, so that what it wrote is linked and sealed when it ends, however
/// it ends.
enum OpenTrails {
    private static let keepers = Mutex<[TrailKeeper]>([])

    static func add(_ keeper: TrailKeeper) { keepers.withLock { $0.append(keeper) } }

    /// Links and signs. A failure is told and does not change how the command ends: what waits is linked by the next.
    static func settle() async {
        let open = keepers.withLock { keepers in
            defer { keepers.removeAll() }
            return keepers
        }
        for keeper in open {
            do { try await keeper.settle() } catch {
                Terminal.tell(.commandTrailUnsealed(problem: FailureText.of(error)))
            }
        }
    }
}
