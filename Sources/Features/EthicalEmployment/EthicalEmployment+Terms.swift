public import Access
import AuditTrail
public import Storage
public import Suppliers

extension EthicalEmployment {
    /// The most workers of one answer.
    static let mostWorkers = 10_000_000

    /// Every answer of the organisation itself on terms of work, latest first. Needs `.readCode`.
    public func workAnswers(as principal: Principal) async throws -> [WorkAnswer] {
        try principal.require(.readCode)
        return try await store.read { try WorkAnswerRecords.ofOrganisation(principal.organisation, in: $0) }
    }

    /// Answers a question for the organisation, or records what it found out of a supplier. Needs `.changePlan`.
    /// - Parameters:
    ///   - supplier: nil for the organisation itself.
    ///   - workers: how many it concerns; nil where nobody knows.
    ///   - explanation: how fairness is made sure, or how it is being put right; wanted for the states in which it is used.
    /// - Throws: `EthicalEmploymentError`: `.notFound`, `.textMissing`, `.tooLong`, `.badNumber`.
    @discardableResult
    public func answer(
        _ question: WorkQuestion, _ state: WorkAnswer.State, of supplier: ID<Supplier>? = nil, workers: Int?,
        explanation: String, as principal: Principal
    ) async throws -> ID<WorkAnswer> {
        try principal.require(.changePlan)
        let isUsed = state != .notUsed && state != .notKnown
        let explanation = isUsed ? try TextRule.required(explanation) : try TextRule.checked(explanation)
        if let workers, !(0...Self.mostWorkers).contains(workers) { throw EthicalEmploymentError(.badNumber) }
        let now = clock.now()
        let answer = WorkAnswer(
            id: .new(at: now), supplier: supplier, question: question, state: state, workers: isUsed ? workers : nil,
            explanation: explanation, recordedAt: now)
        try await store.write { [trail] transaction in
            if let supplier {
                _ = try LivingWageRecords.name(of: supplier, principal.organisation, in: transaction)
            }
            try WorkAnswerRecords.insert(
                answer, of: principal.organisation, by: principal.person, in: transaction)
            try trail.append(.collection, "work_answer", answer.id.text, by: principal.actor, in: transaction)
        }
        return answer.id
    }
}
