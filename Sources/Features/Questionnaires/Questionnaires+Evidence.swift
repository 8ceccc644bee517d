import Access
import AuditTrail
import Crypto
import EvidenceFiles
public import Storage
public import SupplyChains

extension Questionnaires {
    /// The most documents that one request may have.
    public static let mostDocuments = 20

    /// Takes a document that proves an answer: its type by its first bytes, its size bounded, looked at by the scanner of the
    /// machine where there is one.
    /// - Parameters:
    ///   - name: of the file, without folders.
    ///   - sender: who sends it.
    /// - Throws: `QuestionnairesError` `.notFound`, `.closed`, `.nameMissing`, `.badSize`, `.badType`, `.malicious`,
    ///   `.tooMany`.
    @discardableResult
    public func addEvidence(
        _ content: [UInt8], name: String, to question: String, by sender: String,
        for id: ID<QuestionnaireRequest>, as respondent: Respondent
    ) async throws -> ID<Evidence> {
        let sender = try Self.checkedName(sender)
        guard !content.isEmpty, content.count <= EvidenceFileRule.largest else { throw QuestionnairesError(.badSize) }
        // What a business calls its file proves nothing: the bytes alone tell.
        guard let type = EvidenceFileRule.types(of: content).first.map(Evidence.FileType.init) else {
            throw QuestionnairesError(.badType)
        }
        let today = today
        try await store.read { transaction in
            let sheet = try Self.openSheet(of: id, as: respondent, on: today, in: transaction)
            try Self.check(question, of: sheet)
        }
        let (scan, scanner) = try await scanned(content)
        let now = clock.now()
        let evidence = Evidence(
            id: .new(at: now), question: question, name: EvidenceFileRule.plainName(name), type: type,
            size: content.count,
            digest: HexText.of(SHA256.hash(data: content)), scan: scan, scanner: scanner, by: sender, sentAt: now)
        try await store.write { [trail] transaction in
            let sheet = try Self.openSheet(of: id, as: respondent, on: today, in: transaction)
            try Self.check(question, of: sheet)
            try EvidenceRecords.insert(evidence, content, to: id, of: respondent.organisation, in: transaction)
            try Self.noteStart(of: id, at: now, in: transaction)
            try trail.append(
                .collection, "questionnaire_evidence", evidence.id.text, by: respondent.answering, in: transaction)
        }
        return evidence.id
    }

    /// Removes a document that the business sent, before the answers are sent.
    /// - Throws: `QuestionnairesError` `.notFound`, `.closed`.
    public func removeEvidence(
        _ evidence: ID<Evidence>, from id: ID<QuestionnaireRequest>, as respondent: Respondent
    ) async throws {
        let today = today
        try await store.write { [trail] transaction in
            _ = try Self.openSheet(of: id, as: respondent, on: today, in: transaction)
            guard try EvidenceRecords.delete(evidence, of: id, in: transaction) else {
                throw QuestionnairesError(.notFound)
            }
            try trail.append(
                .erasure, "questionnaire_evidence", evidence.text, by: respondent.answering, in: transaction)
        }
    }

    /// A question that is asked and takes documents, of a request that has room for one more.
    private static func check(_ key: String, of sheet: RespondentSheet) throws(QuestionnairesError) {
        let line = sheet.evaluation.lines.first { $0.question.key == key }
        guard let line, line.state != .notAsked, line.question.asksForEvidence || line.question.kind == .file else {
            throw QuestionnairesError(.notFound)
        }
        guard sheet.evidence.count < mostDocuments else { throw QuestionnairesError(.tooMany) }
    }

    private func scanned(
        _ content: [UInt8]
    ) async throws(QuestionnairesError) -> (KeptFile.Scan, scanner: String?) {
        do throws(EvidenceFilesError) {
            return try await files.scan(content)
        } catch {
            throw QuestionnairesError(.malicious)
        }
    }
}
