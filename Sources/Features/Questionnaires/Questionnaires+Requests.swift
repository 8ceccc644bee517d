public import Access
import AuditTrail
public import Storage
public import Suppliers

extension Questionnaires {
    /// The most suppliers that are asked at once.
    public static let mostAtOnce = 100

    /// Sends the questionnaire to suppliers of the register. Needs `.runChains`.
    ///
    /// Who has one that waits for an answer is left out. Answers that a supplier gave to this organisation before, that still
    /// hold and that answer the same questions are there already, for the supplier to look at and send.
    /// - Parameter due: the last day for the answer: today at the earliest, a year ahead at the latest.
    /// - Throws: `QuestionnairesError` `.noSuppliers`, `.badDay`; `SuppliersError` `.notFound`.
    public func send(
        to suppliers: [ID<Supplier>], due: Day, as principal: Principal
    ) async throws -> SendingReport {
        try principal.require(.runChains)
        var seen: Set<ID<Supplier>> = []
        let asked = suppliers.filter { seen.insert($0).inserted }
        guard (1...Self.mostAtOnce).contains(asked.count) else { throw QuestionnairesError(.noSuppliers) }
        let (now, today) = (clock.now(), self.today)
        try Self.check(due, today)
        let standard = try StandardQuestionnaire.content()
        return try await store.write { [self] transaction in
            let version = try Self.adopted(standard, at: now, as: principal, trail, in: transaction)
            var report = SendingReport()
            for supplier in asked {
                let record = try self.suppliers.record(supplier, of: principal.organisation, in: transaction)
                var query = RequestQuery()
                query.supplier = supplier
                let search = RequestSearch(query, of: principal.organisation, on: today)
                let earlier = try RequestRecords.everyRequest(search, on: today, in: transaction)
                if earlier.contains(where: { [.asked, .started, .late].contains($0.state) }) {
                    report.alreadyAsked.append(record.name)
                    continue
                }
                let request = RequestRecords.New(
                    id: .new(at: now), supplier: supplier, business: nil, name: record.name, version: version.id,
                    sentAt: now, dueOn: due)
                try RequestRecords.insert(
                    request, by: principal.person, of: principal.organisation, in: transaction)
                if let last = earlier.first(where: { $0.state == .answered }) {
                    try bringForward(
                        from: last, to: request.id, version.content, principal.organisation, in: transaction)
                }
                try trail.append(
                    .collection, "questionnaire_request", request.id.text, by: principal.actor, in: transaction)
                report.sent.append(request.id)
            }
            return report
        }
    }

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

    /// Brings answers of an earlier request of the same organisation forward, with their documents.
    private func bringForward(
        from old: QuestionnaireRequest, to request: ID<QuestionnaireRequest>, _ content: QuestionnaireContent,
        _ organisation: ID<Organisation>, in transaction: any Transaction
    ) throws {
        let before = try VersionRecords.version(old.version, of: organisation, in: transaction).content
        let answers = try AnswerRecords.latest(of: old.id, in: transaction)
        let now = clock.now()
        for (question, answer) in ReuseRule.reusable(answers, to: before, for: content, on: today) {
            var copy = answer
            copy.id = .new(at: now)
            copy.revision = question.revision
            try AnswerRecords.insert(copy, to: request, of: organisation, in: transaction)
        }
        try EvidenceRecords.copy(
            from: old.id, to: request, of: organisation, questions: Set(content.questions.map(\.key)), at: now,
            in: transaction)
    }
}
