import Access
import Storage

/// The path to ending an awarded contract (Procurement Act 2023 s78), step by step.
enum TerminationRule {
    /// The steps since the path was last begun, the oldest first; empty where there is none.
    static func path(_ file: BidderFile) -> [(record: BidderRecord, step: TerminationStep)] {
        var path: [(record: BidderRecord, step: TerminationStep)] = []
        for record in file.records {
            guard case .termination(let step) = record.entry else { continue }
            if step.state == .considered { path = [] }
            path.append((record, step))
        }
        return path
    }

    /// Which steps may come next. Notice, reasons and the answer come before the end; somebody else agrees to it.
    static func next(_ file: BidderFile) -> [TerminationStep.State] {
        guard file.isAwarded else { return [] }
        guard let last = path(file).last?.step else { return [.considered] }
        switch last.state {
        case .considered: return [.notified, .goesOn]
        case .notified: return last.ground.allowsReplacement ? [.heard, .replaced, .goesOn] : [.heard, .goesOn]
        case .heard: return last.ground.allowsReplacement ? [.replaced, .goesOn, .end] : [.goesOn, .end]
        case .replaced: return [.goesOn, .end]
        case .end: return [.agreed, .goesOn]
        case .goesOn, .agreed: return [.considered]
        }
    }

    /// On which grounds the path may be begun on a day.
    static func grounds(_ file: BidderFile, on day: Day) -> [TerminationStep.Ground] {
        let relations = StandingRule.standing(file, on: day).reasons.filter(\.isWeighty).map { reason in
            reason.party.flatMap(file.party)?.relation ?? .bidder
        }
        return TerminationStep.Ground.allCases.filter { ground in
            relations.contains { relation in
                switch relation {
                case .bidder, .consortiumMember, .connected: ground == .supplier
                case .associated: ground == .associatedPerson
                case .subcontractor: ground == .subcontractor
                }
            }
        }
    }

    /// Whether sub-contractors were asked about at tender.
    static func asked28(_ file: BidderFile) -> Bool {
        StandingRule.information(file).contains { $0.subject == .subcontractors }
    }

    /// - Throws: `.wrongStage`, `.noGround`, `.notAsked`, `.samePerson`; `.notHeard` before the time to answer is over.
    static func check(
        _ step: TerminationStep, _ file: BidderFile, by person: ID<Person>?, on day: Day
    ) throws(TenderingError) {
        guard next(file).contains(step.state) else { throw TenderingError(.wrongStage) }
        if step.state == .considered {
            guard grounds(file, on: day).contains(step.ground) else { throw TenderingError(.noGround) }
            guard step.ground != .subcontractor || asked28(file) else { throw TenderingError(.notAsked) }
            return
        }
        let path = path(file)
        guard step.ground == path.first?.step.ground else { throw TenderingError(.noGround) }
        if step.state == .agreed {
            guard DecisionRule.maySecond(person, first: path.last?.record.person) else {
                throw TenderingError(.samePerson)
            }
        }
    }
}
