public import Access
import AuditTrail
public import Storage

extension Tendering {
    /// Sends a concern about a procurement, or one of its bidders, to the modern slavery lead, at any step. Needs `.tellLead`.
    ///
    /// What comes back is the same, and takes the same time, whatever the lead knows.
    /// - Parameter note: what the lead should know; may be empty. Nobody in procurement can read it again.
    /// - Throws: `TenderingError` `.notFound`, `.tooLong`.
    public func tellLead(
        about procurement: ID<Procurement>, bidder: ID<Bidder>? = nil, note: String, as principal: Principal
    ) async throws {
        try principal.require(.tellLead)
        let note = try TextRule.text(note, most: TextRule.long)
        let now = clock.now()
        try await store.write { [trail] transaction in
            _ = try ProcurementRecords.procurement(procurement, of: principal.organisation, in: transaction)
            if let bidder {
                let found = try BidderRecords.bidder(bidder, of: principal.organisation, in: transaction)
                guard found.procurement == procurement else { throw TenderingError(.notFound) }
            }
            let id = try LeadRecords.insert(
                .concern, about: procurement, bidder: bidder, note: note, at: now, as: principal, in: transaction)
            try trail.append(
                .disclosure, "lead_question", id.text, by: principal.actor,
                recipient: Role.modernSlaveryLead.rawValue, in: transaction)
        }
    }

    /// What was sent to the lead about tenders: unanswered first, then the latest. The trail notes that it was read. Needs
    /// `.readReferrals`.
    /// - Throws: `PurposeRequired` where the reader has not said why.
    public func leadQuestions(
        page: PageRequest = PageRequest(), as principal: Principal
    ) async throws -> Page<LeadQuestion> {
        try principal.require(.readReferrals)
        let principal = try await purposes.opening(.referral, as: principal)
        return try await store.write { [trail] transaction in
            try trail.append(.consultation, "lead_question", nil, by: principal.actor, in: transaction)
            return try LeadRecords.page(page, of: principal.organisation, in: transaction)
        }
    }

    /// One of them, with whom it is about and what the lead's own source knows. That the source was asked is in the trail; what
    /// it answered is not kept. Needs `.readReferrals`.
    /// - Throws: `.notFound`; `PurposeRequired` where the reader has not said why.
    public func leadQuestion(_ id: ID<LeadQuestion>, as principal: Principal) async throws -> LeadDetail {
        try principal.require(.readReferrals)
        let principal = try await purposes.opening(.referral, id.text, as: principal)
        let (question, procurement, bidders) = try await store.write { [trail] transaction in
            let question = try LeadRecords.question(id, of: principal.organisation, in: transaction)
            let procurement = try ProcurementRecords.procurement(
                question.procurement, of: principal.organisation, in: transaction)
            let bidders = try BidderRecords.bidders(of: procurement.id, in: transaction)
                .filter { question.bidder == nil || question.bidder == $0.id }
                .map { bidder in
                    let parties = try BidderRecords.parties(of: bidder.id, in: transaction)
                    return (bidder: bidder, parties: parties.filter { $0.endedAt == nil })
                }
            try trail.append(.consultation, "lead_question", id.text, by: principal.actor, in: transaction)
            try trail.append(
                .combination, "lead_question", id.text, by: principal.actor, reason: "knowledge asked",
                in: transaction)
            return (question, procurement, bidders)
        }
        let known = try await knowledge.known(of: bidders.flatMap(\.parties), as: principal)
        return LeadDetail(question: question, procurement: procurement, bidders: bidders, knowledge: known)
    }

    /// Answers procurement: go on, or speak to the lead. May be answered again, once they have spoken. Procurement sees the
    /// first answer at the next multiple of `RoutineRule.hoursToAnswer` after the sending. Needs `.answerReferrals`.
    /// - Parameter note: for the lead's own record; may be empty.
    /// - Throws: `.notFound`, `.tooLong`.
    public func answer(
        _ id: ID<LeadQuestion>, with answer: LeadQuestion.Answer, note: String, as principal: Principal
    ) async throws {
        try principal.require(.answerReferrals)
        let note = try TextRule.text(note, most: TextRule.long)
        let now = clock.now()
        try await store.write { [trail] transaction in
            _ = try LeadRecords.question(id, of: principal.organisation, in: transaction)
            try LeadRecords.answer(id, answer, note: note, at: now, as: principal, in: transaction)
            // The trail is read by others than the lead: it says that there is an answer, not which.
            try trail.append(
                .disclosure, "lead_question", id.text, by: principal.actor, reason: "answered",
                recipient: "procurement", in: transaction)
        }
    }
}
