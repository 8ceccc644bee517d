import Access
import CodeOfPractice
import EthicalEmployment
import Storage

/// Calendar quarters of which there are payment figures, newest first.
struct PaymentChoices: EvidenceRecordSource {
    let employment: EthicalEmployment
    let kind = RecordKind.payments
    let permission = Permission.readCode

    func find(_ words: String, page: PageRequest, as principal: Principal) async throws -> Page<RecordChoice> {
        Page(of: try await all(principal), holding: words, page)
    }

    func record(_ reference: String, as principal: Principal) async throws -> RecordChoice? {
        try await all(principal).first { $0.reference == reference }
    }

    private func all(_ principal: Principal) async throws -> [RecordChoice] {
        try await employment.payments(by: .quarter, as: principal).map { figures in
            RecordChoice(
                kind: kind, reference: figures.period.quarterName, name: figures.period.quarterName,
                day: figures.period.last, state: figures.isOver ? nil : "open", share: figures.percentByNumber)
        }
    }
}
