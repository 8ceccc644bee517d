import Access
import Storage

/// What an action needs before it is kept.
enum ActionRule {
    /// The draft without blanks around its texts.
    /// - Parameter isWorker: whether a person works for the organisation.
    /// - Throws: all that is wrong, in the order of the form.
    static func checked(
        _ draft: ActionDraft, under version: CodeVersion, mayBeUnplaced: Bool = false,
        isWorker: (ID<Person>) throws -> Bool
    ) throws -> ActionDraft {
        var draft = draft
        draft.title = ReasonText.trimmed(draft.title)
        draft.detail = ReasonText.trimmed(draft.detail)
        draft.statusReason = draft.status == .notApplicable ? ReasonText.trimmed(draft.statusReason) : ""
        var faults: [CodeOfPracticeError.Code] = []
        if PlanText.holdsNothing(draft.title) { faults.append(.titleMissing) }
        if let commitment = version.commitment(draft.commitment) {
            let isKnown = draft.subPoint.isEmpty || commitment.subPoints.contains { $0.number == draft.subPoint }
            if !isKnown { faults.append(.unknownSubPoint) }
        } else if !(mayBeUnplaced && draft.commitment == 0) {
            faults.append(.unknownCommitment)
        }
        if let owner = draft.owner, try !isWorker(owner) { faults.append(.unknownOwner) }
        if draft.status == .notApplicable, ReasonText.weight(of: draft.statusReason) < PlanText.shortestReason {
            faults.append(.reasonMissing)
        }
        if draft.title.count > PlanText.longestTitle || draft.detail.count > PlanText.longestText
            || draft.statusReason.count > PlanText.longestText
        {
            faults.append(.tooLong)
        }
        if !faults.isEmpty { throw CodeOfPracticeError(faults) }
        return draft
    }
}
