import Access
import AuditTrail
import Storage
public import SupplyChains

/// Who answered for a business: the names and positions that it gave, which it may put right (UK GDPR, articles 15 and 16).
extension Questionnaires {
    /// The most names that one page tells.
    static let mostNames = 100

    /// The names under which the business has answered this buyer, sent documents or consented, by the alphabet.
    public func names(as respondent: Respondent) async throws -> [String] {
        try await store.read { transaction in
            let own = Self.own(respondent)
            var names: SQL = "SELECT answered_by AS name FROM questionnaire_answer" + own
            names += " UNION SELECT sent_by FROM questionnaire_evidence" + own
            names += " UNION SELECT given_by FROM questionnaire_consent" + own
            var sorted: SQL = "SELECT name FROM (" + names
            sorted += ") AS names ORDER BY name LIMIT \(Self.mostNames)"
            return try transaction.query(sorted) { $0.text(0) }
        }
    }

    /// Puts a name right wherever the business gave it to this buyer; what was answered stays as it is.
    /// - Throws: `QuestionnairesError` `.notFound` where nothing stands under the name; `.nameMissing`, `.tooLong`.
    public func correct(_ name: String, to right: String, as respondent: Respondent) async throws {
        let right = try Self.checkedName(right)
        try await store.write { [trail] transaction in
            let own = Self.own(respondent)
            let answers = try transaction.execute(
                "UPDATE questionnaire_answer SET answered_by = \(right)" + own + " AND answered_by = \(name)")
            let documents = try transaction.execute(
                "UPDATE questionnaire_evidence SET sent_by = \(right)" + own + " AND sent_by = \(name)")
            let consents = try transaction.execute(
                "UPDATE questionnaire_consent SET given_by = \(right)" + own + " AND given_by = \(name)")
            guard answers + documents + consents > 0 else { throw QuestionnairesError(.notFound) }
            try trail.append(
                .alteration, "business", respondent.business.text, by: respondent.answering,
                reason: "name corrected", in: transaction)
        }
    }

    /// Holds for what belongs to a request of the business.
    private static func own(_ respondent: Respondent) -> SQL {
        let requests = RequestRecords.identifiers(of: respondent.business, in: respondent.organisation)
        return " WHERE request_id IN (" + requests + ")"
    }
}
