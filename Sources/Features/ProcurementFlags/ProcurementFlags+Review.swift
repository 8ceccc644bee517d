public import Access
import AuditTrail
import ProcurementIndicators
import Storage
import Suppliers

extension ProcurementFlags {
    /// Announced when contracts have changed.
    public static let topic = "procurement-flags"

    /// After so many hours flags are computed again though nothing was imported: records are merged, chains are told, and
    /// contracts end.
    static let freshHours = 20

    /// Computes the indicators over the contracts of the register and the notices kept with them, raises what is new, and ends
    /// what the data raise no more. A flag that was dismissed on other figures asks anew. Needs `.dismissFlags`.
    @discardableResult
    public func review(as principal: Principal) async throws -> FlagReview {
        try principal.require(.dismissFlags)
        return try await review(of: principal.organisation, by: principal.actor)
    }

    /// The same for each organisation whose contracts have changed, and once a day for the others: the program's own work,
    /// which nobody asks for.
    /// - Parameter node: the machine, for the trail.
    /// - Returns: for how many organisations.
    @discardableResult
    public func reviewDue(node: String) async throws -> Int {
        let moment = clock.now().adding(hours: -Self.freshHours)
        let due = try await store.read { try NoticeRecords.due(notSince: moment, in: $0) }
        for organisation in due {
            try Task.checkCancellation()
            let actor = Actor(person: nil, organisation: organisation.text, node: node)
            try await review(of: organisation, by: actor)
        }
        return due.count
    }

    @discardableResult
    private func review(of organisation: ID<Organisation>, by actor: Actor) async throws -> FlagReview {
        let now = clock.now()
        let (drafts, computed) = try await store.read { [self] in try compute(of: organisation, at: now, in: $0) }
        return try await store.write { [self] transaction in
            var review = computed
            for draft in drafts where try note(draft, now, organisation, in: transaction) { review.raised += 1 }
            review.gone = try FlagRecords.endUnseen(at: now, of: organisation, in: transaction)
            try FlagDecisionRecords.save(review, of: organisation, in: transaction)
            try NoticeRecords.clearDue(until: now, of: organisation, in: transaction)
            try trail.append(.combination, "procurement-flag", nil, by: actor, reason: "indicators", in: transaction)
            return review
        }
    }

    private func compute(
        of organisation: ID<Organisation>, at now: Timestamp, in transaction: any Transaction
    ) throws -> (drafts: [FlagDraft], review: FlagReview) {
        var register = RegisterIndicators(
            today: Day(now), withChain: try chains?.suppliersWithKnownChain(of: organisation, in: transaction),
            withLicence: try licences?.suppliersWithLicence(of: organisation, on: Day(now), in: transaction) ?? [])
        try suppliers.forEachPurchase(of: organisation, in: transaction) { register.note($0) }
        var notices = NoticeIndicators()
        try NoticeRecords.forEachPortion(of: organisation, in: transaction) { try notices.note($0) }
        let (drafts, coverage) = register.compute()
        let (noticeDrafts, noticeCoverage) = notices.compute(register.names)
        var review = FlagReview(
            at: now, contracts: register.contractCount, raised: 0, gone: 0, coverage: coverage)
        review.noticed = notices.processCount
        review.noticeCoverage = noticeCoverage
        return (FlagDraft.merged(drafts, noticeDrafts), review)
    }

    /// - Returns: whether the flag asks anew.
    private func note(
        _ draft: FlagDraft, _ now: Timestamp, _ organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Bool {
        var name = draft.name
        if case .contract(let id) = draft.subject { name = try FlagRecords.title(of: id, in: transaction) }
        let before = try FlagRecords.flag(draft.indicator, on: draft.subject, of: organisation, in: transaction)
        var flag =
            before
            ?? ProcurementFlag(
                id: .new(at: now), indicator: draft.indicator, subject: draft.subject, subjectName: name,
                figures: draft.figures, definitions: procurementIndicatorsVersion, state: .open, raised: now, seen: now)
        flag.figures = draft.figures
        flag.source = draft.source
        flag.subjectName = name
        flag.definitions = procurementIndicatorsVersion
        flag.seen = now
        guard let before else {
            try FlagRecords.insert(flag, of: organisation, in: transaction)
            return true
        }
        let change = FlagChange(
            state: before.state, figures: FigureText.text(before.figures), now: FigureText.text(draft.figures))
        if change == .returns {
            flag.state = .open
            try FlagDecisionRecords.insert(
                .returned, "", on: flag, by: nil, at: now, of: organisation, in: transaction)
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
