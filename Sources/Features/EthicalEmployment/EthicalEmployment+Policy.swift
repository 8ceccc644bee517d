public import Access
import AuditTrail
public import EvidenceFiles
public import Storage

extension EthicalEmployment {
    /// The whistle-blowing policies, the one in force first. Needs `.readCode`.
    public func policies(as principal: Principal) async throws -> [WhistleblowingPolicy] {
        try principal.require(.readCode)
        return try await store.read { try PolicyRecords.all(of: principal.organisation, in: $0) }
    }

    /// Keeps the policy that is in force from now on. Needs `.changePlan`.
    /// - Parameters:
    ///   - evidence: its title, and a link unless there is a file.
    ///   - file: the policy itself, kept here.
    ///   - reviewOn: not before the day it was adopted.
    /// - Throws: `EthicalEmploymentError` of texts, evidence and days.
    @discardableResult
    public func adoptPolicy(
        _ evidence: EmploymentEvidence, file: SentFile? = nil, adoptedOn: Day, reviewOn: Day, isOpenToOutsiders: Bool,
        as principal: Principal
    ) async throws -> ID<WhistleblowingPolicy> {
        try principal.require(.changePlan)
        let now = clock.now()
        try DayRule.checkPast(adoptedOn, today: Day(now))
        try DayRule.checkEnd(reviewOn, after: adoptedOn)
        let (evidence, kept) = try await checked(evidence, file, needed: true)
        let policy = WhistleblowingPolicy(
            id: .new(at: now), evidence: evidence, adoptedOn: adoptedOn, reviewOn: reviewOn,
            isOpenToOutsiders: isOpenToOutsiders, recordedAt: now)
        try await store.write { [trail] transaction in
            if let kept { try KeptFileRecords.insert(kept, of: principal.organisation, in: transaction) }
            try PolicyRecords.insert(policy, of: principal.organisation, by: principal.person, in: transaction)
            try trail.append(
                .collection, "whistleblowing_policy", policy.id.text, by: principal.actor, in: transaction)
        }
        return policy.id
    }
}
