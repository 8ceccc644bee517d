import Access
import CodeOfPractice
import Storage
import Tendering

/// Procurements, newest first: what is bought and how far it has come, nothing of who bids or what was asked about them.
struct TenderChoices: EvidenceRecordSource {
    let tendering: Tendering
    let kind = RecordKind.tender
    let permission = Permission.readTenders

    func find(_ words: String, page: PageRequest, as principal: Principal) async throws -> Page<RecordChoice> {
        var query = ProcurementQuery()
        query.words = words
        query.page = page
        return try await tendering.procurements(query, as: principal).choices(choice)
    }

    func record(_ reference: String, as principal: Principal) async throws -> RecordChoice? {
        guard let id = ID<Procurement>(reference) else { return nil }
        do {
            return choice(try await tendering.listed(id, as: principal))
        } catch let error as TenderingError where error.code == .notFound {
            return nil
        }
    }

    private func choice(_ procurement: Procurement) -> RecordChoice {
        RecordChoice(
            kind: kind, reference: procurement.id.text, name: procurement.facts.title, day: Day(procurement.openedAt),
            state: procurement.stage.rawValue)
    }
}
