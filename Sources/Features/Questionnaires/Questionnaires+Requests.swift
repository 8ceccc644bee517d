public import Access
import AuditTrail
public import Storage

/// What was sent, and how it goes on.
extension Questionnaires {
    /// One page of what was sent, newest first. Needs `.readChains`.
    public func requests(_ query: RequestQuery, as principal: Principal) async throws -> Page<QuestionnaireRequest> {
        try principal.require(.readChains)
        let today = today
        let search = RequestSearch(query, of: principal.organisation, on: today)
        return try await store.read { transaction in
            Page(
                items: try RequestRecords.requests(search, page: query.page, on: today, in: transaction),
                total: try RequestRecords.count(search, in: transaction), number: query.page.number,
                size: query.page.size)
        }
    }

    /// One request as the list shows it. Needs `.readChains`.
    /// - Throws: `QuestionnairesError` `.notFound`.
    public func listed(_ id: ID<QuestionnaireRequest>, as principal: Principal) async throws -> QuestionnaireRequest {
        try principal.require(.readChains)
        let today = today
        return try await store.read {
            try RequestRecords.request(id, of: principal.organisation, on: today, in: $0)
        }
    }

    /// All that a query finds, for an export, which the trail notes as a disclosure. Needs `.readChains`.
    public func everyRequest(
        _ query: RequestQuery, as principal: Principal
    ) async throws -> [QuestionnaireRequest] {
        try principal.require(.readChains)
        let today = today
        let search = RequestSearch(query, of: principal.organisation, on: today)
        return try await store.write { [trail] transaction in
            try trail.append(
                .disclosure, "questionnaire_request", nil, by: principal.actor, reason: "export", in: transaction)
            return try RequestRecords.everyRequest(search, on: today, in: transaction)
        }
    }

    /// How many requests are in each state. Needs `.readChains`.
    public func counts(as principal: Principal) async throws -> [QuestionnaireRequest.State: Int] {
        try principal.require(.readChains)
        let today = today
        return try await store.read { transaction in
            var counts: [QuestionnaireRequest.State: Int] = [:]
            for state in QuestionnaireRequest.State.allCases {
                var query = RequestQuery()
                query.state = state
                counts[state] = try RequestRecords.count(
                    RequestSearch(query, of: principal.organisation, on: today), in: transaction)
            }
            return counts
        }
    }

    /// Moves the last day for the answer. Needs `.runChains`.
    /// - Throws: `QuestionnairesError` `.notFound`, `.badDay`, `.closed`.
    public func setDue(_ due: Day, of id: ID<QuestionnaireRequest>, as principal: Principal) async throws {
        try principal.require(.runChains)
        let today = today
        try await alter(id, as: principal) { transaction in
            try Self.check(due, today)
            try transaction.execute("UPDATE questionnaire_request SET due_on = \(due) WHERE id = \(id)")
        }
    }

    /// Notes that the business was reminded. Needs `.runChains`.
    /// - Throws: `QuestionnairesError` `.notFound`, `.closed`.
    public func remind(_ id: ID<QuestionnaireRequest>, as principal: Principal) async throws {
        try principal.require(.runChains)
        let now = clock.now()
        try await alter(id, as: principal) { transaction in
            try transaction.execute(
                """
                UPDATE questionnaire_request SET reminded_at = \(now), reminders = reminders + 1 WHERE id = \(id)
                """)
        }
    }

    /// Takes a request back that was not answered. Needs `.runChains`.
    /// - Throws: `QuestionnairesError` `.notFound`, `.reasonMissing`, `.tooLong`, `.closed`.
    public func cancel(_ id: ID<QuestionnaireRequest>, reason: String, as principal: Principal) async throws {
        try principal.require(.runChains)
        let now = clock.now()
        try await alter(id, as: principal) { transaction in
            let reason = try Self.checkedReason(reason)
            try transaction.execute(
                "UPDATE questionnaire_request SET cancelled_at = \(now), reason = \(reason) WHERE id = \(id)")
        }
    }

    /// Changes a request that is not closed, and writes the trail.
    private func alter(
        _ id: ID<QuestionnaireRequest>, as principal: Principal,
        _ change: @escaping @Sendable (any Transaction) throws -> Void
    ) async throws {
        let today = today
        try await store.write { [trail] transaction in
            let request = try RequestRecords.request(id, of: principal.organisation, on: today, in: transaction)
            guard RequestStateRule.takesAnswers(request.state) else { throw QuestionnairesError(.closed) }
            try change(transaction)
            try trail.append(.alteration, "questionnaire_request", id.text, by: principal.actor, in: transaction)
        }
    }

    static func check(_ due: Day, _ today: Day) throws(QuestionnairesError) {
        guard due >= today, due <= today.adding(days: 366) else { throw QuestionnairesError(.badDay) }
    }
}
