public import Access
import AuditTrail
public import Storage
public import Suppliers

extension ContractManagement {
    /// Sends a suspicion about a contract to the modern slavery lead, who alone reads it. Needs `.tellLead`.
    ///
    /// What comes back is the same, and takes the same steps, whatever the lead knows: nothing here looks at that.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`.
    public func raise(
        _ text: String, about contract: ID<Contract>, as principal: Principal
    ) async throws -> Concern.Receipt {
        try principal.require(.tellLead)
        var checks = FieldChecks()
        checks.length(.text, text)
        try checks.finish()
        _ = try await known(contract, as: principal)
        let now = clock.now()
        let concern = Concern(
            id: .new(at: now), contract: contract, contractTitle: "", text: text, sentAt: now, by: nil)
        let isLead = principal.may(.readReferrals)
        return try await store.write { [trail] transaction in
            try ConcernRecords.insert(
                concern, person: principal.person, byLead: isLead, of: principal.organisation, in: transaction)
            try trail.append(
                .disclosure, "managed_concern", concern.id.text, by: principal.actor,
                recipient: Role.modernSlaveryLead.rawValue, in: transaction)
            let name = try principal.person.flatMap { person in
                try transaction.first("SELECT name FROM person WHERE id = \(person)") { $0.text(0) }
            }
            return Concern.Receipt(id: concern.id, sentAt: now, by: name, answer: nil)
        }
    }

    /// That concerns about a contract were sent, and the answers; oldest first. Needs `.tellLead`.
    public func receipts(of contract: ID<Contract>, as principal: Principal) async throws -> [Concern.Receipt] {
        try principal.require(.tellLead)
        _ = try await known(contract, as: principal)
        let includesLead = principal.may(.readReferrals)
        return try await store.read { transaction in
            try ConcernRecords.receipts(
                of: contract, of: principal.organisation, includingLead: includesLead, in: transaction)
        }
    }

    /// What was sent to the lead: unanswered first, then the latest. The trail notes that it was read. Needs
    /// `.readReferrals`.
    /// - Throws: `PurposeRequired` where the reader has not said why.
    public func concerns(page: PageRequest = PageRequest(), as principal: Principal) async throws -> Page<Concern> {
        try principal.require(.readReferrals)
        let principal = try await purposes.opening(.referral, as: principal)
        return try await store.write { [trail] transaction in
            try trail.append(.consultation, "managed_concern", nil, by: principal.actor, in: transaction)
            return try ConcernRecords.page(page, of: principal.organisation, in: transaction)
        }
    }

    /// One of them. The trail notes that it was read. Needs `.readReferrals`.
    /// - Throws: `PurposeRequired` where the reader has not said why.
    public func concern(_ id: ID<Concern>, as principal: Principal) async throws -> Concern {
        try principal.require(.readReferrals)
        let principal = try await purposes.opening(.referral, id.text, as: principal)
        return try await store.write { [trail] transaction in
            let concern = try ConcernRecords.concern(id, of: principal.organisation, in: transaction)
            try trail.append(.consultation, "managed_concern", id.text, by: principal.actor, in: transaction)
            return concern
        }
    }

    /// Answers procurement: contact may go ahead, or do not contact. May be answered anew, as what is known changes; the latest
    /// answer holds. Needs `.answerReferrals`.
    /// - Parameter note: for the lead's own record; may be empty. It does not leave the lead's page.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`.
    public func answer(
        _ id: ID<Concern>, with answer: Concern.Answer, note: String, as principal: Principal
    ) async throws {
        try principal.require(.answerReferrals)
        var checks = FieldChecks()
        checks.length(.note, note, mayBeEmpty: true)
        try checks.finish()
        let now = clock.now()
        try await store.write { [trail] transaction in
            try ConcernRecords.answer(
                id, with: answer, note: note, at: now, by: principal.person, of: principal.organisation,
                in: transaction)
            try trail.append(
                .alteration, "managed_concern", id.text, by: principal.actor, reason: answer.rawValue, in: transaction)
        }
    }
}
