import Storage

/// Whether a bidder is excluded, excludable or neither on a day (Procurement Act 2023 s57): a draft for a person.
///
/// A ground counts only where both limbs are met: it applies, and its circumstances continue or are likely to occur again
/// (s57(1)(a), (2)(a)). For an entry of the debarment list no second limb is asked (s57(1)(b), (2)(b)).
enum StandingRule {
    static func standing(_ file: BidderFile, on day: Day) -> ExclusionStanding {
        let current = Set(file.currentParties.map(\.id))
        let reasons =
            findings(file).filter { current.contains($0.party) }.map { reason($0, on: day) }
            + debarments(file).filter { current.contains($0.party) }.compactMap { reason($0, file) }
            + information(file).compactMap(reason)
        return ExclusionStanding(status: status(reasons), reasons: reasons)
    }

    private static func status(_ reasons: [ExclusionReason]) -> ExclusionStanding.Status {
        let weighty = reasons.filter(\.isWeighty)
        if weighty.contains(where: { $0.weight == .mandatory }) { return .excluded }
        if reasons.contains(where: \.isOpen) { return .open }
        return weighty.isEmpty ? .neither : .excludable
    }

    /// The latest finding of each party and ground, in the order in which they were first made.
    static func findings(_ file: BidderFile) -> [GroundFinding] {
        latest(
            file.records.compactMap { record in
                guard case .ground(let finding) = record.entry else { return nil }
                return finding
            }, by: { [$0.party.text, $0.ground.rawValue] })
    }

    static func debarments(_ file: BidderFile) -> [DebarmentAnswer] {
        latest(
            file.records.compactMap { record in
                guard case .debarment(let answer) = record.entry else { return nil }
                return answer
            }, by: { [$0.party.text, $0.entry.name, $0.entry.number] })
    }

    static func information(_ file: BidderFile) -> [InformationRequest] {
        latest(
            file.records.compactMap { record in
                guard case .information(let request) = record.entry else { return nil }
                return request
            }, by: { [$0.subject.rawValue] })
    }

    static func latest<Value>(_ values: [Value], by key: (Value) -> [String]) -> [Value] {
        var places: [[String]: Int] = [:]
        var answer: [Value] = []
        for value in values {
            if let place = places[key(value)] {
                answer[place] = value
            } else {
                places[key(value)] = answer.count
                answer.append(value)
            }
        }
        return answer
    }

    private static func reason(_ finding: GroundFinding, on day: Day) -> ExclusionReason {
        let lookBack = LookBackRule.finding(
            finding.ground, event: finding.eventOn, known: finding.knownSince, on: day)
        let (code, source, earliest) = verdict(finding, lookBack)
        return ExclusionReason(
            code: code, weight: finding.ground.weight, party: finding.party, ground: finding.ground,
            basis: finding.ground.weight == .mandatory ? .mandatoryGround : .discretionaryGround, source: source,
            earliest: earliest)
    }

    private static func verdict(
        _ finding: GroundFinding, _ lookBack: LookBackRule.Finding
    ) -> (ExclusionReason.Code, LegalSource, Day?) {
        let subsection = finding.ground.weight == .mandatory ? "(1)" : "(2)"
        let firstLimb = LegalSource(.procurementAct, "s57\(subsection)(a)(i)")
        let secondLimb = LegalSource(.procurementAct, "s57\(subsection)(a)(ii)")
        if finding.applies == .no { return (.doesNotApply, firstLimb, nil) }
        switch lookBack.verdict {
        case .tooLongAgo: return (.tooLongAgo, lookBack.source, lookBack.earliest)
        case .beforeCommencement: return (.beforeCommencement, lookBack.source, lookBack.earliest)
        case .dateMissing, .counts: break
        }
        if finding.persists == .no { return (.doesNotPersist, secondLimb, nil) }
        if finding.applies == .unknown { return (.firstLimbOpen, firstLimb, nil) }
        if lookBack.verdict == .dateMissing { return (.dateMissing, lookBack.source, lookBack.earliest) }
        return finding.persists == .unknown ? (.secondLimbOpen, secondLimb, nil) : (.counts, secondLimb, nil)
    }

    private static func reason(_ answer: DebarmentAnswer, _ file: BidderFile) -> ExclusionReason? {
        guard let party = file.party(answer.party) else { return nil }
        let subsection = answer.entry.weight == .mandatory ? "(1)" : "(2)"
        let (code, place) = verdict(answer, party)
        return ExclusionReason(
            code: code, weight: answer.entry.weight, party: party.id, ground: nil,
            basis: answer.entry.isNationalSecurity ? .nationalSecurity : .debarment,
            source: LegalSource(.procurementAct, place ?? "s57\(subsection)(b)"), earliest: nil)
    }

    /// - Returns: what became of it, and the place in the act where that is not the usual one.
    private static func verdict(_ answer: DebarmentAnswer, _ party: Party) -> (ExclusionReason.Code, String?) {
        switch answer.isSame {
        case .no: return (.otherParty, nil)
        case .unknown: return (.partyOpen, nil)
        case .yes: break
        }
        if answer.entry.isNationalSecurity {
            switch answer.coversContract {
            case .no: return (.otherContracts, "s57(3)")
            case .unknown: return (.contractsOpen, "s57(3)")
            case .yes: break
            }
        }
        switch party.relation {
        case .bidder, .consortiumMember, .associated: return (.debarred, nil)
        case .subcontractor: return (.subcontractorDebarred, answer.entry.weight == .mandatory ? "s28(3)" : "s28(4)")
        case .connected: return (.connectedOnly, nil)
        }
    }

    private static func reason(_ request: InformationRequest) -> ExclusionReason? {
        guard request.state == .notAnswered || request.state == .misleading else { return nil }
        return ExclusionReason(
            code: .notAnswered, weight: .mandatory, party: nil, ground: nil, basis: .information,
            source: LegalSource(.procurementAct, "s30(5)-(6)"), earliest: nil, subject: request.subject)
    }
}
