public import Access
import AuditTrail
import Foundation
import Storage

/// How a business comes in: by a link that works once, by its return code, or by an account of its own.
extension SupplyChains {
    /// How many links an address is sent within an hour.
    static let mostRequests = 3

    /// What a link leads to. Looking does not use it up.
    /// - Parameter visitor: who is signed in where the link is looked at; nil where nobody is.
    /// - Throws: `SupplyChainsError` `.deadLink`; `.isBuyer`, which the trail counts.
    public func link(token: String, visitor: Principal? = nil) async throws -> LinkContent {
        let now = clock.now()
        let (kept, content) = try await store.read { transaction in
            let kept = try ChainLinkRecords.find(token, at: now, in: transaction)
            return (kept, try Self.content(of: kept, in: transaction))
        }
        try await requireNoBuyer(visitor, at: kept)
        return content
    }

    /// Begins: the link opens nothing afterwards.
    /// - Parameters:
    ///   - node: where the request came through, for the trail.
    ///   - visitor: who is signed in where the link is followed; nil where nobody is.
    /// - Throws: `SupplyChainsError` `.deadLink`; `.isBuyer`, which the trail counts. The link then still holds.
    public func start(token: String, node: String, visitor: Principal? = nil) async throws -> ChainStart {
        let now = clock.now()
        let start = Self.newStart(at: now)
        try await requireNoBuyer(visitor, at: store.read { try ChainLinkRecords.find(token, at: now, in: $0) })
        try await store.write { [self] transaction in
            let kept = try ChainLinkRecords.use(token, at: now, in: transaction)
            try open(kept, start, at: now, node: node, in: transaction)
            try InvitationRecords.setReturnCode(
                Secret.hash(start.returnCode.text), of: kept.invitation, in: transaction)
        }
        return start
    }

    /// Comes back by the code that was shown at the start. The code stays good until the invitation is taken back.
    /// - Parameter visitor: who is signed in where the code is typed; nil where nobody is.
    /// - Throws: `SupplyChainsError` `.badReturnCode`; `.isBuyer`, which the trail counts.
    public func comeBack(code: String, node: String, visitor: Principal? = nil) async throws -> ChainStart {
        guard let typed = ReturnCode(typed: code) else { throw SupplyChainsError(.badReturnCode) }
        let now = clock.now()
        var start = Self.newStart(at: now)
        start.returnCode = typed
        let opened = start
        let known = try await store.read { transaction in
            try InvitationRecords.withReturnCode(Secret.hash(typed.text), in: transaction)
        }
        if let known {
            try await requireNoBuyer(visitor, at: .init(organisation: known.organisation, invitation: known.id))
        }
        try await store.write { [self] transaction in
            guard let found = try InvitationRecords.withReturnCode(Secret.hash(typed.text), in: transaction) else {
                throw SupplyChainsError(.badReturnCode)
            }
            let kept = ChainLinkRecords.Kept(organisation: found.organisation, invitation: found.id)
            try open(kept, opened, at: now, node: node, in: transaction)
        }
        return start
    }

    /// Sends a new link to whoever was invited at the address, and does the same work where nobody was. Nothing tells which it
    /// was: the caller says the same words either way.
    /// - Throws: `SupplyChainsError` `.badAddress`; what `deliver` throws.
    public func askForLink(address: String, node: String, deliver: @escaping ChainLink.Delivery) async throws {
        guard let address = try FactsRule.address(address) else { throw SupplyChainsError(.badAddress) }
        let now = clock.now()
        let request = ID<ChainLink>.new(at: now)
        let hash = Secret.hash(address)
        try await store.write { [trail] transaction in
            try transaction.execute("DELETE FROM chain_link_request WHERE at <= \(now.adding(hours: -1))")
            let before = try transaction.count(
                "SELECT COUNT(*) FROM chain_link_request WHERE address_hash = \(hash)")
            guard before < Self.mostRequests else { return }
            try transaction.execute(
                "INSERT INTO chain_link_request (id, address_hash, at) VALUES (\(request), \(hash), \(now))")
            for found in try InvitationRecords.withAddress(address, limit: 5, in: transaction) {
                let link = ChainLink(.chainReturn, to: address, at: now)
                try ChainLinkRecords.add(link, to: found.id, of: found.organisation, in: transaction)
                try deliver(link, transaction)
                let actor = Actor(person: nil, organisation: found.organisation.text, node: node)
                try trail.append(
                    .disclosure, "chain_invitation", found.id.text, by: actor, reason: "asked for a new link",
                    recipient: "business", in: transaction)
            }
        }
    }

    /// Who holds the session; nil where it has ended or its invitation was taken back.
    /// - Parameter visitor: who is signed in too; nil where nobody is.
    /// - Throws: `SupplyChainsError` `.isBuyer`, which the trail counts.
    public func respondent(
        session token: String, node: String, visitor: Principal? = nil
    ) async throws -> Respondent? {
        let now = clock.now()
        let respondent: Respondent? = try await store.read { transaction in
            guard let kept = try ChainLinkRecords.session(token, at: now, in: transaction) else { return nil }
            let invitation = try InvitationRecords.invitation(
                kept.invitation, of: kept.organisation, in: transaction)
            guard invitation.state != .withdrawn else { return nil }
            return Respondent(
                organisation: kept.organisation, business: invitation.business, invitation: kept.invitation,
                node: node)
        }
        if let respondent {
            try await requireNoBuyer(
                visitor, at: .init(organisation: respondent.organisation, invitation: respondent.invitation))
        }
        return respondent
    }

    /// The business that somebody with an account answers for; nil where they answer for none here, or it is not asked.
    /// Needs `.answerQuestionnaires` for the own business.
    /// - Throws: `SupplyChainsError` `.isBuyer` for whoever works for the buyer besides, which the trail counts.
    public func respondent(as principal: Principal) async throws -> Respondent? {
        try principal.require(.answerQuestionnaires, within: .own)
        guard let person = principal.person else { return nil }
        let found: Respondent? = try await store.read { transaction in
            let business: ID<Business>? = try transaction.first(
                """
                SELECT business_id FROM business_contact
                WHERE person_id = \(person) AND organisation_id = \(principal.organisation)
                """
            ) { $0.id(0) }
            guard let business,
                let invitation = try InvitationRecords.latest(
                    of: business, organisation: principal.organisation, in: transaction)
            else { return nil }
            return Respondent(
                organisation: principal.organisation, business: business, invitation: invitation.id,
                node: principal.node)
        }
        if let found {
            try await requireNoBuyer(
                principal, at: .init(organisation: found.organisation, invitation: found.invitation))
        }
        return found
    }

    /// Ends a session.
    public func leave(session token: String) async throws {
        try await store.write { try ChainLinkRecords.endSession(token, in: $0) }
    }

    /// Lets somebody who is signed in, with the role `supplierContact`, answer for the business from now on, without links. Only
    /// who holds a session of the business can do it: the buyer cannot let anybody in. Needs `.answerQuestionnaires`.
    /// - Throws: `SupplyChainsError` `.notSupplierContact` where the person has the role elsewhere.
    public func bind(_ principal: Principal, as respondent: Respondent) async throws {
        try principal.require(.answerQuestionnaires, within: .own)
        guard let person = principal.person, principal.organisation == respondent.organisation else {
            throw SupplyChainsError(.notSupplierContact)
        }
        let now = clock.now()
        try await store.write { [self] transaction in
            _ = try Self.invitation(of: respondent, in: transaction)
            try transaction.execute(
                """
                DELETE FROM business_contact WHERE person_id = \(person)
                    AND organisation_id = \(respondent.organisation)
                """)
            try transaction.execute(
                """
                INSERT INTO business_contact (person_id, organisation_id, business_id, bound_at)
                VALUES (\(person), \(respondent.organisation), \(respondent.business), \(now))
                """)
            try note(.contactBound, by: respondent, at: now, in: transaction)
            try trail.append(
                .alteration, "business", respondent.business.text, by: respondent.actor, reason: "contact bound",
                in: transaction)
        }
    }

    private static func newStart(at now: Timestamp) -> ChainStart {
        ChainStart(token: Secret.token(), returnCode: .new(), expiresAt: now.adding(hours: ChainStart.hours))
    }

    private func open(
        _ kept: ChainLinkRecords.Kept, _ start: ChainStart, at now: Timestamp, node: String,
        in transaction: any Transaction
    ) throws {
        let invitation = try InvitationRecords.invitation(kept.invitation, of: kept.organisation, in: transaction)
        guard invitation.state != .withdrawn else { throw SupplyChainsError(.deadLink) }
        try ChainLinkRecords.openSession(start.token, for: kept, until: start.expiresAt, at: now, in: transaction)
        if invitation.state == .sent {
            try InvitationRecords.open(kept.invitation, at: now, in: transaction)
            try EventRecords.append(
                .opened, of: invitation.business, by: .business(invitation.business),
                organisation: kept.organisation, at: now, in: transaction)
        }
        let actor = Actor(person: nil, organisation: kept.organisation.text, node: node)
        try trail.append(
            .consultation, "chain_invitation", kept.invitation.text, by: actor, reason: "link followed",
            in: transaction)
    }

    static func content(
        of kept: ChainLinkRecords.Kept, in transaction: any Transaction
    ) throws -> LinkContent {
        let invitation = try InvitationRecords.invitation(kept.invitation, of: kept.organisation, in: transaction)
        guard invitation.state != .withdrawn else { throw SupplyChainsError(.deadLink) }
        let business = try BusinessRecords.business(invitation.business, of: kept.organisation, in: transaction)
        let inviter = try invitation.invitedBy.map {
            try BusinessRecords.business($0, of: kept.organisation, in: transaction).name
        }
        let buyer = try transaction.first(
            "SELECT name, welsh_name FROM organisation WHERE id = \(kept.organisation)"
        ) { (english: $0.text(0), welsh: $0.text(1)) }
        return LinkContent(
            business: business.name, buyer: buyer?.english ?? "", buyerInWelsh: buyer?.welsh ?? "",
            inviter: inviter, due: invitation.due)
    }
}
