import Access
import Storage

/// How businesses stand, from the rows of their latest requests.
enum StandingRecords {
    static func standings(
        of organisation: ID<Organisation>, on today: Day, in transaction: any Transaction
    ) throws -> [AnswerStanding] {
        let flags = try FlagRecords.questions(of: organisation, in: transaction)
        var seen: Set<String> = []
        let search = RequestSearch(RequestQuery(), of: organisation, on: today)
        return try RequestRecords.everyRequest(search, on: today, in: transaction).compactMap { request in
            guard request.state != .cancelled,
                let key = request.supplier?.text ?? request.business?.text, seen.insert(key).inserted
            else { return nil }
            return AnswerStanding(
                supplier: request.supplier, business: request.business, request: request.id,
                state: AnswerRiskRule.state(request.state), score: request.outcome?.score,
                risk: request.outcome.flatMap(AnswerRiskRule.risk),
                reasons: (flags[request.id] ?? []).map(AnswerRiskRule.reason))
        }
    }
}
