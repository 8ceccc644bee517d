public import Access
import AuditTrail
import Screening
public import Storage
public import Suppliers

extension Tendering {
    /// Adds a bidder, which is its own first party. Needs `.runTenders`.
    /// - Parameter supplier: the same business on the register, where it is there.
    /// - Throws: `TenderingError` `.nameMissing`, `.tooLong`, `.tooMany`, `.wrongStage` after the award.
    public func addBidder(
        _ draft: PartyDraft, supplier: ID<Supplier>? = nil, to procurement: ID<Procurement>, as principal: Principal
    ) async throws -> ID<Bidder> {
        try principal.require(.runTenders)
        var draft = try TextRule.draft(draft)
        draft.relation = .bidder
        draft.kind = nil
        let checked = draft
        let now = clock.now()
        let bidder = Bidder(
            id: .new(at: now), procurement: procurement, name: checked.name, supplier: supplier, addedAt: now)
        try await store.write { [self] transaction in
            let found = try ProcurementRecords.procurement(procurement, of: principal.organisation, in: transaction)
            guard found.stage == .preparing || found.stage == .evaluating else { throw TenderingError(.wrongStage) }
            guard found.bidders < TextRule.mostBidders else { throw TenderingError(.tooMany) }
            if let supplier { _ = try suppliers.record(supplier, of: principal.organisation, in: transaction) }
            try BidderRecords.insert(bidder, of: principal.organisation, in: transaction)
            try BidderRecords.insert(
                Party(id: .new(at: now), bidder: bidder.id, draft: checked, origin: .typed, addedAt: now),
                of: principal.organisation, in: transaction)
            try trail.append(.collection, "bidder", bidder.id.text, by: principal.actor, in: transaction)
        }
        return bidder.id
    }

    /// Adds those who stand behind a bidder: all, or none where one is wrong. Needs `.runTenders`.
    /// - Throws: `.nameMissing`, `.tooLong`, `.tooMany`, `.wrongStage`; `.valueMissing` for a second *bidder*.
    public func addParties(
        _ drafts: [PartyDraft], origin: Party.Origin, to bidder: ID<Bidder>, as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        let drafts = try drafts.map { try TextRule.draft($0) }
        guard !drafts.contains(where: { $0.relation == .bidder }) else { throw TenderingError(.valueMissing) }
        let now = clock.now()
        try await store.write { [self] transaction in
            let file = try openFile(bidder, at: now, as: principal, in: transaction)
            guard file.parties.count + drafts.count <= TextRule.mostParties else { throw TenderingError(.tooMany) }
            for draft in drafts {
                try BidderRecords.insert(
                    Party(id: .new(at: now), bidder: bidder, draft: draft, origin: origin, addedAt: now),
                    of: principal.organisation, in: transaction)
            }
            try trail.append(
                .collection, "bidder", bidder.text, by: principal.actor, reason: "parties", in: transaction)
        }
    }

    /// Takes an associated person or sub-contractor out of the tender and puts another in the place, as the bidder was offered
    /// (Procurement Act 2023 s26(3), s27(4), s28(5)). Needs `.runTenders`.
    /// - Throws: `.notFound`; `.wrongStage` for anybody else; as `addParties`.
    public func replace(
        _ party: ID<Party>, of bidder: ID<Bidder>, with draft: PartyDraft, as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        let new = try TextRule.draft(draft)
        let now = clock.now()
        let day = today
        try await store.write { [self] transaction in
            let file = try openFile(bidder, at: now, as: principal, in: transaction)
            guard let old = file.currentParties.first(where: { $0.id == party }) else {
                throw TenderingError(.notFound)
            }
            guard old.relation.isReplaceable else { throw TenderingError(.wrongStage) }
            var draft = new
            draft.relation = old.relation
            draft.kind = nil
            try BidderRecords.end(party, at: now, in: transaction)
            try BidderRecords.insert(
                Party(id: .new(at: now), bidder: bidder, draft: draft, origin: .typed, addedAt: now),
                of: principal.organisation, in: transaction)
            let offer = ReplacementOffer(party: party, state: .replaced, on: day, until: nil, note: draft.name)
            try put(.replacement(offer), on: file, at: now, as: principal, in: transaction)
        }
    }

    /// Compares everybody in a bidder's file with every list in use, and keeps what is found. Needs `.runTenders` and
    /// `.screen`.
    /// - Returns: how many were compared, and how many candidates there are now.
    /// - Throws: `.notFound`, `.wrongStage`; `ScreeningError` `.listsChanged` where a list was loaded meanwhile: screen again.
    public func screen(
        _ bidder: ID<Bidder>, as principal: Principal
    ) async throws -> (parties: Int, candidates: Int) {
        try principal.require(.runTenders)
        let organisation = principal.organisation
        let parties = try await store.read { transaction in
            _ = try BidderRecords.bidder(bidder, of: organisation, in: transaction)
            return try BidderRecords.parties(of: bidder, in: transaction).filter { $0.endedAt == nil }
        }
        var found: [(party: Party, screening: PartyScreening)] = []
        for party in parties { found.append((party, try await screening.screen(party.screened, as: principal))) }
        let screened = found
        let now = clock.now()
        try await store.write { [self] transaction in
            _ = try openFile(bidder, at: now, as: principal, in: transaction)
            for (party, screening) in screened {
                try BidderRecords.insert(screening, of: party, organisation: organisation, in: transaction)
            }
            try trail.append(.combination, "bidder", bidder.text, by: principal.actor, in: transaction)
        }
        return (screened.count, screened.reduce(0) { $0 + $1.screening.candidates.count })
    }
}
