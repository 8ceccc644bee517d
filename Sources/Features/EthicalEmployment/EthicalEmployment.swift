public import AuditTrail
public import EvidenceFiles
public import Storage
public import Suppliers

/// How the organisation and its suppliers treat those who work for them, as far as it is known: living wage, terms of work,
/// whistle-blowing, champion, prompt payment, promises of social value.
///
/// The only door to these records. Nothing is overwritten: what is found out later stands beside what was found before, with its
/// day and the name of whoever wrote it down. Reading needs `.readCode`, changing `.changePlan`.
public struct EthicalEmployment: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let suppliers: Suppliers
    let files: EvidenceFiles

    /// - Parameter files: looks at files before they are kept; those of this machine unless given.
    public init(
        store: any Store, clock: Clock, trail: AuditTrail, suppliers: Suppliers, files: EvidenceFiles? = nil
    ) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.suppliers = suppliers
        self.files = files ?? EvidenceFiles(clock: clock)
    }

    var today: Day { Day(clock.now()) }
}
