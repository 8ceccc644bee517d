import Access
public import AuditTrail
public import EvidenceFiles
public import Storage
public import Suppliers
public import SupplyChains

/// What businesses are asked about how they treat workers, what they answer, and how the answers are read.
///
/// The buyer's people act as a `Principal`; a business that was sent a link acts as a `Respondent` and speaks for itself
/// alone. Answers are judged by rules that stand with the questions, and a person decides what follows. Nothing about a
/// person who may be in danger belongs here: the pages say where such a concern goes.
public struct Questionnaires: Sendable {
    let store: any Store
    let clock: Clock
    let trail: AuditTrail
    let supplyChains: SupplyChains
    let suppliers: Suppliers
    let files: EvidenceFiles

    /// - Parameter files: looks at documents before they are kept; those of this machine unless given.
    public init(
        store: any Store, clock: Clock, trail: AuditTrail, supplyChains: SupplyChains, suppliers: Suppliers,
        files: EvidenceFiles? = nil
    ) {
        self.store = store
        self.clock = clock
        self.trail = trail
        self.supplyChains = supplyChains
        self.suppliers = suppliers
        self.files = files ?? EvidenceFiles(clock: clock)
    }

    var today: Day { Day(clock.now()) }

    /// Letters and digits that a reason has at least, and characters that it and a note have at most.
    static let reasonLength = 10...4_000

    static func checkedReason(_ text: String) throws(QuestionnairesError) -> String {
        let reason = ReasonText.trimmed(text)
        guard ReasonText.weight(of: reason) >= reasonLength.lowerBound else {
            throw QuestionnairesError(.reasonMissing)
        }
        guard ReasonText.fits(reason, reasonLength.upperBound) else { throw QuestionnairesError(.tooLong) }
        return reason
    }
}
