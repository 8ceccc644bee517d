import Access
import CodeOfPractice
import Questionnaires
import Storage

/// Questionnaires that were sent, newest first.
struct RequestChoices: EvidenceRecordSource {
    let questionnaires: Questionnaires
    let kind = RecordKind.questionnaire
    let permission = Permission.readChains

    func find(_ words: String, page: PageRequest, as principal: Principal) async throws -> Page<RecordChoice> {
        var query = RequestQuery()
        query.words = words
        query.page = page
        return try await questionnaires.requests(query, as: principal).choices(choice)
    }

    func record(_ reference: String, as principal: Principal) async throws -> RecordChoice? {
        guard let id = ID<QuestionnaireRequest>(reference) else { return nil }
        do {
            return choice(try await questionnaires.listed(id, as: principal))
        } catch let error as QuestionnairesError where error.code == .notFound {
            return nil
        }
    }

    private func choice(_ request: QuestionnaireRequest) -> RecordChoice {
        RecordChoice(
            kind: kind, reference: request.id.text, name: request.name,
            // Whoever named a business below the direct suppliers may hide its name later.
            keepsName: request.supplier != nil, day: Day(request.sentAt), state: request.state.rawValue)
    }
}
