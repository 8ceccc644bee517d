public import Access
import AuditTrail
public import Storage
import SupplyChains

extension Questionnaires {
    /// The longest note, in characters.
    static let longestNote = 4_000

    /// One request with its answers, what they come to, documents and notes; of a business whose name is hidden without what it
    /// wrote or sent itself. The trail notes that it was read. Needs
    /// `.readChains`.
    public func request(
        _ id: ID<QuestionnaireRequest>, as principal: Principal
    ) async throws -> RequestDetail {
        try principal.require(.readChains)
        let today = today
        return try await store.write { [self] transaction in
            let organisation = principal.organisation
            let request = try RequestRecords.request(id, of: organisation, on: today, in: transaction)
            let version = try VersionRecords.version(request.version, of: organisation, in: transaction)
            try trail.append(.consultation, "questionnaire_request", id.text, by: principal.actor, in: transaction)
            // What has not been sent is still the business's own.
            let isSent = request.state == .answered
            let answers = isSent ? try AnswerRecords.latest(of: id, in: transaction) : [:]
            let evidence = isSent ? try EvidenceRecords.all(of: id, in: transaction) : []
            let links = try supplyChains.links(
                ofBusiness: request.business, orSupplier: request.supplier, in: organisation, transaction: transaction)
            let detail = RequestDetail(
                request: request, version: version,
                evaluation: EvaluationRule.evaluate(
                    version.content, answers: answers, evidence: Set(evidence.map(\.question))),
                answers: answers, evidence: evidence, notes: try NoteRecords.all(of: id, in: transaction),
                replaced: isSent ? try AnswerRecords.replaced(of: id, in: transaction) : [], linkSentAt: links.sent,
                linkOpenedAt: links.opened)
            return request.name == nil ? WithheldRule.shown(detail) : detail
        }
    }

    /// A document that was sent, with its bytes. The trail notes it as a disclosure. Needs `.readChains`.
    /// - Throws: `QuestionnairesError` with code `.notFound`, also while the answers have not been sent, and for a
    ///   business whose name is hidden.
    public func document(
        _ id: ID<Evidence>, as principal: Principal
    ) async throws -> (evidence: Evidence, content: [UInt8]) {
        try principal.require(.readChains)
        let today = today
        return try await store.write { [trail] transaction in
            let document = try EvidenceRecords.document(id, of: principal.organisation, in: transaction)
            let request = try RequestRecords.request(
                document.request, of: principal.organisation, on: today, in: transaction)
            guard request.state == .answered, request.name != nil else { throw QuestionnairesError(.notFound) }
            try trail.append(
                .disclosure, "questionnaire_evidence", id.text, by: principal.actor, in: transaction)
            return (document.evidence, document.content)
        }
    }

    /// Writes a note about the answers, for the own organisation alone. Needs `.runChains`.
    /// - Parameter question: the key of the question whose red flag it is about; nil for the whole.
    /// - Throws: `QuestionnairesError` `.notFound`, `.textMissing`, `.tooLong`.
    public func addNote(
        _ text: String, about question: String? = nil, on id: ID<QuestionnaireRequest>, as principal: Principal
    ) async throws {
        try principal.require(.runChains)
        let (now, today) = (clock.now(), self.today)
        try await store.write { [trail] transaction in
            let organisation = principal.organisation
            let request = try RequestRecords.request(id, of: organisation, on: today, in: transaction)
            let text = ReasonText.trimmed(text)
            guard !text.isEmpty else { throw QuestionnairesError(.textMissing) }
            guard ReasonText.fits(text, Self.longestNote) else { throw QuestionnairesError(.tooLong) }
            if let question {
                let version = try VersionRecords.version(request.version, of: organisation, in: transaction)
                guard version.content.question(question) != nil else { throw QuestionnairesError(.notFound) }
            }
            let note = BuyerNote(id: .new(at: now), question: question, text: text, by: nil, writtenAt: now)
            try NoteRecords.insert(note, by: principal.person, to: id, of: organisation, in: transaction)
            try trail.append(.alteration, "questionnaire_request", id.text, by: principal.actor, in: transaction)
        }
    }

    /// How each business stands that was asked, by its latest request: for the map of the chain. Needs `.readChains`.
    public func standings(as principal: Principal) async throws -> [AnswerStanding] {
        try principal.require(.readChains)
        let today = today
        return try await store.read { transaction in
            try StandingRecords.standings(of: principal.organisation, on: today, in: transaction)
        }
    }
}
