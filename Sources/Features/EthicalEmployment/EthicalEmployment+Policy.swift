public import Access
import AuditTrail
public import Storage

extension EthicalEmployment {
    /// The whistle-blowing policies, the one in force first. Needs `.readCode`.
    public func policies(as principal: Principal) async throws -> [WhistleblowingPolicy] {
        try principal.require(.readCode)
        return try await store.read { try PolicyRecords.all(of: principal.organisation, in: $0) }
    }

    /// Keeps the policy that is in force from now on. Needs `.changePlan`.
    /// - Parameters:
    ///   - evidence: its title, and a link or the fingerprint of the file.
    ///   - reviewOn: not before the day it was adopted.
    /// - Throws: `EthicalEmploymentError` of texts, evidence and days.
    @discardableResult
    public func adoptPolicy(
        _ evidence: EmploymentEvidence, adoptedOn: Day, reviewOn: Day, isOpenToOutsiders: Bool, as principal: Principal
    ) async throws -> ID<WhistleblowingPolicy> {
        try principal.require(.changePlan)
        let now = clock.now()
        let evidence = try EvidenceRule.checked(evidence, needed: true)
        try DayRule.checkPast(adoptedOn, today: Day(now))
        try DayRule.checkEnd(reviewOn, after: adoptedOn)
        let policy = WhistleblowingPolicy(
            id: .new(at: now), evidence: evidence, adoptedOn: adoptedOn, reviewOn: reviewOn,
            isOpenToOutsiders: isOpenToOutsiders, recordedAt: now)
        try await store.write { [trail] transaction in
            try PolicyRecords.insert(policy, of: principal.organisation, by: principal.person, in: transaction)
            try trail.append(
                .collection, "whistleblowing_policy", policy.id.text, by: principal.actor, in: transaction)
        }
        return policy.id
    }
}
