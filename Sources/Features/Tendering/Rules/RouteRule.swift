import Access
import Storage

/// What the route of a procurement asks where its bidder is excluded or excludable.
enum RouteRule {
    /// No direct award and no call-off goes to an excluded supplier; for a direct award there is the overriding public interest,
    /// stated by one person and weighed by another.
    /// - Throws: `.interestMissing` for a direct award, `.calledOff` for a call-off, else `.notCleared`; `.samePerson` where the
    ///   one who decides is the one who stated the interest.
    static func checkExcluded(_ file: BidderFile, by person: ID<Person>?) throws(TenderingError) {
        switch file.procurement.facts.route {
        case .direct:
            guard let stated = interest(file) else { throw TenderingError(.interestMissing) }
            guard DecisionRule.maySecond(person, first: stated.record.person) else {
                throw TenderingError(.samePerson)
            }
        case .framework: throw TenderingError(.calledOff)
        default: throw TenderingError(.notCleared)
        }
    }

    /// The last stated overriding public interest (Procurement Act 2023 s41(5)).
    static func interest(_ file: BidderFile) -> (record: BidderRecord, value: PublicInterest)? {
        file.last { if case .interest(let value) = $0 { value } else { nil } }
    }

    static func tasks(_ file: BidderFile, _ status: ExclusionStanding.Status) -> [(GateTask.Kind, LegalSource)] {
        guard !file.isAwarded, DecisionStateRule.state(file.records).decision == nil else { return [] }
        switch (status, file.procurement.facts.route) {
        case (.excluded, .direct) where interest(file) == nil:
            return [(.stateInterest, LegalSource(.procurementAct, "s41(4)-(5)"))]
        case (.excluded, .framework): return [(.noCallOff, LegalSource(.procurementAct, "s45(6)"))]
        case (.excludable, .direct): return [(.considerExcludable, LegalSource(.procurementAct, "s41(4)"))]
        case (.excludable, .framework): return [(.considerExcludable, LegalSource(.procurementAct, "s48"))]
        case (.excludable, _): return [(.considerExcludable, LegalSource(.procurementAct, "s26(2), s27(3), s28(4)"))]
        default: return []
        }
    }
}
