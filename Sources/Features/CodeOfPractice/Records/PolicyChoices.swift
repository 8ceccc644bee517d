import Access
import Storage

/// Policies that the organisation wrote or follows, for evidence to refer to.
struct PolicyChoices: EvidenceRecordSource {
    let store: any Store
    let kind = RecordKind.sharedPolicy
    let permission = Permission.readCode

    func find(_ words: String, page: PageRequest, as principal: Principal) async throws -> Page<RecordChoice> {
        Page(of: try await all(principal), holding: words, page)
    }

    func record(_ reference: String, as principal: Principal) async throws -> RecordChoice? {
        try await all(principal).first { $0.reference == reference }
    }

    private func all(_ principal: Principal) async throws -> [RecordChoice] {
        try principal.require(permission)
        return try await store.read { try PolicyRecords.policies(for: principal.organisation, in: $0) }
            // One that others offer shows nothing of what is done here before it is followed.
            .filter { $0.owner == principal.organisation || $0.own != nil }
            .map { policy in
                RecordChoice(
                    kind: kind, reference: policy.id.text, name: policy.title, day: Day(policy.latest.publishedAt),
                    state: policy.withdrawnAt == nil ? nil : "withdrawn")
            }
    }
}
