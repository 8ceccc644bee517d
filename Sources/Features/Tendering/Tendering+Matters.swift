public import Access
import Storage

extension Tendering {
    /// What of the gate waits for the asking person, at most 51: exclusions that wait for a second person, where they may be that
    /// person, and that questions wait for the modern slavery lead. Each part needs the permission to act on it, so that for a
    /// person who may do none of it the answer is empty.
    public func matters(as principal: Principal) async throws -> [TenderMatter] {
        guard principal.may(.runTenders) || principal.may(.readReferrals) else { return [] }
        return try await store.read { transaction in
            var matters: [TenderMatter] = []
            if principal.may(.readReferrals) {
                matters += try TenderMatterRecords.questions(of: principal.organisation, in: transaction)
            }
            if principal.may(.runTenders), let person = principal.person {
                matters += try TenderMatterRecords.seconds(for: person, of: principal.organisation, in: transaction)
            }
            return matters
        }
    }
}
