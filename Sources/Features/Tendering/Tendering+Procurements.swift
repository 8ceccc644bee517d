public import Access
import AuditTrail
import NameMatching
public import Storage
import Suppliers

extension Tendering {
    /// One page of procurements, the newest first. Needs `.readTenders`.
    public func procurements(_ query: ProcurementQuery, as principal: Principal) async throws -> Page<Procurement> {
        try principal.require(.readTenders)
        let words = words(of: query)
        return try await store.read {
            try ProcurementRecords.page(query, words: words, of: principal.organisation, in: $0)
        }
    }

    /// One procurement as the list shows it. Needs `.readTenders`.
    /// - Throws: `TenderingError` `.notFound`.
    public func listed(_ id: ID<Procurement>, as principal: Principal) async throws -> Procurement {
        try principal.require(.readTenders)
        return try await store.read {
            try ProcurementRecords.procurement(id, of: principal.organisation, in: $0)
        }
    }

    /// The words of a search as they stand in the column they are looked for in.
    func words(of query: ProcurementQuery) -> [String] {
        query.words.split(whereSeparator: \.isWhitespace).prefix(8).map { matcher.fold(String($0)) }
            .filter { !$0.isEmpty }
    }

    /// Opens a procurement and assesses it by PPN 009. Needs `.runTenders`.
    /// - Throws: `TenderingError` `.titleMissing`, `.tooLong`, `.tooMany`, `.badDate`.
    public func open(_ facts: ProcurementFacts, as principal: Principal) async throws -> ID<Procurement> {
        try principal.require(.runTenders)
        let facts = try TextRule.facts(facts)
        let assessment = InherentRisk.assess(facts.riskQuestion)
        let now = clock.now()
        let id = ID<Procurement>.new(at: now)
        let folded = matcher.fold("\(facts.title) \(facts.reference)")
        try await store.write { [trail] transaction in
            try ProcurementRecords.insert(
                id, facts, assessment, folded: folded, at: now, as: principal, in: transaction)
            try ProcurementRecords.insertStep(
                .assessed(facts, assessment), of: id, at: now, as: principal, in: transaction)
            try trail.append(.collection, "procurement", id.text, by: principal.actor, in: transaction)
        }
        return id
    }

    /// States the facts again; the assessment before stays on file. Where a procurement whose bidders are already looked at
    /// becomes one of the high tier, it now goes to the modern slavery lead. Needs `.runTenders`.
    /// - Throws: as `open`; `.wrongStage` after the award.
    public func restate(
        _ facts: ProcurementFacts, of id: ID<Procurement>, as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        let facts = try TextRule.facts(facts)
        let assessment = InherentRisk.assess(facts.riskQuestion)
        let now = clock.now()
        let folded = matcher.fold("\(facts.title) \(facts.reference)")
        try await store.write { [trail] transaction in
            let before = try ProcurementRecords.procurement(id, of: principal.organisation, in: transaction)
            guard before.stage == .preparing || before.stage == .evaluating else { throw TenderingError(.wrongStage) }
            try ProcurementRecords.setFacts(facts, assessment, folded: folded, of: id, in: transaction)
            try ProcurementRecords.insertStep(
                .assessed(facts, assessment), of: id, at: now, as: principal, in: transaction)
            try trail.append(.alteration, "procurement", id.text, by: principal.actor, in: transaction)
            guard let draw = before.draw, !draw.isSent, assessment.tier == .high else { return }
            let again = RoutineRule.draw(tier: .high, number: draw.number, share: draw.share, at: now)
            try ProcurementRecords.insertStep(.drawnAgain(again), of: id, at: now, as: principal, in: transaction)
            try askLead(again, id, .evaluating, at: now, as: principal, in: transaction)
        }
    }

    /// One procurement with its requirements, its bidders, and what was done. Needs `.readTenders`. The trail notes that it was
    /// read.
    public func procurement(_ id: ID<Procurement>, as principal: Principal) async throws -> ProcurementDetail {
        try principal.require(.readTenders)
        let now = clock.now()
        let day = today
        return try await store.write { [self] transaction in
            let procurement = try ProcurementRecords.procurement(id, of: principal.organisation, in: transaction)
            try trail.append(.consultation, "procurement", id.text, by: principal.actor, in: transaction)
            let steps = try ProcurementRecords.steps(of: id, in: transaction)
            let bidders = try BidderRecords.bidders(of: id, in: transaction).map { bidder in
                let file = try file(of: bidder, procurement, steps, at: now, in: transaction)
                let price = file.price
                return ListedBidder(
                    bidder: bidder, state: DecisionStateRule.state(file.records),
                    standing: StandingRule.standing(file, on: day).status, price: price?.price,
                    priceFinding: price.map(PriceRule.finding))
            }
            return ProcurementDetail(
                procurement: procurement,
                requirements: RequirementRule.requirements(
                    tier: procurement.assessment.tier, route: procurement.facts.route),
                bidders: bidders, steps: steps,
                receipts: try LeadRecords.receipts(of: id, bidder: nil, at: now, in: transaction),
                awardedTo: steps.awardedTo)
        }
    }

    /// Says that the bidders and those behind them are known. The draw is made now, once, whatever the tier; with the high
    /// tier or with luck the procurement goes to the modern slavery lead. Needs `.runTenders`.
    /// - Throws: `.wrongStage`; `.valueMissing` where there is no bidder.
    public func beginEvaluation(of id: ID<Procurement>, as principal: Principal) async throws {
        try principal.require(.runTenders)
        let now = clock.now()
        let number = min(max(draw(), 0), RoutineDraw.range - 1)
        try await store.write { [self] transaction in
            let procurement = try ProcurementRecords.procurement(id, of: principal.organisation, in: transaction)
            guard procurement.stage == .preparing else { throw TenderingError(.wrongStage) }
            guard procurement.bidders > 0 else { throw TenderingError(.valueMissing) }
            let draw = RoutineRule.draw(
                tier: procurement.assessment.tier, number: number, share: routineShare, at: now)
            try ProcurementRecords.insertStep(.evaluationBegan(draw), of: id, at: now, as: principal, in: transaction)
            try askLead(draw, id, .evaluating, at: now, as: principal, in: transaction)
        }
    }

    /// Notes to whom the contract is awarded. The bidder's file must hold a decision to go on and nothing that stops. Needs
    /// `.runTenders`.
    /// - Throws: `.wrongStage`, `.notFound`, `.notCleared`, `.sanctionsStop`, `.openQuestions`, `.leadFirst`,
    ///   `.reasonMissing`.
    public func award(
        _ id: ID<Procurement>, to bidder: ID<Bidder>, reason: String, as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        let reason = try TextRule.reason(reason)
        let now = clock.now()
        let day = today
        try await store.write { [self] transaction in
            let file = try file(bidder, at: now, as: principal, in: transaction)
            guard file.procurement.id == id else { throw TenderingError(.notFound) }
            guard file.procurement.stage == .evaluating else { throw TenderingError(.wrongStage) }
            guard case .holds(let record, let decision) = DecisionStateRule.state(file.records),
                decision.outcome == .goOn
            else { throw TenderingError(.notCleared) }
            try DecisionRule.check(.goOn, basis: nil, file, on: day, by: record.person)
            try ProcurementRecords.setStage(.awarded, draw: file.procurement.draw, of: id, in: transaction)
            try ProcurementRecords.insertStep(
                .awarded(bidder, reason: reason), of: id, at: now, as: principal, in: transaction)
            try trail.append(
                .alteration, "procurement", id.text, by: principal.actor, reason: "awarded", in: transaction)
        }
    }

    /// Ends a procurement without an award. Needs `.runTenders`.
    /// - Throws: `.wrongStage`, `.reasonMissing`.
    public func end(_ id: ID<Procurement>, reason: String, as principal: Principal) async throws {
        try principal.require(.runTenders)
        let reason = try TextRule.reason(reason)
        let now = clock.now()
        try await store.write { [trail] transaction in
            let procurement = try ProcurementRecords.procurement(id, of: principal.organisation, in: transaction)
            guard procurement.stage == .preparing || procurement.stage == .evaluating else {
                throw TenderingError(.wrongStage)
            }
            try ProcurementRecords.setStage(.ended, draw: procurement.draw, of: id, in: transaction)
            try ProcurementRecords.insertStep(.ended(reason: reason), of: id, at: now, as: principal, in: transaction)
            try trail.append(.alteration, "procurement", id.text, by: principal.actor, reason: "ended", in: transaction)
        }
    }

    /// Keeps a draw, and sends the routine question where it says so: the same act, and the same words, whatever is known.
    private func askLead(
        _ draw: RoutineDraw, _ id: ID<Procurement>, _ stage: ProcurementStage, at now: Timestamp,
        as principal: Principal, in transaction: any Transaction
    ) throws {
        try ProcurementRecords.setStage(stage, draw: draw, of: id, in: transaction)
        try trail.append(
            .alteration, "procurement", id.text, by: principal.actor,
            reason: "draw \(draw.number) of \(RoutineDraw.range), share \(draw.share)", in: transaction)
        guard draw.isSent else { return }
        let question = try LeadRecords.insert(
            .routine, about: id, bidder: nil, note: "", at: now, as: principal, in: transaction)
        try trail.append(
            .disclosure, "lead_question", question.text, by: principal.actor,
            recipient: Role.modernSlaveryLead.rawValue, in: transaction)
    }
}
