public import AuditTrail
public import EvidenceFiles
public import Storage

/// The code of practice that the organisation has signed, its action plan and the evidence for it.
///
/// The only door to codes, plans and shared policies; every method takes who asks, and sees that organisation's records
/// alone, besides policies that others have offered.
public struct CodeOfPractice: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let files: EvidenceFiles

    /// - Parameter files: looks at files before they are kept; those of this machine unless given.
    public init(store: any Store, clock: Clock, trail: AuditTrail, files: EvidenceFiles? = nil) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.files = files ?? EvidenceFiles(clock: clock)
    }

    var today: Day { Day(clock.now()) }
}
