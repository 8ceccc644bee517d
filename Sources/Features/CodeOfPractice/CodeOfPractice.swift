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
    /// Where the records lie that evidence may refer to, in the order of `RecordKind`.
    let sources: [any EvidenceRecordSource]

    /// - Parameters:
    ///   - files: looks at files before they are kept; those of this machine unless given.
    ///   - sources: records of other features that evidence may refer to, at most one source a kind. Shared policies are known
    ///     here.
    public init(
        store: any Store, clock: Clock, trail: AuditTrail, files: EvidenceFiles? = nil,
        sources: [any EvidenceRecordSource] = []
    ) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.files = files ?? EvidenceFiles(clock: clock)
        let all = sources + [PolicyChoices(store: store)]
        self.sources = RecordKind.allCases.compactMap { kind in all.first { $0.kind == kind } }
    }

    var today: Day { Day(clock.now()) }
}
