import AuditTrail
public import Storage
public import SupplyChains

/// Answer once: how answers go from one buyer to another, when the business wants it and as long as it wants.
extension Questionnaires {
    /// Consents to other buyers' having the answers, by a code that the business gives to whom it likes. A code that was
    /// given before no longer works.
    /// - Returns: the code, which cannot be shown again.
    /// - Throws: `QuestionnairesError` `.notFound`, `.notOpenYet` before the answers were sent, `.nameMissing`.
    public func consent(
        to id: ID<QuestionnaireRequest>, by name: String, as respondent: Respondent
    ) async throws -> ReuseCode {
        let name = try Self.checkedName(name)
        let code = ReuseCode.new()
        let (now, today) = (clock.now(), self.today)
        try await store.write { [trail] transaction in
            let sheet = try Self.sheet(of: id, as: respondent, on: today, in: transaction)
            guard sheet.request.state == .answered else { throw QuestionnairesError(.notOpenYet) }
            _ = try ConsentRecords.withdraw(of: id, at: now, in: transaction)
            let consent = ReuseConsent(givenAt: now, by: name, withdrawnAt: nil, uses: 0)
            try ConsentRecords.insert(
                .new(at: now), consent, hash: code.hash, to: id, of: respondent.organisation, in: transaction)
            try trail.append(
                .alteration, "questionnaire_request", id.text, by: respondent.answering, in: transaction)
        }
        return code
    }

    /// Withdraws the consent: the code no longer works, and each buyer who has the answers by it sees that it was withdrawn.
    /// - Throws: `QuestionnairesError` with code `.notFound`, also where no consent stands.
    public func withdrawConsent(to id: ID<QuestionnaireRequest>, as respondent: Respondent) async throws {
        let (now, today) = (clock.now(), self.today)
        try await store.write { [trail] transaction in
            _ = try Self.sheet(of: id, as: respondent, on: today, in: transaction)
            guard try ConsentRecords.withdraw(of: id, at: now, in: transaction) > 0 else {
                throw QuestionnairesError(.notFound)
            }
            try trail.append(
                .alteration, "questionnaire_request", id.text, by: respondent.answering, in: transaction)
        }
    }

    /// Brings over the answers that the business gave to another buyer, to the questions that are the same here and have no
    /// answer yet. Documents stay where they were sent. Nothing is sent to the buyer by this.
    /// - Returns: how many answers came.
    /// - Throws: `QuestionnairesError` `.notFound`, `.closed`, `.badReuseCode`.
    public func reuse(
        _ typedCode: String, for id: ID<QuestionnaireRequest>, as respondent: Respondent
    ) async throws -> Int {
        guard let code = ReuseCode(typed: typedCode) else { throw QuestionnairesError(.badReuseCode) }
        let (now, today) = (clock.now(), self.today)
        return try await store.write { [trail] transaction in
            let sheet = try Self.openSheet(of: id, as: respondent, on: today, in: transaction)
            guard let source = try ConsentRecords.consent(hash: code.hash, in: transaction), source.request != id else {
                throw QuestionnairesError(.badReuseCode)
            }
            let old = try RequestRecords.request(source.request, of: source.organisation, on: today, in: transaction)
            let before = try VersionRecords.version(old.version, of: source.organisation, in: transaction).content
            let answers = try AnswerRecords.latest(of: source.request, in: transaction)
            let coming = ReuseRule.reusable(answers, to: before, for: sheet.content, on: today)
                .filter { sheet.answers[$0.question.key] == nil }
            guard !coming.isEmpty else { throw QuestionnairesError(.badReuseCode) }
            for (question, answer) in coming {
                var copy = answer
                copy.id = .new(at: now)
                copy.revision = question.revision
                try AnswerRecords.insert(
                    copy, consent: source.id, to: id, of: respondent.organisation, in: transaction)
            }
            try ConsentRecords.use(source.id, for: id, of: respondent.organisation, at: now, in: transaction)
            try Self.noteStart(of: id, at: now, in: transaction)
            try trail.append(
                .collection, "questionnaire_request", id.text, by: respondent.answering, in: transaction)
            var actor = respondent.answering
            actor.organisation = source.organisation.text
            actor.purpose = nil
            try trail.append(
                .disclosure, "questionnaire_request", source.request.text, by: actor,
                recipient: respondent.organisation.text, in: transaction)
            return coming.count
        }
    }
}
