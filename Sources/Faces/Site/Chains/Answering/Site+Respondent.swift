import Access
import SupplyChains

extension Site {
    /// The business that a visitor of the pages under `/answer` speaks for: by the session of its link, else by the account of
    /// somebody who is bound to one; nil for anybody else.
    func respondent(of visit: Visit) async throws -> Respondent? {
        if let token = visit.answerToken,
            let respondent = try await services.buying.supplyChains.respondent(
                session: token, node: services.node, visitor: visit.session?.principal)
        {
            return respondent
        }
        guard visit.may(.answerQuestionnaires, within: .own) else { return nil }
        return try await services.buying.supplyChains.respondent(as: visit.principal)
    }

    /// Answers a business, and leads whoever is none to the page that lets it come back.
    func answering(
        _ visit: Visit, _ body: (Respondent) async throws -> Answer
    ) async throws -> Answer {
        let found: Respondent?
        do {
            found = try await respondent(of: visit)
        } catch let error as SupplyChainsError where error.code == .isBuyer {
            return .page(BuyerAtDoorPage())
        }
        guard let respondent = found else {
            // Whoever never came by a link is not told that there is anything to come back to.
            guard visit.answerToken != nil || visit.parameters.isEmpty else { throw PageFault.notFound }
            return .seeOther(visit.publicAddress(Address("/answer/return")))
        }
        return try await body(respondent)
    }
}
