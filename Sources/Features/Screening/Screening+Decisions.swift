public import Access
import AuditTrail
public import Storage

extension Screening {
    /// Answers a hit. Needs `.decideHits`.
    /// - Parameter reason: why, of at least ten characters.
    /// - Returns: whether it holds or waits for a second person.
    /// - Throws: `ScreeningError` `.notFound`, `.reasonMissing`, `.tooLong`; `.alreadyDecided` where somebody was faster;
    ///   `.closed` where the entry is gone.
    public func decide(
        _ id: ID<Hit>, _ verdict: Verdict, reason: String, as principal: Principal
    ) async throws -> DecisionOutcome {
        try principal.require(.decideHits)
        let reason = try DecisionRule.checkedReason(reason)
        let now = clock.now()
        let today = Day(now)
        return try await store.write { [self] transaction in
            let hit = try HitRecords.hit(id, of: principal.organisation, in: transaction)
            guard hit.state != .closed else { throw ScreeningError(.closed) }
            guard hit.state(on: today) == .open else { throw ScreeningError(.alreadyDecided) }
            let decision = Decision(
                id: .new(at: now), part: .first, verdict: verdict, reason: reason, by: nil, at: now)
            try DecisionRecords.insert(
                decision, of: hit, person: principal.person, organisation: principal.organisation, in: transaction)
            let wasConfirmed = try DecisionRecords.wasConfirmed(id, in: transaction)
            let state = DecisionRule.state(after: verdict, score: hit.score, wasConfirmed: wasConfirmed)
            try HitRecords.setDecided(
                id, state: state, verdict: verdict, due: try due(after: state, of: hit, today, in: transaction),
                decision: decision.id, by: principal.person, in: transaction)
            try note(verdict.rawValue, reason, on: hit, as: principal, in: transaction)
            return state == .waitsForSecond ? .waitsForSecond : .recorded
        }
    }

    /// The second person's word: agreement makes the decision hold, disagreement opens the hit again with both reasons
    /// kept. Needs `.confirmDecisions`.
    /// - Throws: `ScreeningError` `.notFound`, `.reasonMissing`, `.tooLong`; `.notWaiting`; `.samePerson` for the first
    ///   person and for who is not named, as at the command line.
    public func second(_ id: ID<Hit>, agrees: Bool, reason: String, as principal: Principal) async throws {
        try principal.require(.confirmDecisions)
        let reason = try DecisionRule.checkedReason(reason)
        let now = clock.now()
        try await store.write { [self] transaction in
            let hit = try HitRecords.hit(id, of: principal.organisation, in: transaction)
            guard hit.state == .waitsForSecond, let verdict = hit.verdict else { throw ScreeningError(.notWaiting) }
            guard DecisionRule.maySecond(principal.person, first: hit.decidedBy) else {
                throw ScreeningError(.samePerson)
            }
            let decision = Decision(
                id: .new(at: now), part: agrees ? .agreed : .disagreed, verdict: verdict, reason: reason, by: nil,
                at: now)
            try DecisionRecords.insert(
                decision, of: hit, person: principal.person, organisation: principal.organisation, in: transaction)
            if agrees {
                try HitRecords.setState(verdict == .same ? .same : .notTheSame, of: id, in: transaction)
            } else {
                try HitRecords.open(
                    id, due: try openDue(of: hit, Day(now), in: transaction), keepingVerdict: false, in: transaction)
            }
            try note(decision.part.rawValue, reason, on: hit, as: principal, in: transaction)
        }
    }

    /// Opens a decided or deferred hit again: every decision can be appealed. Needs `.decideHits`.
    /// - Throws: `ScreeningError` `.notFound`, `.reasonMissing`, `.tooLong`, `.closed`, `.notDecided`.
    public func reopen(_ id: ID<Hit>, reason: String, as principal: Principal) async throws {
        try principal.require(.decideHits)
        let reason = try DecisionRule.checkedReason(reason)
        let now = clock.now()
        try await store.write { [self] transaction in
            let hit = try HitRecords.hit(id, of: principal.organisation, in: transaction)
            guard hit.state != .closed else { throw ScreeningError(.closed) }
            guard HitState.decided.contains(hit.state(on: Day(now))) else { throw ScreeningError(.notDecided) }
            let decision = Decision(
                id: .new(at: now), part: .reopened, verdict: nil, reason: reason, by: nil, at: now)
            try DecisionRecords.insert(
                decision, of: hit, person: principal.person, organisation: principal.organisation, in: transaction)
            try HitRecords.open(
                id, due: try openDue(of: hit, Day(now), in: transaction), keepingVerdict: hit.state == .same,
                in: transaction)
            try note(decision.part.rawValue, reason, on: hit, as: principal, in: transaction)
        }
    }

    /// By when the next person should act; nil where nobody need.
    private func due(
        after state: HitState, of hit: HitRecords.Stored, _ today: Day, in transaction: any Transaction
    ) throws -> Day? {
        switch state {
        case .waitsForSecond:
            let consequence = try WatchlistRecords.consequence(of: hit.list, in: transaction)
            return DueRule.secondDue(from: today, consequence: consequence)
        case .deferred: return today.adding(days: DecisionRule.daysDeferred)
        case .open, .same, .notTheSame, .closed: return nil
        }
    }

    private func openDue(of hit: HitRecords.Stored, _ today: Day, in transaction: any Transaction) throws -> Day {
        DueRule.due(
            from: today, score: hit.score,
            consequence: try WatchlistRecords.consequence(of: hit.list, in: transaction),
            yearlySpend: try RegisterRecords.spend(of: hit.supplier, in: transaction))
    }

    /// Tells the register and the trail.
    private func note(
        _ word: String, _ reason: String, on hit: HitRecords.Stored, as principal: Principal,
        in transaction: any Transaction
    ) throws {
        try AttentionRecords.refresh(hit.supplier, with: suppliers, in: transaction)
        try trail.append(
            .alteration, "hit", hit.id.text, by: principal.actor, reason: "\(word): \(reason)", in: transaction)
    }
}
