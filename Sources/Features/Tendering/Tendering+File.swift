public import Access
import AuditTrail
import Screening
public import Storage
import Suppliers

extension Tendering {
    /// All that is on a bidder's file, with what it amounts to today. Needs `.readTenders`. The trail notes that it was read.
    public func file(of bidder: ID<Bidder>, as principal: Principal) async throws -> BidderView {
        try principal.require(.readTenders)
        let now = clock.now()
        return try await store.write { [self] transaction in
            let file = try file(bidder, at: now, as: principal, in: transaction)
            try trail.append(.consultation, "bidder", bidder.text, by: principal.actor, in: transaction)
            return view(file, as: principal)
        }
    }

    /// Puts something on a bidder's file, and with a letter that was sent also what it was sent for. Decisions, and the link to
    /// the register, have doors of their own. Needs `.runTenders`.
    /// - Throws: `TenderingError` `.notFound`, `.wrongStage`, `.tooLong`, `.tooMany`, `.badDate`, `.valueMissing`,
    ///   `.reasonMissing`, `.textMissing`, `.noGround`, `.notAsked`, `.samePerson`.
    /// - Returns: the entry's identifier.
    @discardableResult
    public func record(
        _ entry: BidderEntry, on bidder: ID<Bidder>, as principal: Principal
    ) async throws -> ID<BidderRecord> {
        try principal.require(.runTenders)
        let day = today
        let entry = try EntryRule.checked(entry, today: day)
        let now = clock.now()
        return try await store.write { [self] transaction in
            let file = try file(bidder, at: now, as: principal, in: transaction)
            try EntryRule.check(entry, fits: file, by: principal.person, on: day)
            let id = try put(entry, on: file, at: now, as: principal, in: transaction)
            guard case .letterSent(let sent) = entry else { return id }
            for consequence in LetterRule.consequences(sent, file) {
                try put(consequence, on: file, at: now, as: principal, in: transaction)
            }
            return id
        }
    }

    /// What is written on the file of a bidder whose procurement is not ended.
    func openFile(
        _ bidder: ID<Bidder>, at now: Timestamp, as principal: Principal, in transaction: any Transaction
    ) throws -> BidderFile {
        let file = try file(bidder, at: now, as: principal, in: transaction)
        guard file.procurement.stage != .ended else { throw TenderingError(.wrongStage) }
        return file
    }

    @discardableResult
    func put(
        _ entry: BidderEntry, on file: BidderFile, at now: Timestamp, as principal: Principal,
        in transaction: any Transaction
    ) throws -> ID<BidderRecord> {
        guard file.records.count < TextRule.mostRecords else { throw TenderingError(.tooMany) }
        let record = BidderRecord(id: .new(at: now), entry: entry, at: now, person: principal.person)
        try BidderRecords.insert(record, of: file.bidder.id, organisation: principal.organisation, in: transaction)
        try trail.append(
            .alteration, "bidder", file.bidder.id.text, by: principal.actor, reason: entry.kind.rawValue,
            in: transaction)
        return record.id
    }

    func file(
        _ id: ID<Bidder>, at now: Timestamp, as principal: Principal, in transaction: any Transaction
    ) throws -> BidderFile {
        let bidder = try BidderRecords.bidder(id, of: principal.organisation, in: transaction)
        let procurement = try ProcurementRecords.procurement(
            bidder.procurement, of: principal.organisation, in: transaction)
        let steps = try ProcurementRecords.steps(of: procurement.id, in: transaction)
        var file = try file(of: bidder, procurement, steps, at: now, in: transaction)
        file.debarment = try DebarmentRecords.current(of: principal.organisation, in: transaction)
        file.debarmentCandidates = DebarmentRule.candidates(
            file.currentParties, in: file.debarment?.entries ?? [], matcher: matcher)
        return file
    }

    /// Without the debarment list.
    func file(
        of bidder: Bidder, _ procurement: Procurement, _ steps: [ProcurementStep], at now: Timestamp,
        in transaction: any Transaction
    ) throws -> BidderFile {
        BidderFile(
            procurement: procurement, bidder: bidder,
            parties: try BidderRecords.parties(of: bidder.id, in: transaction),
            screenings: try BidderRecords.screenings(of: bidder.id, in: transaction),
            records: try BidderRecords.records(of: bidder.id, in: transaction), debarment: nil,
            debarmentCandidates: [],
            receipts: try LeadRecords.receipts(of: procurement.id, bidder: bidder.id, at: now, in: transaction),
            own: steps.ownQuestions, isAwarded: steps.awardedTo == bidder.id,
            watchedAt: try WatchRecords.watchedAt(bidder.id, in: transaction))
    }

    func view(_ file: BidderFile, as principal: Principal) -> BidderView {
        let day = today
        let state = DecisionStateRule.state(file.records)
        let mayRun = principal.may(.runTenders)
        var maySecond = false
        if mayRun, case .waitsForSecond(let record, _) = state {
            maySecond = DecisionRule.maySecond(principal.person, first: record.person)
        }
        return BidderView(
            file: file, day: day, standing: StandingRule.standing(file, on: day), state: state,
            tasks: GateRule.tasks(file, on: day),
            candidates: CandidateRule.standings(file).map(BidderView.Candidate.init),
            debarments: file.debarmentCandidates.map { candidate in
                BidderView.Debarment(
                    candidate: candidate,
                    answer: StandingRule.debarments(file).first {
                        $0.party == candidate.party.id && $0.entry == candidate.entry
                    })
            },
            questions: QuestionRule.lines(file), score: QuestionRule.score(QuestionRule.lines(file)),
            price: file.price.map(PriceRule.finding),
            statement: file.last { if case .statement(let check) = $0 { check } else { nil } }.map {
                StatementRule.verdict($0.value)
            },
            notices: NoticeRule.due(file), letters: LetterRule.due(file, on: day),
            nextTermination: TerminationRule.next(file), terminationGrounds: TerminationRule.grounds(file, on: day),
            mayRun: mayRun, maySecond: maySecond)
    }
}
