public import Access
import AuditTrail
import Screening
public import Storage

extension Tendering {
    /// Decides about a bidder. An exclusion holds once a second person has agreed; nothing is ever decided by itself. Needs
    /// `.runTenders`.
    ///
    /// What the decision stood on is kept with it: the day, what the rules gave, who was screened with which lists.
    /// - Parameter basis: for an exclusion, the ground.
    /// - Throws: `TenderingError` `.notFound`, `.reasonMissing`, `.tooLong`; `.wrongStage` unless the bidders are being looked
    ///   at, and while a decision waits for a second person or an appeal for its outcome; and what `DecisionRule.check`
    ///   gives.
    public func decide(
        _ bidder: ID<Bidder>, _ outcome: TenderOutcome, basis: ExclusionBasis? = nil, reason: String,
        as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        let reason = try TextRule.reason(reason)
        let now = clock.now()
        let day = today
        try await store.write { [self] transaction in
            let file = try file(bidder, at: now, as: principal, in: transaction)
            guard file.procurement.stage == .evaluating else { throw TenderingError(.wrongStage) }
            switch DecisionStateRule.state(file.records) {
            case .undecided, .holds: break
            case .waitsForSecond, .underAppeal: throw TenderingError(.wrongStage)
            }
            try DecisionRule.check(outcome, basis: basis, file, on: day, by: principal.person)
            let decision = TenderDecision(
                outcome: outcome, reason: reason, basis: outcome == .exclude ? basis : nil, evaluatedOn: day,
                standing: StandingRule.standing(file, on: day), screened: Self.screened(file),
                debarmentVersion: file.debarment?.number)
            try put(.decision(decision), on: file, at: now, as: principal, in: transaction)
        }
    }

    /// The second person's word on an exclusion: agreement makes it hold, disagreement leaves the bidder undecided with both
    /// reasons kept. Needs `.runTenders`.
    /// - Throws: `.notWaiting`; `.samePerson` for the first person and for who is not named; `.reasonMissing`.
    public func second(
        _ bidder: ID<Bidder>, agrees: Bool, reason: String, as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        let reason = try TextRule.reason(reason)
        let now = clock.now()
        try await store.write { [self] transaction in
            let file = try file(bidder, at: now, as: principal, in: transaction)
            guard case .waitsForSecond(let record, _) = DecisionStateRule.state(file.records) else {
                throw TenderingError(.notWaiting)
            }
            guard DecisionRule.maySecond(principal.person, first: record.person) else {
                throw TenderingError(.samePerson)
            }
            let word = SecondWord(decision: record.id, agrees: agrees, reason: reason)
            try put(.second(word), on: file, at: now, as: principal, in: transaction)
        }
    }

    /// Notes that the bidder asks for the decision to be looked at again. Needs `.runTenders`.
    /// - Throws: `.notWaiting` where no decision holds; `.badDate`, `.reasonMissing`.
    public func appeal(_ bidder: ID<Bidder>, on day: Day, text: String, as principal: Principal) async throws {
        try principal.require(.runTenders)
        let text = try TextRule.reason(text)
        try TextRule.past(day, today: today)
        let now = clock.now()
        try await store.write { [self] transaction in
            let file = try file(bidder, at: now, as: principal, in: transaction)
            guard case .holds(let record, _) = DecisionStateRule.state(file.records) else {
                throw TenderingError(.notWaiting)
            }
            let appeal = Appeal(decision: record.id, on: day, text: text)
            try put(.appeal(appeal), on: file, at: now, as: principal, in: transaction)
        }
    }

    /// What became of an appeal, by a named person who had no part in the decision. Needs `.runTenders`.
    /// - Throws: `.notWaiting`, `.samePerson`, `.reasonMissing`.
    public func answerAppeal(
        of bidder: ID<Bidder>, decisionStands: Bool, reason: String, as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        let reason = try TextRule.reason(reason)
        let now = clock.now()
        try await store.write { [self] transaction in
            let file = try file(bidder, at: now, as: principal, in: transaction)
            let last = file.last { if case .appeal(let appeal) = $0 { appeal } else { nil } }
            guard case .underAppeal(let decided, _) = DecisionStateRule.state(file.records), let appeal = last?.record
            else { throw TenderingError(.notWaiting) }
            guard let person = principal.person, !DecisionRule.deciders(decided.id, file.records).contains(person)
            else {
                throw TenderingError(.samePerson)
            }
            let outcome = AppealOutcome(appeal: appeal.id, decisionStands: decisionStands, reason: reason)
            try put(.appealOutcome(outcome), on: file, at: now, as: principal, in: transaction)
        }
    }

    private static func screened(_ file: BidderFile) -> [TenderDecision.ScreenedRecord] {
        file.currentParties.compactMap { party in
            file.screening(of: party.id).map {
                TenderDecision.ScreenedRecord(party: party.id, screening: $0.id, lists: $0.lists)
            }
        }
    }
}
