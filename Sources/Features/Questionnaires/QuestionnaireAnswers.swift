public import Access
public import Storage
import Suppliers
public import SupplyChains

/// The red flags among the answers to questionnaires, and how far each business has come, for the map of the chain.
public struct QuestionnaireAnswers: AnswerSource {
    /// What the own risk of a business is at least, in thousandths: where something must be put right first, and where a
    /// person weighs it.
    static let (mandatoryWeight, discretionaryWeight) = (AnswerRiskRule.leastWithMandatoryFail, 500)

    public init() {}

    public func redFlags(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ID<Business>: [RedFlag]] {
        var flags: [ID<Business>: [RedFlag]] = [:]
        // Of each business the latest answers alone.
        try transaction.each(
            """
            SELECT b.id, f.question, f.is_mandatory FROM questionnaire_flag f
                JOIN questionnaire_request r ON r.id = f.request_id
                JOIN business b ON b.organisation_id = r.organisation_id
                    AND (b.id = r.business_id OR b.supplier_id = r.supplier_id)
            WHERE r.organisation_id = \(organisation) AND NOT EXISTS (
                SELECT 1 FROM questionnaire_request later
                WHERE later.organisation_id = r.organisation_id AND later.answered_at IS NOT NULL AND later.id > r.id
                    AND (later.supplier_id = r.supplier_id OR later.business_id = r.business_id))
            ORDER BY b.id, f.is_mandatory DESC, f.question
            """
        ) { row in
            let flag = RedFlag(
                code: AnswerRiskRule.reason(row.text(1)),
                weight: row.boolean(2) ? Self.mandatoryWeight : Self.discretionaryWeight)
            flags[row.id(0), default: []].append(flag)
        }
        return flags
    }

    public func standings(
        of organisation: ID<Organisation>, on today: Day, in transaction: any Transaction
    ) throws -> [ID<Business>: QuestionnaireStanding] {
        var businesses: [ID<Supplier>: ID<Business>] = [:]
        try transaction.each(
            """
            SELECT supplier_id, id FROM business WHERE organisation_id = \(organisation) AND supplier_id IS NOT NULL
            """
        ) { businesses[$0.id(0)] = $0.id(1) }
        var standings: [ID<Business>: QuestionnaireStanding] = [:]
        for one in try StandingRecords.standings(of: organisation, on: today, in: transaction) {
            guard let business = one.supplier.flatMap({ businesses[$0] }) ?? one.business else { continue }
            standings[business] = QuestionnaireStanding(one.state, score: one.score.map { $0.least...$0.most })
        }
        return standings
    }
}
