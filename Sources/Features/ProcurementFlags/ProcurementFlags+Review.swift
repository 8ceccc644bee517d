public import Access
import AuditTrail
import ProcurementIndicators
import Storage
import Suppliers

extension ProcurementFlags {
    /// Computes the indicators over the contracts of the register, raises what is new, and ends what the data raise no more. A
    /// flag that was dismissed on other figures asks anew. Needs `.dismissFlags`.
    @discardableResult
    public func review(as principal: Principal) async throws -> FlagReview {
        try principal.require(.dismissFlags)
        let now = clock.now()
        return try await store.write { [self] transaction in
            var indicators = RegisterIndicators()
            try suppliers.forEachPurchase(of: principal.organisation, in: transaction) { indicators.note($0) }
            let (drafts, coverage) = indicators.compute()
            var review = FlagReview(
                at: now, contracts: indicators.contractCount, raised: 0, gone: 0, coverage: coverage)
            for draft in drafts where try note(draft, now, principal, in: transaction) { review.raised += 1 }
            review.gone = try FlagRecords.endUnseen(at: now, of: principal.organisation, in: transaction)
            try FlagDecisionRecords.save(review, of: principal.organisation, in: transaction)
            try trail.append(
                .combination, "procurement-flag", nil, by: principal.actor, reason: "indicators", in: transaction)
            return review
        }
    }

    /// - Returns: whether the flag asks anew.
    private func note(
        _ draft: RegisterIndicators.Draft, _ now: Timestamp, _ principal: Principal, in transaction: any Transaction
    ) throws -> Bool {
        var name = draft.name
        if case .contract(let id) = draft.subject { name = try FlagRecords.title(of: id, in: transaction) }
        let before = try FlagRecords.flag(
            draft.indicator.code, on: draft.subject, of: principal.organisation, in: transaction)
        var flag =
            before
            ?? ProcurementFlag(
                id: .new(at: now), indicator: draft.indicator.code, subject: draft.subject, subjectName: name,
                figures: draft.figures, definitions: procurementIndicatorsVersion, state: .open, raised: now, seen: now)
        flag.figures = draft.figures
        flag.subjectName = name
        flag.definitions = procurementIndicatorsVersion
        flag.seen = now
        guard let before else {
            try FlagRecords.insert(flag, of: principal.organisation, in: transaction)
            return true
        }
        let change = FlagChange(
            state: before.state, figures: FigureText.text(before.figures), now: FigureText.text(draft.figures))
        if change == .returns {
            flag.state = .open
            try FlagDecisionRecords.insert(
                .returned, "", on: flag, by: nil, at: now, of: principal.organisation, in: transaction)
        }
        try FlagRecords.refresh(flag, in: transaction)
        return change == .returns || before.gone != nil && flag.state == .open
    }

    /// What came of the last computation; nil where there was none. Needs `.readSuppliers`.
    public func lastReview(as principal: Principal) async throws -> FlagReview? {
        try principal.require(.readSuppliers)
        return try await store.read { try FlagDecisionRecords.review(of: principal.organisation, in: $0) }
    }
}
