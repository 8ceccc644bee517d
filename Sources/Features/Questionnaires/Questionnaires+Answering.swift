import Access
import AuditTrail
import Languages
public import Storage
public import SupplyChains

/// What a business may do that acts through its link.
extension Questionnaires {
    /// The longest name of whoever answers, in characters.
    static let longestName = 200
    /// Answers that one request may have, those that were replaced included.
    static let mostAnswers = 5_000

    /// What the business was asked, newest first.
    public func requests(as respondent: Respondent) async throws -> [QuestionnaireRequest] {
        let today = today
        return try await store.read { transaction in
            try RequestRecords.requests(
                ofBusiness: respondent.business, in: respondent.organisation, on: today, in: transaction)
        }
    }

    /// One of them with what has been answered so far.
    /// - Throws: `QuestionnairesError` with code `.notFound` for another business's.
    public func sheet(
        of id: ID<QuestionnaireRequest>, as respondent: Respondent
    ) async throws -> RespondentSheet {
        let today = today
        return try await store.read { transaction in
            try Self.sheet(of: id, as: respondent, on: today, in: transaction)
        }
    }

    /// Keeps answers; nothing is kept where one of them has a fault. Answers to questions that are not asked any more stay.
    /// - Parameters:
    ///   - typed: by the key of the question; questions that are not named are left as they are.
    ///   - name: who answers, with the position.
    /// - Returns: what is wrong, by the key of the question; empty where all was kept.
    /// - Throws: `QuestionnairesError` `.notFound`, `.closed`, `.nameMissing`, `.tooLong`, `.tooMany`.
    public func save(
        _ typed: [String: TypedAnswer], by name: String, for id: ID<QuestionnaireRequest>,
        as respondent: Respondent
    ) async throws -> [String: AnswerFault] {
        let name = try Self.checkedName(name)
        let (now, today) = (clock.now(), self.today)
        return try await store.write { [trail] transaction in
            let sheet = try Self.openSheet(of: id, as: respondent, on: today, in: transaction)
            let (steps, faults) = SavingRule.steps(typed, for: sheet.content, over: sheet.answers)
            guard faults.isEmpty, !steps.isEmpty else { return faults }
            let count = try AnswerRecords.count(of: id, in: transaction)
            guard count + steps.count <= Self.mostAnswers else { throw QuestionnairesError(.tooMany) }
            for question in sheet.content.questions {
                guard let step = steps[question.key] else { continue }
                try AnswerRecords.replace(question.key, of: id, at: now, in: transaction)
                guard case .answer(let value, let note) = step else { continue }
                let answer = GivenAnswer(
                    id: .new(at: now), question: question.key, revision: question.revision, value: value, note: note,
                    by: name, answeredAt: now, validUntil: ReuseRule.validUntil(question, from: today), reused: nil)
                try AnswerRecords.insert(answer, to: id, of: respondent.organisation, in: transaction)
            }
            try Self.noteStart(of: id, at: now, in: transaction)
            try trail.append(
                .collection, "questionnaire_request", id.text, by: respondent.answering, in: transaction)
            return [:]
        }
    }

    /// Sends the answers to the buyer. They cannot be changed afterwards; the buyer may ask again.
    /// - Throws: `QuestionnairesError` `.notFound`, `.closed`, `.notComplete`.
    public func submit(_ id: ID<QuestionnaireRequest>, as respondent: Respondent) async throws {
        let (now, today) = (clock.now(), self.today)
        try await store.write { [trail] transaction in
            let sheet = try Self.openSheet(of: id, as: respondent, on: today, in: transaction)
            guard sheet.evaluation.missing.isEmpty else { throw QuestionnairesError(.notComplete) }
            let outcome = sheet.evaluation.outcome
            try transaction.execute(
                """
                UPDATE questionnaire_request SET answered_at = \(now), refused_at = NULL, reason = '',
                    score_least = \(outcome.score?.least), score_most = \(outcome.score?.most),
                    flags = \(outcome.flags), mandatory_fails = \(outcome.mandatoryFails) WHERE id = \(id)
                """)
            try FlagRecords.insert(sheet.evaluation.flags, of: id, respondent.organisation, in: transaction)
            try trail.append(
                .disclosure, "questionnaire_request", id.text, by: respondent.answering,
                recipient: respondent.organisation.text, in: transaction)
        }
    }

    /// Says that the business will not answer, and why. It may think again.
    /// - Throws: `QuestionnairesError` `.notFound`, `.closed`, `.reasonMissing`, `.tooLong`.
    public func refuse(
        _ id: ID<QuestionnaireRequest>, reason: String, as respondent: Respondent
    ) async throws {
        let (now, today) = (clock.now(), self.today)
        try await store.write { [trail] transaction in
            _ = try Self.openSheet(of: id, as: respondent, on: today, in: transaction)
            let reason = try Self.checkedReason(reason)
            try transaction.execute(
                "UPDATE questionnaire_request SET refused_at = \(now), reason = \(reason) WHERE id = \(id)")
            try trail.append(
                .alteration, "questionnaire_request", id.text, by: respondent.answering, in: transaction)
        }
    }

    /// Says that the recommendations have been read; the business's report opens then.
    /// - Throws: `QuestionnairesError` `.notFound`, `.notOpenYet` before the answers were sent.
    public func acknowledge(_ id: ID<QuestionnaireRequest>, as respondent: Respondent) async throws {
        let (now, today) = (clock.now(), self.today)
        try await store.write { [trail] transaction in
            let sheet = try Self.sheet(of: id, as: respondent, on: today, in: transaction)
            guard sheet.request.state == .answered else { throw QuestionnairesError(.notOpenYet) }
            guard sheet.request.acknowledgedAt == nil else { return }
            try transaction.execute("UPDATE questionnaire_request SET acknowledged_at = \(now) WHERE id = \(id)")
            try trail.append(
                .alteration, "questionnaire_request", id.text, by: respondent.answering, in: transaction)
        }
    }

    static func checkedName(_ text: String) throws(QuestionnairesError) -> String {
        let name = ReasonText.trimmed(text)
        guard !name.isEmpty else { throw QuestionnairesError(.nameMissing) }
        guard ReasonText.fits(name, longestName) else { throw QuestionnairesError(.tooLong) }
        return name
    }

    static func noteStart(
        of id: ID<QuestionnaireRequest>, at now: Timestamp, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE questionnaire_request SET started_at = \(now) WHERE id = \(id) AND started_at IS NULL")
    }

    /// - Throws: `.closed` where nothing may be written any more.
    static func openSheet(
        of id: ID<QuestionnaireRequest>, as respondent: Respondent, on today: Day, in transaction: any Transaction
    ) throws -> RespondentSheet {
        let sheet = try sheet(of: id, as: respondent, on: today, in: transaction)
        guard RequestStateRule.takesAnswers(sheet.request.state) else { throw QuestionnairesError(.closed) }
        return sheet
    }

    static func sheet(
        of id: ID<QuestionnaireRequest>, as respondent: Respondent, on today: Day, in transaction: any Transaction
    ) throws -> RespondentSheet {
        let organisation = respondent.organisation
        let request = try RequestRecords.request(
            id, ofBusiness: respondent.business, in: organisation, on: today, in: transaction)
        let content = try VersionRecords.version(request.version, of: organisation, in: transaction).content
        let answers = try AnswerRecords.latest(of: id, in: transaction)
        let evidence = try EvidenceRecords.all(of: id, in: transaction)
        let buyer = try transaction.first("SELECT name, welsh_name FROM organisation WHERE id = \(organisation)") {
            BilingualText($0.text(0), $0.text(1))
        }
        return RespondentSheet(
            request: request, buyer: buyer ?? .none, content: content,
            evaluation: EvaluationRule.evaluate(
                content, answers: answers, evidence: Set(evidence.map(\.question))),
            answers: answers, evidence: evidence, consent: try ConsentRecords.latest(of: id, in: transaction)?.consent)
    }
}
