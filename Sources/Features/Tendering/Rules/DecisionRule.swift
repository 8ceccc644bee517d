import Access
import Screening
import Storage

/// What must be on file before a person may decide, and who may be the second.
enum DecisionRule {
    /// - Parameter person: who decides.
    /// - Throws: `.sanctionsStop`, `.openQuestions`, `.leadFirst` for going on, and what `RouteRule` gives for a supplier that is
    ///   excluded; `.noGround`, `.notHeard`, `.replacementFirst`, `.canPerform`, `.openQuestions` for an exclusion.
    static func check(
        _ outcome: TenderOutcome, basis: ExclusionBasis?, _ file: BidderFile, on day: Day, by person: ID<Person>? = nil
    ) throws(TenderingError) {
        switch outcome {
        case .goOn: try checkGoingOn(file, on: day, by: person)
        case .exclude: try checkExclusion(basis, file, on: day)
        case .ask, .refer: break
        }
    }

    private static func checkGoingOn(
        _ file: BidderFile, on day: Day, by person: ID<Person>?
    ) throws(TenderingError) {
        guard CandidateRule.stops(file).isEmpty, !CandidateRule.isHeldBack(file) else {
            throw TenderingError(.sanctionsStop)
        }
        guard isScreened(file) else { throw TenderingError(.openQuestions) }
        if StandingRule.standing(file, on: day).status == .excluded {
            try RouteRule.checkExcluded(file, by: person)
        }
        guard file.receipts.allSatisfy({ $0.answer == .goOn }) else { throw TenderingError(.leadFirst) }
    }

    /// Whether all were screened and every candidate is answered.
    static func isScreened(_ file: BidderFile) -> Bool {
        file.currentParties.allSatisfy { file.screening(of: $0.id) != nil }
            && CandidateRule.standings(file).allSatisfy { $0.state != .open && $0.state != .waitsForSecond }
    }

    private static func checkExclusion(
        _ basis: ExclusionBasis?, _ file: BidderFile, on day: Day
    ) throws(TenderingError) {
        guard let basis else { throw TenderingError(.noGround) }
        if basis == .price { return try checkPrice(file) }
        let weighty = StandingRule.standing(file, on: day).reasons.filter { $0.isWeighty && $0.basis == basis }
        guard !weighty.isEmpty else { throw TenderingError(.noGround) }
        guard HearingRule.isHeard(file) else { throw TenderingError(.notHeard) }
        guard HearingRule.replaceable(file, weighty).isEmpty else { throw TenderingError(.replacementFirst) }
    }

    /// s19(3)(c)-(5): thought low, notified, heard, and not shown that it can perform.
    private static func checkPrice(_ file: BidderFile) throws(TenderingError) {
        guard let facts = file.price, PriceRule.finding(facts).verdict == .low else { throw TenderingError(.noGround) }
        switch HearingRule.price(file)?.state {
        case nil, .notified: throw TenderingError(.notHeard)
        case .canPerform: throw TenderingError(.canPerform)
        case .notShown: guard HearingRule.isNotifiedOfPrice(file) else { throw TenderingError(.notHeard) }
        }
    }

    /// A named person other than the first.
    static func maySecond(_ person: ID<Person>?, first: ID<Person>?) -> Bool { person != nil && person != first }

    /// Those who decided, as far as they are named.
    static func deciders(_ decision: ID<BidderRecord>, _ records: [BidderRecord]) -> Set<ID<Person>> {
        Set(
            records.compactMap { record in
                if record.id == decision { return record.person }
                if case .second(let word) = record.entry, word.decision == decision { return record.person }
                return nil
            })
    }
}
