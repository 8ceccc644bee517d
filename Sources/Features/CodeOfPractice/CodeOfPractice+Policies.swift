public import Access
import AuditTrail
public import Storage

/// Policies that one organisation writes and several follow.
extension CodeOfPractice {
    /// The organisation's own policies and those that others offer, by title; of those withdrawn only the own ones and those
    /// that are followed. Needs `.readCode`.
    public func policies(as principal: Principal) async throws -> [SharedPolicy] {
        try principal.require(.readCode)
        return try await store.read { try PolicyRecords.policies(for: principal.organisation, in: $0) }
    }

    /// A policy with its versions and who follows it. Needs `.readCode`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, also where another organisation does not offer it.
    public func policy(_ id: ID<SharedPolicy>, as principal: Principal) async throws -> PolicyDetail {
        try principal.require(.readCode)
        return try await store.read { transaction in
            let policy = try PolicyRecords.policy(id, for: principal.organisation, in: transaction)
            let versions = try PolicyRecords.versions(of: id, in: transaction)
            let followed = policy.own.flatMap { own in versions.first { $0.number == own.number } }
            return PolicyDetail(
                policy: policy, versions: versions,
                followers: try PolicyRecords.adoptions(of: id, in: transaction).filter { $0.endedAt == nil },
                ownHistory: try PolicyRecords.adoptions(of: id, in: transaction).reversed().filter {
                    $0.organisation == principal.organisation
                },
                change: followed.flatMap { old in
                    old.number == policy.latest.number
                        ? nil : PolicyRule.difference(from: old.text, to: policy.latest.text)
                })
        }
    }

    /// Writes a policy. Where it is offered, every organisation of the store may read it from now on. Needs `.manageCodes`.
    /// - Throws: `CodeOfPracticeError` `.titleMissing`, `.textMissing`, `.tooLong`.
    public func publish(
        title: String, text: String, isOffered: Bool, as principal: Principal
    ) async throws -> ID<SharedPolicy> {
        try principal.require(.manageCodes)
        let title = try PlanText.checkedTitle(title)
        let text = try PlanText.checkedText(text, longest: PlanText.longestPolicy)
        let now = clock.now()
        return try await store.write { [trail] transaction in
            let id = ID<SharedPolicy>.new(at: now)
            try PolicyRecords.insert(id, title, isOffered, of: principal.organisation, at: now, in: transaction)
            try PolicyRecords.insertVersion(1, text, note: "", of: id, at: now, by: principal, in: transaction)
            try trail.append(.collection, "shared_policy", id.text, by: principal.actor, in: transaction)
            if isOffered { try Self.noteOffer(id, trail, principal, transaction) }
            return id
        }
    }

    /// Publishes a new version of one's own policy; whoever follows an older one goes on with that until they take this one
    /// over. Needs `.manageCodes`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.withdrawn`, `.textMissing`, `.tooLong`.
    public func publishVersion(
        of id: ID<SharedPolicy>, text: String, note: String, as principal: Principal
    ) async throws {
        try principal.require(.manageCodes)
        let text = try PlanText.checkedText(text, longest: PlanText.longestPolicy)
        let note = ReasonText.trimmed(note)
        guard note.count <= PlanText.longestText else { throw CodeOfPracticeError(.tooLong) }
        let now = clock.now()
        try await store.write { [trail] transaction in
            let policy = try Self.ownPolicy(id, principal, transaction)
            try PolicyRecords.insertVersion(
                policy.latest.number + 1, text, note: note, of: id, at: now, by: principal, in: transaction)
            try trail.append(.alteration, "shared_policy", id.text, by: principal.actor, in: transaction)
        }
    }

    /// Offers one's own policy to all organisations of the store, or takes the offer back: those who follow it keep it. Needs
    /// `.manageCodes`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.withdrawn`.
    public func setOffered(_ isOffered: Bool, _ id: ID<SharedPolicy>, as principal: Principal) async throws {
        try principal.require(.manageCodes)
        try await store.write { [trail] transaction in
            _ = try Self.ownPolicy(id, principal, transaction)
            try PolicyRecords.setOffered(isOffered, id, in: transaction)
            if isOffered {
                try Self.noteOffer(id, trail, principal, transaction)
            } else {
                try trail.append(.alteration, "shared_policy", id.text, by: principal.actor, in: transaction)
            }
        }
    }

    /// Withdraws one's own policy: nobody takes it over any more, and those who follow it are told. Needs `.manageCodes`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.withdrawn`, `.reasonMissing`, `.tooLong`.
    public func withdraw(_ id: ID<SharedPolicy>, reason: String, as principal: Principal) async throws {
        try principal.require(.manageCodes)
        let reason = try PlanText.checkedReason(reason)
        let now = clock.now()
        try await store.write { [trail] transaction in
            _ = try Self.ownPolicy(id, principal, transaction)
            try PolicyRecords.withdraw(id, reason: reason, at: now, in: transaction)
            try trail.append(
                .alteration, "shared_policy", id.text, by: principal.actor, reason: reason, in: transaction)
        }
    }

    /// Follows the latest version of a policy, with what holds here besides or instead; also to take over a newer version, or
    /// to change the local text. Whoever may read the policy sees that text. Needs `.manageCodes`.
    /// - Parameter number: the version that was read; another one is `.changedMeanwhile`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.withdrawn`, `.changedMeanwhile`, `.tooLong`.
    public func follow(
        _ id: ID<SharedPolicy>, version number: Int, localText: String, as principal: Principal
    ) async throws {
        try principal.require(.manageCodes)
        let localText = ReasonText.trimmed(localText)
        guard localText.count <= PlanText.longestPolicy else { throw CodeOfPracticeError(.tooLong) }
        let now = clock.now()
        try await store.write { [trail] transaction in
            let policy = try PolicyRecords.policy(id, for: principal.organisation, in: transaction)
            guard policy.withdrawnAt == nil else { throw CodeOfPracticeError(.withdrawn) }
            guard policy.latest.number == number else { throw CodeOfPracticeError(.changedMeanwhile) }
            if let own = policy.own {
                try PolicyRecords.end(own.id, reason: "superseded", at: now, in: transaction)
            }
            try PolicyRecords.adopt(id, number, localText, at: now, by: principal, in: transaction)
            let act: Act = policy.owner == principal.organisation ? .alteration : .disclosure
            try trail.append(
                act, "policy_adoption", id.text, by: principal.actor,
                recipient: policy.owner == principal.organisation ? nil : policy.owner.text, in: transaction)
        }
    }

    /// Follows a policy no longer. Needs `.manageCodes`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.reasonMissing`, `.tooLong`, `.ended` where it is not followed.
    public func leave(_ id: ID<SharedPolicy>, reason: String, as principal: Principal) async throws {
        try principal.require(.manageCodes)
        let reason = try PlanText.checkedReason(reason)
        let now = clock.now()
        try await store.write { [trail] transaction in
            let policy = try PolicyRecords.policy(id, for: principal.organisation, in: transaction)
            guard let own = policy.own else { throw CodeOfPracticeError(.ended) }
            try PolicyRecords.end(own.id, reason: reason, at: now, in: transaction)
            try trail.append(
                .alteration, "policy_adoption", id.text, by: principal.actor, reason: reason, in: transaction)
        }
    }

    private static func ownPolicy(
        _ id: ID<SharedPolicy>, _ principal: Principal, _ transaction: any Transaction
    ) throws -> SharedPolicy {
        let policy = try PolicyRecords.policy(id, for: principal.organisation, in: transaction)
        guard policy.owner == principal.organisation else { throw CodeOfPracticeError(.notFound) }
        guard policy.withdrawnAt == nil else { throw CodeOfPracticeError(.withdrawn) }
        return policy
    }

    private static func noteOffer(
        _ id: ID<SharedPolicy>, _ trail: AuditTrail, _ principal: Principal, _ transaction: any Transaction
    ) throws {
        try trail.append(
            .disclosure, "shared_policy", id.text, by: principal.actor, recipient: "network", in: transaction)
    }
}
