public import Access
import AuditTrail
public import Storage
import Suppliers

extension Screening {
    /// Sends a hit or a supplier to the modern slavery lead, with the evidence as it stands. Needs `.tellLead`.
    ///
    /// What comes back is the same, and takes the same steps, whatever the lead knows: nothing here looks at that.
    /// - Parameter note: what the lead should know; may be empty. Nobody in procurement can read it again.
    /// - Throws: `ScreeningError` `.notFound`, `.tooLong`.
    public func tellLead(
        about subject: ReferralSubject, note: String, as principal: Principal
    ) async throws -> Referral.Receipt {
        try principal.require(.tellLead)
        let note = try DecisionRule.checkedNote(note)
        let now = clock.now()
        return try await store.write { [self] transaction in
            let referral = try referral(about: subject, note: note, at: now, as: principal, in: transaction)
            try ReferralRecords.insert(referral, of: principal.organisation, in: transaction)
            try trail.append(
                .disclosure, "referral", referral.id.text, by: principal.actor,
                recipient: Role.modernSlaveryLead.rawValue, in: transaction)
            let name = try PersonRecords.name(of: principal.person, in: transaction)
            return Referral.Receipt(sentAt: now, by: name, answer: nil)
        }
    }

    /// What was sent to the lead: unanswered first, then the latest. The trail notes that it was read. Needs
    /// `.readReferrals`.
    /// - Throws: `PurposeRequired` where the reader has not said why.
    public func referrals(page: PageRequest = PageRequest(), as principal: Principal) async throws -> Page<Referral> {
        try principal.require(.readReferrals)
        let principal = try await purposes.opening(.referral, as: principal)
        return try await store.write { [trail] transaction in
            try trail.append(.consultation, "referral", nil, by: principal.actor, in: transaction)
            return try ReferralRecords.page(page, of: principal.organisation, in: transaction)
        }
    }

    /// One of them. The trail notes that it was read. Needs `.readReferrals`.
    /// - Throws: `PurposeRequired` where the reader has not said why.
    public func referral(_ id: ID<Referral>, as principal: Principal) async throws -> Referral {
        try principal.require(.readReferrals)
        let principal = try await purposes.opening(.referral, id.text, as: principal)
        return try await store.write { [trail] transaction in
            let referral = try ReferralRecords.referral(id, of: principal.organisation, in: transaction)
            try trail.append(.consultation, "referral", id.text, by: principal.actor, in: transaction)
            return referral
        }
    }

    /// Answers procurement: go on, or speak to the lead. Needs `.answerReferrals`.
    /// - Parameter note: for the lead's own record; may be empty. It does not leave the lead's page.
    /// - Throws: `ScreeningError` `.notFound`, `.tooLong`, `.alreadyAnswered`.
    public func answer(
        _ id: ID<Referral>, with answer: Referral.Answer, note: String, as principal: Principal
    ) async throws {
        try principal.require(.answerReferrals)
        let note = try DecisionRule.checkedNote(note)
        let now = clock.now()
        try await store.write { [trail] transaction in
            _ = try ReferralRecords.referral(id, of: principal.organisation, in: transaction)
            guard
                try ReferralRecords.answer(
                    id, with: answer, note: note, at: now, by: principal.person, in: transaction)
            else { throw ScreeningError(.alreadyAnswered) }
            try trail.append(
                .alteration, "referral", id.text, by: principal.actor, reason: answer.rawValue, in: transaction)
        }
    }

    /// That something was sent, when and by whom, and the answer; oldest first. For a supplier also what was sent of its
    /// hits. Needs `.tellLead`.
    public func receipts(of subject: ReferralSubject, as principal: Principal) async throws -> [Referral.Receipt] {
        try principal.require(.tellLead)
        return try await store.read { transaction in
            switch subject {
            case .hit(let hit): _ = try HitRecords.hit(hit, of: principal.organisation, in: transaction)
            case .supplier(let supplier):
                _ = try RegisterRecords.name(of: supplier, organisation: principal.organisation, in: transaction)
            }
            return try ReferralRecords.receipts(
                of: subject, organisation: principal.organisation, includingLead: principal.may(.readReferrals),
                in: transaction)
        }
    }

    private func referral(
        about subject: ReferralSubject, note: String, at now: Timestamp, as principal: Principal,
        in transaction: any Transaction
    ) throws -> ReferralRecords.New {
        let organisation = principal.organisation
        var (hitID, evidence): (ID<Hit>?, ReferralEvidence?) = (nil, nil)
        let supplier: ID<Supplier>
        switch subject {
        case .supplier(let id): supplier = id
        case .hit(let id):
            let hit = try HitRecords.hit(id, of: organisation, in: transaction)
            let list = try WatchlistRecords.watchlist(
                hit.list, of: organisation, includingRemoved: true, in: transaction)
            (hitID, supplier) = (id, hit.supplier)
            evidence = ReferralEvidence(
                listName: list.name, listVersion: list.current.number,
                supplier: try StoredJSON.value(hit.compared.supplier),
                entity: try EntityText.entity(hit.compared.entity),
                comparison: try StoredJSON.value(hit.compared.comparison))
        }
        return ReferralRecords.New(
            id: .new(at: now), hit: hitID, supplier: supplier,
            supplierName: try RegisterRecords.name(of: supplier, organisation: organisation, in: transaction),
            evidence: evidence, note: note, sentAt: now, person: principal.person,
            byLead: principal.may(.readReferrals))
    }
}
